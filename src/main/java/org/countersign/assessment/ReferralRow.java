package org.countersign.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.decisions.Referral;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.portfolio.evidence.PieceId;
import org.hibernate.annotations.Immutable;

/** One referral as it was recorded. */
@Entity
@Immutable
@Recorded("referral")
@Table(name = "assessment_referral")
class ReferralRow extends FactRow<Referral> {

    protected ReferralRow() {}

    ReferralRow(Referral referral) {
        super(referral.id(), referral);
    }

    static Optional<Referral> withId(UUID id) {
        return fact(ReferralRow.class, id);
    }

    static List<Referral> in(EnrolmentIds enrolments) {
        return facts(
                ReferralRow.class,
                enrolments.are("fact.enrolment") + " order by fact.recordedAt, id",
                enrolments.ids());
    }

    static List<Referral> on(PieceId piece) {
        return facts(ReferralRow.class, "fact.piece = ?1 order by fact.recordedAt, id", piece);
    }

    static boolean existsOn(PieceId piece, int version) {
        return count("fact.piece = ?1 and fact.version = ?2", piece, version) > 0;
    }
}
