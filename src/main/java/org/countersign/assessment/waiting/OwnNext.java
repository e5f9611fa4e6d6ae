package org.countersign.assessment.waiting;

import org.countersign.assessment.Unit;
import org.countersign.enrolment.Access;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.next.Next;
import org.countersign.rules.next.Party;
import org.countersign.rules.next.Steps;

/** What a unit asks of its reader next, as the party they are in it; nobody else's step, which may not be theirs to know. */
public record OwnNext(Party party, Next step) {

    public static OwnNext of(Unit unit, Access reader) {
        Steps steps = new Steps(unit.report(), unit.stage());
        int provisional =
                reader.is(Capacity.COUNTERSIGNER) ? Provisional.in(unit).size() : 0;
        if (provisional > 0) {
            return new OwnNext(Party.COUNTERSIGNER, new Next.Countersign(provisional));
        }
        if (reader.learner()) {
            return new OwnNext(Party.LEARNER, steps.ofLearner());
        }
        if (reader.judges()) {
            Standing standing = reader.is(Capacity.ASSESSOR) ? Standing.FINAL : Standing.PROVISIONAL;
            return new OwnNext(Party.ASSESSOR, steps.ofJudge(standing));
        }
        return reader.is(Capacity.INTERNAL_VERIFIER)
                ? new OwnNext(Party.INTERNAL_VERIFIER, steps.ofVerifier())
                : new OwnNext(Party.COUNTERSIGNER, steps.ofReader());
    }
}
