package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.journal.Journal;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.FormKey;
import org.countersign.site.Text;

/** What stands under Notes/Comments of the record: added to, never changed, and outside what is signed. */
@ApplicationScoped
public class Notes {

    private final Enrolments enrolments;
    private final Journal journal;
    private final CentreClock clock;

    Notes(Enrolments enrolments, Journal journal, CentreClock clock) {
        this.enrolments = enrolments;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether this person writes notes here; asked before it is read what they sent. */
    @Transactional
    public Answer<Access> may(Actor by, EnrolmentId enrolmentId) {
        return enrolments
                .reader(by, enrolmentId)
                .then(access -> access.is(Capacity.ASSESSOR) || access.is(Capacity.INTERNAL_VERIFIER)
                        ? Answer.done(access)
                        : Answer.refused(NoteRefusal.NOT_A_WRITER.refusal()));
    }

    /** By the assessor or the internal verifier of the unit. */
    @Transactional
    public Answer<Note> add(Actor by, UUID id, EnrolmentId enrolmentId, String typed) {
        return may(by, enrolmentId).then(access -> addAs(by, id, enrolmentId, Text.passage(typed)));
    }

    private Answer<Note> addAs(Actor by, UUID id, EnrolmentId enrolmentId, String text) {
        enrolments.takeTurn(enrolmentId);
        return FormKey.once(
                NoteRow.withId(id),
                there -> new Note(id, enrolmentId, text, by.id(), there.recordedAt()),
                () -> record(by, id, enrolmentId, text));
    }

    private Answer<Note> record(Actor by, UUID id, EnrolmentId enrolmentId, String text) {
        if (text.isEmpty()) {
            return Answer.refused(NoteRefusal.NOTE_EMPTY.refusal());
        }
        Note note = new Note(id, enrolmentId, text, by.id(), clock.now());
        journal.record(by.id().value(), clock.today(), new NoteRow(note));
        return Answer.done(note);
    }

    /** Oldest first. The caller has checked access. */
    @Transactional
    public List<Note> in(EnrolmentId enrolment) {
        return NoteRow.in(enrolment);
    }
}
