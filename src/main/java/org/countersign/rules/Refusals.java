package org.countersign.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.standards.Criterion;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** What the verbs ask before they act: may this be done, and if not, why not. */
public final class Refusals {

    private Refusals() {}

    /** At claim time nothing is refused; the learner is told what will not count. */
    public static List<Finding> claimWarnings(Policy policy, Criterion criterion, Version version) {
        throw new UnsupportedOperationException();
    }

    /** A MET on a performance criterion needs an occasion in an allowed setting, by an allowed method. */
    public static Optional<Finding> met(Policy policy, Criterion criterion, Version version) {
        throw new UnsupportedOperationException();
    }

    /** Only a context that is in force and that a counted occasion of the version records can be confirmed. */
    public static Optional<Finding> contexts(
            Standard standard, Policy policy, Criterion criterion, Version version, Collection<String> confirmed) {
        throw new UnsupportedOperationException();
    }

    /** Granted with the judgements the sign-off has to name. */
    public static Permission<Set<UUID>> signOff(CriterionReport criterion, Standing standing) {
        throw new UnsupportedOperationException();
    }

    /** Granted with the numbers the attestation has to keep. */
    public static Permission<Extent> attest(UnitReport report, String ruleCode) {
        throw new UnsupportedOperationException();
    }

    /** @param judged whether any decision on it was made in any enrolment, by a trainee too */
    public static Optional<Finding> withdraw(Version version, boolean judged) {
        throw new UnsupportedOperationException();
    }
}
