package org.countersign.standards.importing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.standards.Problem;
import org.countersign.standards.Standard;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySource;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;

/** Reads a file of standards as it will be read from a folder, before it is given out. */
final class ReadAgain {

    private static final String NAME = "imported.yaml";

    /** What only shows beside the library the file is put into. */
    private static final Set<String> OF_THE_LIBRARY = Set.of("no-such-policy", "edition-twice");

    private ReadAgain() {}

    /** What keeps it from being read as the standard it was made of. */
    static Optional<String> problem(String yaml, Standard standard) {
        Library library = LibraryReader.read(new LibrarySources(List.of(source(NAME, yaml)), List.of()));
        Optional<String> problem = library.problems().stream()
                .filter(found -> !found.found().fault().isNotice())
                .filter(found -> !OF_THE_LIBRARY.contains(found.code()))
                .map(Problem::toString)
                .findFirst();
        if (problem.isPresent()) {
            return problem;
        }
        return Stream.ofNullable(library.standards().get(standard.key())).anyMatch(standard::equals)
                        || library.standards().isEmpty()
                ? Optional.empty()
                : Optional.of(standard.key().toString());
    }

    private static LibrarySource source(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new LibrarySource(path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }
}
