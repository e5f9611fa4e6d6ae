package org.countersign.assessment.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.signatures.StateForm;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.hibernate.annotations.Immutable;

/** The bytes somebody signed, kept once however many sign them. */
@Entity
@Immutable
@Table(name = "assessment_signed_state")
class SignedStateRow extends PanacheEntityBase {

    /** A state is one enrolment's. */
    @Embeddable
    record Key(
            @Column(name = "enrolment_id") UUID enrolment,
            @Column(name = "digest") String digest) {}

    @EmbeddedId
    private Key key;

    @Embedded
    private SignedState state;

    private Instant recordedAt;

    protected SignedStateRow() {}

    private SignedStateRow(Key key, SignedState state, Instant recordedAt) {
        this.key = key;
        this.state = state;
        this.recordedAt = recordedAt;
    }

    static void keep(SignedState state, Instant now) {
        Key key = new Key(state.enrolment().value(), state.digest());
        if (findById(key) == null) {
            new SignedStateRow(key, state, now).persist();
        }
    }

    static Optional<SignedState> of(EnrolmentId enrolment, String digest) {
        Optional<SignedStateRow> row = findByIdOptional(new Key(enrolment.value(), digest));
        return row.map(SignedStateRow::state);
    }

    /** Without their documents, by digest. */
    static Map<String, StateForm> forms(EnrolmentIds enrolments) {
        return getEntityManager()
                .createQuery(
                        "select state.digest, state.form from SignedStateRow where "
                                + enrolments.are("state.enrolment"),
                        Object[].class)
                .setParameter(1, enrolments.ids())
                .getResultStream()
                .collect(Collectors.toMap(found -> (String) found[0], found -> (StateForm) found[1]));
    }

    /** Those kept after a moment, and in it those after a digest, in this order. */
    static List<SignedStateRow> keptAfter(Instant at, String digest, int most) {
        return SignedStateRow.<SignedStateRow>find(
                        "recordedAt > ?1 or recordedAt = ?1 and state.digest > ?2 order by recordedAt, state.digest",
                        at,
                        digest)
                .page(0, most)
                .list();
    }

    String place() {
        return recordedAt + " " + state.digest();
    }

    SignedState state() {
        return state;
    }
}
