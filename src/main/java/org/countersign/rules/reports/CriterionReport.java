package org.countersign.rules.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Finding;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.standards.Criterion;

/**
 * One criterion: how far it has come, on which evidence, and what it still needs.
 *
 * @param signedOff the sign-off that stands; counts when final
 * @param contexts confirmed in counted judgements, in the order they are declared in
 * @param occasions distinct occasions it was shown on
 * @param claims by reference and version; those of withdrawn pieces are left out
 * @param signOff whether an assessor may sign it off now, and on which judgements
 * @param provisionalSignOff the same for a trainee, whose sign-off may stand on decisions that wait to be countersigned
 * @param findings what is missing, and what explains it; none when the criterion is met and signed off
 */
public record CriterionReport(
        Criterion criterion,
        CriterionStanding standing,
        Optional<SignedOff> signedOff,
        List<String> contexts,
        int occasions,
        List<ClaimReport> claims,
        Permission<Set<UUID>> signOff,
        Permission<Set<UUID>> provisionalSignOff,
        List<Finding> findings) {

    /** A criterion signed as met; provisional until the sign-off and all it stands on are final. */
    public record SignedOff(UUID id, Standing standing, LocalDate on, Set<UUID> judgements) {

        public boolean isFinal() {
            return standing == Standing.FINAL;
        }
    }

    public String code() {
        return criterion.code();
    }

    public boolean met() {
        return standing == CriterionStanding.MET;
    }

    public boolean signedOffFinally() {
        return signedOff.filter(SignedOff::isFinal).isPresent();
    }
}
