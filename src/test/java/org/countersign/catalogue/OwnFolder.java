package org.countersign.catalogue;

import io.quarkus.test.junit.QuarkusMock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A provider's own folder, empty at first, which the program reads beside its own files for one test. */
final class OwnFolder implements BeforeEachCallback {

    private final Path path = made();

    Path path() {
        return path;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        QuarkusMock.installMockForType(new Shelf(Optional.of(path.toString())), Shelf.class);
    }

    private static Path made() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "own-standards");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
