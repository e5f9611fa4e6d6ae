package org.countersign.assessment.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line under Notes/Comments. */
@Entity
@Immutable
@Table(name = "assessment_note")
class NoteRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String words;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static NoteRow of(Note note) {
        NoteRow row = new NoteRow();
        row.id = note.id();
        row.enrolmentId = note.enrolment().value();
        row.words = note.text();
        row.writtenBy = note.by().value();
        row.recordedAt = note.recordedAt();
        return row;
    }

    Note toFact() {
        return new Note(id, new EnrolmentId(enrolmentId), words, new PersonId(writtenBy), recordedAt);
    }

    static Optional<Note> withId(UUID id) {
        Optional<NoteRow> row = findByIdOptional(id);
        return row.map(NoteRow::toFact);
    }

    static List<Note> in(EnrolmentId enrolment) {
        List<NoteRow> rows = list("enrolmentId = ?1 order by recordedAt, id", enrolment.value());
        return rows.stream().map(NoteRow::toFact).toList();
    }
}
