package org.countersign.assessment.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.StateForm;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.rules.Counting;
import org.countersign.site.Sha256;
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
    record Key(UUID enrolmentId, String digest) {}

    @EmbeddedId
    private Key key;

    private int format;
    private int counting;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String document;

    private Instant recordedAt;

    static void keep(SignedState state, Instant now) {
        Key key = new Key(state.enrolment().value(), state.digest());
        if (findById(key) != null) {
            return;
        }
        SignedStateRow row = new SignedStateRow();
        row.key = key;
        row.format = state.form().format();
        row.counting = state.form().counting().number();
        row.document = state.document();
        row.recordedAt = now;
        row.persist();
    }

    static Optional<SignedState> of(EnrolmentId enrolment, String digest) {
        Optional<SignedStateRow> row = findByIdOptional(new Key(enrolment.value(), digest));
        return row.map(found -> new SignedState(enrolment, found.form(), found.document, digest));
    }

    private StateForm form() {
        return new StateForm(format, Counting.of(counting));
    }

    /** Without their documents, by digest. */
    static Map<String, StateForm> forms(EnrolmentIds enrolments) {
        return getEntityManager()
                .createQuery(
                        "select s.key.digest, s.format, s.counting from SignedStateRow s where "
                                + enrolments.are("s.key.enrolmentId"),
                        Object[].class)
                .setParameter(1, enrolments.parameter())
                .getResultStream()
                .collect(Collectors.toMap(
                        found -> (String) found[0],
                        found -> new StateForm((int) found[1], Counting.of((int) found[2]))));
    }

    /** Those kept after a moment, and in it those after a digest, in this order. */
    static List<SignedStateRow> keptAfter(Instant at, String digest, int most) {
        return SignedStateRow.<SignedStateRow>find(
                        "recordedAt > ?1 or recordedAt = ?1 and key.digest > ?2 order by recordedAt, key.digest",
                        at,
                        digest)
                .page(0, most)
                .list();
    }

    String place() {
        return recordedAt + " " + digest();
    }

    String digest() {
        return key.digest;
    }

    boolean isAsSigned() {
        return Sha256.of(document).hex().equals(digest());
    }
}
