package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.journal.Journalled;

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
}
