package org.countersign.rules;

import java.time.LocalDate;
import java.util.List;
import org.countersign.standards.RuleSource;

/** What one criterion still needs. Evidence is named by its reference. */
public sealed interface CriterionFinding extends Finding {

    String criterion();

    @Override
    default Weight weight() {
        return Weight.MISSING;
    }

    record CriterionUntouched(String criterion) implements CriterionFinding {}

    /**
     * @param waiting claimed, and waits for the assessor
     * @param provisional judged by a trainee, and waits for the countersigner
     * @param referred judged not yet met
     * @param uncounted judged met on evidence the rules do not count
     */
    record CriterionNotAccepted(
            String criterion,
            List<String> waiting,
            List<String> provisional,
            List<String> referred,
            List<String> uncounted)
            implements CriterionFinding {}

    /**
     * @param waiting tells of another occasion, and waits for the assessor
     * @param provisional tells of another occasion, and was judged met by a trainee
     * @param wanted how many occasions would still be missing if all of these were accepted
     */
    record OccasionsShort(
            String criterion,
            RuleSource source,
            int accepted,
            int least,
            List<String> waiting,
            List<String> provisional,
            int wanted)
            implements CriterionFinding {}

    /**
     * @param met how many of its items are met
     * @param beyond how many of them are not asked for
     * @param waiting codes of items that wait for the assessor
     * @param provisional codes of items that a trainee judged met
     * @param wanted how many would still be missing if all of these were accepted
     * @param open codes of items that nothing under way would make met
     */
    record ItemsMissing(
            String criterion,
            int met,
            int least,
            int total,
            int beyond,
            List<String> waiting,
            List<String> provisional,
            int wanted,
            List<String> open)
            implements CriterionFinding {}

    /**
     * @param evidence accepted
     * @param waiting of the kind that is asked for, and waits for the assessor
     * @param provisional of the kind that is asked for, and was judged met by a trainee
     */
    record RestsAlone(
            String criterion,
            RuleSource source,
            String rule,
            List<String> evidence,
            List<String> waiting,
            List<String> provisional)
            implements CriterionFinding {}

    /**
     * @param waiting records one of the contexts, and waits for the assessor
     * @param provisional confirmed for one of them by a trainee
     * @param unclaimed those of the contexts that nothing under way could show
     */
    record ContextsMissing(
            String criterion,
            RuleSource source,
            List<String> contexts,
            List<String> waiting,
            List<String> provisional,
            List<String> unclaimed)
            implements CriterionFinding {}

    record NotSignedOff(String criterion, List<String> evidence) implements CriterionFinding {}

    record SignedOffProvisionally(String criterion, LocalDate on) implements CriterionFinding {}

    record SignOffFell(String criterion, LocalDate on) implements CriterionFinding {}
}
