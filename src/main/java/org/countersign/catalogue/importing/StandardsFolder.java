package org.countersign.catalogue.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.catalogue.Differences;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.ImportFault;
import org.countersign.standards.importing.Imported;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;

/** The folder that imported files are put into. A file is there whole or not at all, and none is replaced unasked. */
final class StandardsFolder {

    private final Path folder;
    private final boolean replace;
    private final Library shipped;
    private final Map<EditionKey, Standard> there = new HashMap<>();
    private final Library library;

    StandardsFolder(Path folder, boolean replace) {
        this.folder = folder;
        this.replace = replace;
        this.shipped = LibraryReader.read(LibrarySources.shipped());
        this.library = Files.isDirectory(folder)
                ? LibraryReader.read(LibrarySources.shipped().and(LibrarySources.in(folder)))
                : shipped;
        readFiles();
    }

    /** What is shipped and what the folder holds, as the importer needs to know it. */
    Library library() {
        return library;
    }

    /** The shipped edition counts where both have one, so the folder's own is looked up without it. */
    private void readFiles() {
        if (Files.isDirectory(folder)) {
            LibraryReader.read(LibrarySources.in(folder).and(policies()))
                    .standards()
                    .forEach(there::put);
        }
    }

    private static LibrarySources policies() {
        LibrarySources all = LibrarySources.shipped();
        return new LibrarySources(
                all.files().stream()
                        .filter(file -> file.path().contains("/policies/"))
                        .toList(),
                all.problems());
    }

    /** The standard of this key that the folder holds. */
    Optional<Standard> standard(EditionKey key) {
        return Optional.ofNullable(there.get(key));
    }

    /** Why it is not put there; empty when it is. */
    Optional<Fault.Found> put(Imported.Result result) {
        Standard standard = result.standard();
        EditionKey key = standard.key();
        Path file = folder.resolve(key.id() + ".yaml");
        Optional<Standard> before = standard(key);
        if (before.isPresent() && !replace) {
            return Optional.of(
                    before.get().equals(standard)
                            ? ImportFault.ALREADY_THERE.found(key)
                            : ImportFault.ALREADY_THERE_DIFFERENT.found(
                                    key, Differences.between(before.get(), standard)));
        }
        if (Files.exists(file) && !replace) {
            return Optional.of(ImportFault.NAME_TAKEN.found(file.getFileName().toString()));
        }
        try {
            write(file, result.yaml());
            there.put(key, standard);
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(ImportFault.CANNOT_WRITE.found(file.toString()));
        }
    }

    /** As if it had never been put there. */
    void takeBack(EditionKey key) {
        try {
            Files.deleteIfExists(folder.resolve(key.id() + ".yaml"));
            there.remove(key);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private void write(Path file, String yaml) throws IOException {
        Files.createDirectories(folder);
        // The folder's own rights, not those of a temporary file: the server may run as another account.
        Path begun = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(begun, yaml.getBytes(StandardCharsets.UTF_8));
            move(begun, file);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onThisDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
