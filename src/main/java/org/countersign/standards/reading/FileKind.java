package org.countersign.standards.reading;

import java.util.Locale;
import java.util.Optional;
import org.countersign.standards.faults.FileFault;
import org.countersign.standards.reading.Entry.Fields;

/** What a file holds, as its first line says ({@code kind: standard}), with the schema for it. */
enum FileKind {
    STANDARD,
    POLICY,
    GUIDANCE,
    MAPPING,
    QUALIFICATION;

    private final FileSchema schema = new FileSchema(name().toLowerCase(Locale.ROOT));

    /** What can be said of a file without knowing the others. */
    void check(Fields file, FileProblems problems) {
        schema.check(file, problems);
        switch (this) {
            case STANDARD -> StandardCheck.alone(file, problems);
            case POLICY -> PolicyCheck.alone(file, problems);
            case GUIDANCE -> GuidanceCheck.alone(file, problems);
            case MAPPING -> MappingCheck.alone(file, problems);
            case QUALIFICATION -> QualificationCheck.alone(file, problems);
        }
    }

    static Optional<FileKind> of(Fields file, FileProblems problems) {
        String named = file.text("kind");
        for (FileKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(named)) {
                return Optional.of(kind);
            }
        }
        problems.add(
                file.placeOf("kind"),
                named.isEmpty()
                        ? FileFault.FILE_KIND_MISSING.found()
                        : FileFault.FILE_KIND_UNKNOWN.found(FileProblems.shortened(named)));
        return Optional.empty();
    }
}
