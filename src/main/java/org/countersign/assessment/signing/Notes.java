package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.journal.Entry;
import org.countersign.journal.Journal;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.Refusal;

/** What stands under Notes/Comments of the record: added to, never changed, and outside what is signed. */
@ApplicationScoped
public class Notes {

    static final String NOTE = "note";

    private final Enrolments enrolments;
    private final Journal journal;
    private final CentreClock clock;

    Notes(Enrolments enrolments, Journal journal, CentreClock clock) {
        this.enrolments = enrolments;
        this.journal = journal;
        this.clock = clock;
    }

    /** By the assessor or the internal verifier of the unit. */
    @Transactional
    public Answer<Note> add(Actor by, UUID id, EnrolmentId enrolmentId, String text) {
        Optional<Access> access = enrolments.access(by, enrolmentId).filter(Access::seesTheUnit);
        if (access.isEmpty()) {
            return Answer.refused(Refusal.notFound());
        }
        if (!access.get().is(Capacity.ASSESSOR) && !access.get().is(Capacity.INTERNAL_VERIFIER)) {
            return Answer.refused(Refusal.notAllowed(
                    "not-a-writer",
                    "The note was not added: notes on the record are written by its assessor and its internal"
                            + " verifier."));
        }
        enrolments.takeTurn(enrolmentId);
        Optional<Note> before = NoteRow.withId(id);
        if (before.isPresent()) {
            return before.get().by().equals(by.id()) ? Answer.done(before.get()) : Answer.refused(Refusal.notFound());
        }
        if (text == null || text.isBlank()) {
            return Answer.refused(Refusal.invalid(
                    "note", "note-empty", "The note was not added: it has no words in it. Write it, then add it."));
        }
        Note note = new Note(id, enrolmentId, text.strip(), by.id(), clock.now());
        NoteRow.of(note).persist();
        journal.append(new Entry(NOTE, by.id().value(), id, clock.today(), note.recordedAt(), note));
        return Answer.done(note);
    }

    /** Oldest first. The caller has checked access. */
    @Transactional
    public List<Note> in(EnrolmentId enrolment) {
        return NoteRow.in(enrolment);
    }
}
