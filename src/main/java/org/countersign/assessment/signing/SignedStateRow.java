package org.countersign.assessment.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The bytes somebody signed, kept once however many sign them. */
@Entity
@Immutable
@Table(name = "assessment_signed_state")
class SignedStateRow extends PanacheEntityBase {

    /** A state is one enrolment's. */
    @Embeddable
    record Key(@Column(name = "enrolment_id") UUID enrolmentId, String digest) {}

    @EmbeddedId
    private Key key;

    private int format;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String document;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static void keep(SignedState state, Instant now) {
        Key key = new Key(state.enrolment().value(), state.digest());
        if (findById(key) != null) {
            return;
        }
        SignedStateRow row = new SignedStateRow();
        row.key = key;
        row.format = state.format();
        row.document = state.document();
        row.recordedAt = now;
        row.persist();
    }

    static Optional<SignedState> of(EnrolmentId enrolment, String digest) {
        Optional<SignedStateRow> row = findByIdOptional(new Key(enrolment.value(), digest));
        return row.map(found -> new SignedState(enrolment, found.format, found.document, digest));
    }
}
