package org.countersign.standards.reading;

import java.util.Locale;
import java.util.Optional;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Scalar;

/** What a file holds, as its first line says ({@code kind: standard}), with the schema for it. */
enum FileKind {
    STANDARD,
    POLICY,
    GUIDANCE,
    MAPPING;

    private final FileSchema schema = new FileSchema(name().toLowerCase(Locale.ROOT));

    FileSchema schema() {
        return schema;
    }

    static Optional<FileKind> of(Fields file, FileProblems problems) {
        String named = file.get("kind").filter(Scalar.class::isInstance).isPresent() ? file.text("kind") : "";
        for (FileKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(named)) {
                return Optional.of(kind);
            }
        }
        problems.add(
                file.placeOf("kind"),
                named.isEmpty()
                        ? "The file does not say what it holds."
                        : "The file says that it holds \"" + named + "\", which is not known here.",
                "Write \"kind: standard\", \"kind: policy\", \"kind: guidance\" or \"kind: mapping\" at its top.");
        return Optional.empty();
    }
}
