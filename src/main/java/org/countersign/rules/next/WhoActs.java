package org.countersign.rules.next;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.countersign.rules.ActionsOpen;
import org.countersign.rules.ChoiceFinding;
import org.countersign.rules.ChoiceFinding.CriteriaShort;
import org.countersign.rules.ChoiceFinding.CriteriaUnsigned;
import org.countersign.rules.ContextFinding;
import org.countersign.rules.ContextFinding.ContextNotShown;
import org.countersign.rules.CriterionFinding;
import org.countersign.rules.CriterionFinding.ContextsMissing;
import org.countersign.rules.CriterionFinding.CriterionNotAccepted;
import org.countersign.rules.CriterionFinding.CriterionUntouched;
import org.countersign.rules.CriterionFinding.ItemsMissing;
import org.countersign.rules.CriterionFinding.OccasionsShort;
import org.countersign.rules.CriterionFinding.RestsAlone;
import org.countersign.rules.CriterionFinding.SignedOffProvisionally;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding;
import org.countersign.rules.RequirementFinding.AttestationMissing;
import org.countersign.rules.RequirementFinding.ContextsShort;
import org.countersign.rules.RequirementFinding.HeldBySomeCriteria;
import org.countersign.rules.RequirementFinding.PeriodShort;
import org.countersign.rules.RequirementFinding.RangeRestShort;
import org.countersign.rules.RequirementFinding.RangeShort;
import org.countersign.rules.RequirementFinding.SectorMissing;

/** Who can do something about a thing that is missing: whoever has to decide on what is under way, or else the learner. */
public final class WhoActs {

    private WhoActs() {}

    /** Nobody for what does not stand in the unit's way, and for a sum over what is missing elsewhere. */
    public static Set<Party> on(Finding finding) {
        if (finding.weight() != Finding.Weight.MISSING) {
            return Set.of();
        }
        if (finding instanceof CriterionFinding criterion) {
            return onCriterion(criterion);
        }
        if (finding instanceof ContextFinding context) {
            return context instanceof ContextNotShown claimed
                    ? decisions(claimed.waiting(), claimed.provisional(), false)
                    : Set.of(Party.LEARNER);
        }
        if (finding instanceof RequirementFinding requirement) {
            return onRequirement(requirement);
        }
        if (finding instanceof ChoiceFinding choice) {
            return onChoice(choice);
        }
        return finding instanceof ActionsOpen ? Set.of(Party.ASSESSOR, Party.INTERNAL_VERIFIER) : Set.of();
    }

    private static Set<Party> onCriterion(CriterionFinding finding) {
        if (finding instanceof CriterionUntouched) {
            return Set.of(Party.LEARNER);
        }
        if (finding instanceof CriterionNotAccepted claimed) {
            return decisions(claimed.waiting(), claimed.provisional(), false);
        }
        if (finding instanceof OccasionsShort few) {
            return decisions(few.waiting(), few.provisional(), few.wanted() > 0);
        }
        if (finding instanceof ItemsMissing items) {
            return decisions(items.waiting(), items.provisional(), items.wanted() > 0);
        }
        if (finding instanceof RestsAlone alone) {
            return decisions(alone.waiting(), alone.provisional(), false);
        }
        if (finding instanceof ContextsMissing contexts) {
            return decisions(
                    contexts.waiting(),
                    contexts.provisional(),
                    !contexts.unclaimed().isEmpty());
        }
        return Set.of(finding instanceof SignedOffProvisionally ? Party.COUNTERSIGNER : Party.ASSESSOR);
    }

    private static Set<Party> onRequirement(RequirementFinding finding) {
        if (finding instanceof HeldBySomeCriteria) {
            return Set.of();
        }
        if (finding instanceof PeriodShort few) {
            return decisions(few.waiting(), few.provisional(), few.wanted() > 0);
        }
        if (finding instanceof ContextsShort few) {
            return decisions(few.waiting(), few.provisional(), few.wanted() > 0);
        }
        if (finding instanceof RangeShort few) {
            return decisions(few.waiting(), few.provisional(), few.wanted() > 0);
        }
        if (finding instanceof RangeRestShort few) {
            return decisions(few.waiting(), few.provisional(), few.wanted() > 0);
        }
        if (finding instanceof AttestationMissing missing && missing.occasions() == 0) {
            return Set.of();
        }
        // A new version is the learner's, once the assessor has asked for it.
        return finding instanceof SectorMissing ? Set.of(Party.LEARNER, Party.ASSESSOR) : Set.of(Party.ASSESSOR);
    }

    private static Set<Party> onChoice(ChoiceFinding finding) {
        if (finding instanceof CriteriaShort few) {
            return decisions(few.waiting(), few.provisional(), few.wanted() > 0);
        }
        return finding instanceof CriteriaUnsigned unsigned
                        && unsigned.signedOff() + unsigned.provisional().size() >= unsigned.least()
                ? Set.of(Party.COUNTERSIGNER)
                : Set.of(Party.ASSESSOR);
    }

    /** @param more whether something new is needed whatever is decided */
    private static Set<Party> decisions(List<String> waiting, List<String> provisional, boolean more) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (!waiting.isEmpty()) {
            parties.add(Party.ASSESSOR);
        }
        if (!provisional.isEmpty()) {
            parties.add(Party.COUNTERSIGNER);
        }
        if (more || parties.isEmpty()) {
            parties.add(Party.LEARNER);
        }
        return parties;
    }
}
