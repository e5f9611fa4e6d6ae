package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.countersign.standards.Library;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {

    @Test
    void everyShippedFileIsRead() {
        Library library = LibraryReader.read(LibrarySources.shipped());

        assertThat(library.problems()).isEmpty();
        assertThat(library.fileOf()).hasSize(9);
    }

    @Test
    void theIndexNamesEveryFileOfTheFolder() {
        assertThat(LibrarySources.shipped().files())
                .extracting(LibrarySource::path)
                .containsExactlyInAnyOrderElementsOf(LibrarySources.in(Path.of("standards")).files().stream()
                        .map(LibrarySource::path)
                        .toList());
    }
}
