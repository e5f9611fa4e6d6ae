package org.countersign.assessment.summary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.portfolio.evidence.PieceId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that waits in a unit. */
@Entity
@Table(name = "assessment_waiting")
class WaitingRow extends PanacheEntityBase {

    private static final String BETWEEN_CODES = " ";

    /** @param subject the piece to be judged or the rule to be attested; empty where it is the unit */
    @Embeddable
    record Key(
            @Column(name = "enrolment_id") UUID enrolmentId,
            @Enumerated(EnumType.STRING) Decider decider,
            @Enumerated(EnumType.STRING) Waiting.Kind kind,
            String subject,
            int version) {

        static Key of(Decider decider, Waiting waiting) {
            return new Key(
                    waiting.enrolment().id().value(),
                    decider,
                    waiting.kind(),
                    waiting.piece().map(PieceId::toString).orElse(waiting.what()),
                    waiting.version());
        }
    }

    /** What may change of it. */
    private record Content(String what, String criteria, Instant since) {

        static Content of(Waiting waiting) {
            return new Content(waiting.what(), String.join(BETWEEN_CODES, waiting.criteria()), waiting.since());
        }
    }

    @EmbeddedId
    private Key key;

    /** Of its key, as others name it. */
    @Column(name = "enrolment_id", insertable = false, updatable = false)
    private EnrolmentId enrolment;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String what;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String criteria;

    private Instant since;

    static Map<EnrolmentId, List<WaitingRow>> of(Collection<EnrolmentId> enrolments) {
        EnrolmentIds ids = EnrolmentIds.of(enrolments);
        List<WaitingRow> rows = list(ids.are("enrolment"), ids.ids());
        return rows.stream().collect(Collectors.groupingBy(row -> new EnrolmentId(row.key.enrolmentId())));
    }

    /** In the place of what was kept of its unit; what goes on to wait as it did is left alone. */
    static void keep(UnitSummary summary, List<WaitingRow> there) {
        Map<Key, Content> waits = waitingIn(summary);
        for (WaitingRow row : there) {
            Content content = waits.remove(row.key);
            if (content == null) {
                row.delete();
            } else {
                row.change(content);
            }
        }
        waits.forEach((key, content) -> {
            WaitingRow row = new WaitingRow();
            row.key = key;
            row.change(content);
            row.persist();
        });
    }

    /** Whether these are what is found of the facts. */
    static boolean are(UnitSummary fresh, List<WaitingRow> there) {
        return there.stream()
                .collect(Collectors.toMap(row -> row.key, WaitingRow::content))
                .equals(waitingIn(fresh));
    }

    private static Map<Key, Content> waitingIn(UnitSummary summary) {
        Map<Key, Content> waits = new HashMap<>();
        summary.waiting()
                .forEach(
                        (decider, waiting) -> waiting.forEach(one -> waits.put(Key.of(decider, one), Content.of(one))));
        return waits;
    }

    private void change(Content content) {
        what = content.what();
        criteria = content.criteria();
        since = content.since();
    }

    private Content content() {
        return new Content(what, criteria, since);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(key.enrolmentId());
    }

    Waiting in(Enrolment enrolment) {
        boolean judged = key.kind() == Waiting.Kind.JUDGE;
        return new Waiting(
                key.kind(),
                enrolment,
                judged ? Optional.of(new PieceId(UUID.fromString(key.subject()))) : Optional.empty(),
                key.version(),
                what,
                criteria.isEmpty() ? List.of() : List.of(criteria.split(BETWEEN_CODES)),
                since);
    }
}
