package org.countersign.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceId;
import org.hibernate.annotations.Immutable;

/** One judgement as it was recorded; with it which version of which piece the claim is on. */
@Entity
@Immutable
@Recorded("judgement")
@Table(name = "assessment_judgement")
class JudgementRow extends FactRow<Judgement> {

    private UUID pieceId;

    private int version;

    protected JudgementRow() {}

    JudgementRow(Judgement judgement, Claim claim) {
        super(judgement.id().value(), judgement);
        pieceId = claim.piece().value();
        version = claim.version();
    }

    static Optional<Judgement> withId(DecisionId id) {
        return fact(JudgementRow.class, id.value());
    }

    static List<Judgement> in(EnrolmentIds enrolments) {
        return facts(
                JudgementRow.class,
                enrolments.are("fact.enrolment") + " order by fact.recordedAt, id",
                enrolments.ids());
    }

    /** In every enrolment, each claim's in their order. */
    static List<Judgement> on(PieceId piece) {
        return facts(JudgementRow.class, "pieceId = ?1 order by fact.claim, fact.position", piece.value());
    }

    static List<Judgement> on(PieceId piece, int version) {
        return facts(
                JudgementRow.class,
                "pieceId = ?1 and version = ?2 order by fact.claim, fact.position",
                piece.value(),
                version);
    }

    static boolean existsOn(PieceId piece) {
        return count("pieceId", piece.value()) > 0;
    }
}
