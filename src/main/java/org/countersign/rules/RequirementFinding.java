package org.countersign.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;

/** What a rule of evidence says about the unit as a whole, beyond each criterion and context. */
public sealed interface RequirementFinding extends Finding {

    /** Code of the evidence requirement of the standard; empty for a rule of the policy's own. */
    Optional<String> requirement();

    RuleSource source();

    @Override
    default Weight weight() {
        return Weight.MISSING;
    }

    /** No performance evidence is accepted, so there is nothing this rule could find fault with. */
    record NothingToCheck(Optional<String> requirement, RuleSource source, String rule) implements RequirementFinding {

        @Override
        public Weight weight() {
            return Weight.NOTICE;
        }
    }

    /** Everything accepted is as the rule wants it. */
    record AllAsAsked(Optional<String> requirement, RuleSource source, String rule, int occasions)
            implements RequirementFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /** @param evidence accepted, with an occasion whose sector is not recorded */
    record SectorMissing(Optional<String> requirement, RuleSource source, List<String> evidence)
            implements RequirementFinding {}

    /**
     * Only decisions from before such a MET was refused come to this.
     *
     * @param sectors recorded on accepted occasions, and not among those the rule takes
     */
    record SectorNotTaken(
            Optional<String> requirement, RuleSource source, String rule, List<String> evidence, List<Sector> sectors)
            implements RequirementFinding {}

    /** What a minimum number is counted in. */
    enum Measure {
        OCCASIONS,
        CUSTOMERS,
        DAYS
    }

    /**
     * @param waiting would bring the number up, and waits for the assessor
     * @param provisional would bring it up, and was judged met by a trainee
     * @param wanted how much would still be missing if all of these were accepted
     */
    record PeriodShort(
            Optional<String> requirement,
            RuleSource source,
            Measure measure,
            int reached,
            int least,
            List<String> waiting,
            List<String> provisional,
            int wanted)
            implements RequirementFinding {}

    /** Enough of the contexts a rule asks for are shown. */
    record ContextsEnough(Optional<String> requirement, RuleSource source, List<String> shown, int least, int total)
            implements RequirementFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /**
     * @param waiting would show another of them, and waits for the assessor
     * @param provisional would show another of them, and was judged met by a trainee
     * @param wanted how many would still be missing if all of these were accepted
     * @param open those that nothing under way would show
     */
    record ContextsShort(
            Optional<String> requirement,
            RuleSource source,
            List<String> shown,
            int least,
            int total,
            List<String> waiting,
            List<String> provisional,
            int wanted,
            List<String> open)
            implements RequirementFinding {}

    /**
     * As much of a list is shown as is asked for, and knowledge confirmed for the rest where that is asked for.
     *
     * @param range name of the list
     * @param beyond how many of its items are not asked for
     */
    record RangeCovered(
            Optional<String> requirement,
            RuleSource source,
            String range,
            int shown,
            int known,
            int least,
            int total,
            int beyond)
            implements RequirementFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /**
     * @param range name of the list
     * @param beyond how many of its items are not asked for
     * @param waiting would show another item, and waits for the assessor
     * @param provisional would show another item, and was judged met by a trainee
     * @param wanted how many would still be missing if all of these were accepted
     * @param open items that nothing under way would show; none named where they are many
     */
    record RangeShort(
            Optional<String> requirement,
            RuleSource source,
            String range,
            int shown,
            int least,
            int total,
            int beyond,
            List<String> waiting,
            List<String> provisional,
            int wanted,
            List<String> open)
            implements RequirementFinding {}

    /**
     * For the rest of a list knowledge is enough, and is not confirmed for all of it.
     *
     * @param range name of the list
     * @param items how many have neither
     * @param waiting would cover another item, and waits for the assessor
     * @param provisional would cover another item, and was judged met by a trainee
     * @param wanted how many would still be missing if all of these were accepted
     * @param open items that nothing under way would cover; none named where they are many
     */
    record RangeRestShort(
            Optional<String> requirement,
            RuleSource source,
            String range,
            int items,
            List<String> waiting,
            List<String> provisional,
            int wanted,
            List<String> open)
            implements RequirementFinding {}

    record AttestationMissing(
            Optional<String> requirement,
            RuleSource source,
            int occasions,
            int customers,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            int days)
            implements RequirementFinding {}

    /** The assessor has still to confirm in words what no rule can check. */
    record ConfirmationMissing(Optional<String> requirement, RuleSource source) implements RequirementFinding {}

    record ConfirmationFell(Optional<String> requirement, RuleSource source, LocalDate on)
            implements RequirementFinding {}

    /** @param since claims that were judged met after it */
    record Confirmed(Optional<String> requirement, RuleSource source, LocalDate on, int since)
            implements RequirementFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /** The unit has no criteria of the kind the rule speaks of. */
    record DoesNotApply(Optional<String> requirement, RuleSource source, CriterionKind criteria)
            implements RequirementFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    record AttestationFell(
            Optional<String> requirement,
            RuleSource source,
            LocalDate on,
            int occasionsSeen,
            int customersSeen,
            int daysSeen,
            int occasions,
            int customers,
            int days)
            implements RequirementFinding {}

    /** @param since occasions accepted in addition to those seen */
    record Attested(
            Optional<String> requirement,
            RuleSource source,
            LocalDate on,
            int occasionsSeen,
            int customersSeen,
            Optional<LocalDate> firstSeen,
            Optional<LocalDate> lastSeen,
            int daysSeen,
            int since)
            implements RequirementFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /** A rule for each criterion of one kind, which holds for all of them. */
    record HeldByAllCriteria(
            Optional<String> requirement, RuleSource source, String rule, CriterionKind criteria, int total)
            implements RequirementFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /** A rule for each criterion of one kind, which does not hold for all of them yet. */
    record HeldBySomeCriteria(
            Optional<String> requirement,
            RuleSource source,
            String rule,
            CriterionKind criteria,
            int holding,
            int total)
            implements RequirementFinding {}
}
