package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Declaration;
import org.countersign.assessment.Release;
import org.countersign.assessment.Reopening;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

/** Signatures, reopenings, releases and notes as the journal has digests of them. */
@ApplicationScoped
class JournalledDeclarations implements Journalled {

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(
                Declarations.DECLARATION, Declaration.class,
                Declarations.RELEASE, Release.class,
                Reopenings.REOPENING, Reopening.class,
                Notes.NOTE, Note.class);
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
