package org.countersign.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.portfolio.Claim;
import org.countersign.portfolio.ClaimId;
import org.countersign.portfolio.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One judgement as it was recorded. */
@Entity
@Immutable
@Table(name = "assessment_judgement")
class JudgementRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "claim_id")
    private UUID claimId;

    @Column(name = "piece_id")
    private UUID pieceId;

    private int version;
    private int position;
    private UUID supersedes;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String contexts;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String feedback;

    private boolean provisional;

    @Column(name = "judge_id")
    private UUID judgeId;

    @Column(name = "judged_on")
    private LocalDate judgedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static JudgementRow of(Judgement judgement, Claim claim) {
        JudgementRow row = new JudgementRow();
        row.id = judgement.id().value();
        row.enrolmentId = judgement.enrolment().value();
        row.claimId = judgement.claim().value();
        row.pieceId = claim.piece().value();
        row.version = claim.version();
        row.position = judgement.position();
        row.supersedes = judgement.supersedes().map(DecisionId::value).orElse(null);
        row.outcome = judgement.outcome();
        row.contexts = Codes.join(judgement.contexts());
        row.feedback = judgement.feedback();
        row.provisional = judgement.provisional();
        row.judgeId = judgement.judge().value();
        row.judgedOn = judgement.judgedOn();
        row.recordedAt = judgement.recordedAt();
        return row;
    }

    Judgement toFact() {
        return new Columns(
                        id,
                        enrolmentId,
                        claimId,
                        position,
                        supersedes,
                        outcome,
                        contexts,
                        feedback,
                        provisional,
                        judgeId,
                        judgedOn,
                        recordedAt)
                .toFact();
    }

    /**
     * What a fact is made of. A unit's hundreds are read as this: as entities they would take half as long again, for the
     * sake of changes that never come.
     */
    record Columns(
            UUID id,
            UUID enrolmentId,
            UUID claimId,
            int position,
            UUID supersedes,
            Outcome outcome,
            String contexts,
            String feedback,
            boolean provisional,
            UUID judgeId,
            LocalDate judgedOn,
            Instant recordedAt) {

        Judgement toFact() {
            return new Judgement(
                    new DecisionId(id),
                    new EnrolmentId(enrolmentId),
                    new ClaimId(claimId),
                    position,
                    Optional.ofNullable(supersedes).map(DecisionId::new),
                    outcome,
                    Codes.split(contexts),
                    feedback,
                    provisional,
                    new PersonId(judgeId),
                    judgedOn,
                    recordedAt);
        }
    }

    int version() {
        return version;
    }

    static Optional<JudgementRow> withId(DecisionId id) {
        return findByIdOptional(id.value());
    }

    static List<Judgement> in(EnrolmentIds enrolments) {
        return find(enrolments.are("enrolmentId") + " order by recordedAt, id", enrolments.parameter())
                .project(Columns.class)
                .stream()
                .map(Columns::toFact)
                .toList();
    }

    /** In every enrolment, each claim's in their order. */
    static List<JudgementRow> on(PieceId piece) {
        return list("pieceId = ?1 order by claimId, position", piece.value());
    }

    static Map<EnrolmentId, Instant> lastIn(EnrolmentIds enrolments) {
        return getEntityManager()
                .createQuery(
                        "select enrolmentId, max(recordedAt) from JudgementRow where " + enrolments.are("enrolmentId")
                                + " group by enrolmentId",
                        Object[].class)
                .setParameter(1, enrolments.parameter())
                .getResultStream()
                .collect(Collectors.toMap(found -> new EnrolmentId((UUID) found[0]), found -> (Instant) found[1]));
    }

    static boolean existsOn(PieceId piece) {
        return count("pieceId", piece.value()) > 0;
    }
}
