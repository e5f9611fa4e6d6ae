package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

/** Signatures, reopenings, releases and notes as the journal has digests of them. */
@ApplicationScoped
class JournalledDeclarations implements Journalled {

    @Override
    public Set<String> kinds() {
        return Set.of(Declarations.DECLARATION, Declarations.RELEASE, Reopenings.REOPENING, Notes.NOTE);
    }

    @Override
    public Optional<?> fact(String kind, UUID subject) {
        return switch (kind) {
            case Declarations.DECLARATION -> DeclarationRow.withId(subject);
            case Declarations.RELEASE -> ReleaseRow.withId(subject);
            case Reopenings.REOPENING -> ReopeningRow.withId(subject);
            default -> NoteRow.withId(subject);
        };
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        return Subjects.of(
                switch (kind) {
                    case Declarations.DECLARATION -> DeclarationRow.class;
                    case Declarations.RELEASE -> ReleaseRow.class;
                    case Reopenings.REOPENING -> ReopeningRow.class;
                    default -> NoteRow.class;
                },
                after,
                most);
    }
}
