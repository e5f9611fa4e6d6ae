package org.countersign.assessment.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** One line under Notes/Comments. */
@Entity
@Immutable
@Recorded("note")
@Table(name = "assessment_note")
class NoteRow extends FactRow<Note> {

    protected NoteRow() {}

    NoteRow(Note note) {
        super(note.id(), note);
    }

    static Optional<Note> withId(UUID id) {
        return fact(NoteRow.class, id);
    }

    static List<Note> in(EnrolmentId enrolment) {
        return facts(NoteRow.class, "fact.enrolment = ?1 order by fact.recordedAt, id", enrolment);
    }
}
