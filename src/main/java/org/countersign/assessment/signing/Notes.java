package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.rules.Capacity;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.KeyedText;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

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

    /** By the assessor or the internal verifier of the unit. */
    @Transactional
    public Answer<Note> add(Actor by, EnrolmentId id, Unread<KeyedText> unread) {
        return enrolments
                .reader(by, id)
                .then(access -> access.is(Capacity.ASSESSOR) || access.is(Capacity.INTERNAL_VERIFIER)
                        ? unread.read()
                        : Answer.refused(NoteRefusal.NOT_A_WRITER.refusal()))
                .then(typed -> add(by, id, typed));
    }

    private Answer<Note> add(Actor by, EnrolmentId enrolmentId, KeyedText typed) {
        enrolments.takeTurn(enrolmentId);
        return FormKey.once(
                NoteRow.withId(typed.id()),
                there -> new Note(typed.id(), enrolmentId, typed.text(), by.id(), there.recordedAt()),
                () -> record(by, enrolmentId, typed));
    }

    private Answer<Note> record(Actor by, EnrolmentId enrolmentId, KeyedText typed) {
        if (typed.text().isEmpty()) {
            return Answer.refused(NoteRefusal.NOTE_EMPTY.refusal());
        }
        Note note = new Note(typed.id(), enrolmentId, typed.text(), by.id(), clock.now());
        journal.record(Doer.person(by.id().value()), clock.today(), new NoteRow(note));
        return Answer.done(note);
    }

    /** Oldest first. The caller has checked access. */
    @Transactional
    public List<Note> in(EnrolmentId enrolment) {
        return NoteRow.in(enrolment);
    }
}
