package org.countersign.standards.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.countersign.standards.library.LibrarySources;

/** The JSON Schemas of the files of standards, as editors fetch them: those that the files are checked against. */
public final class PublishedSchemas {

    private PublishedSchemas() {}

    /** @param kind as a file says it: {@code standard} */
    public static Optional<String> of(String kind) {
        return Arrays.stream(FileKind.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .map(known ->
                        new String(LibrarySources.resource("schema/" + kind + ".schema.json"), StandardCharsets.UTF_8));
    }
}
