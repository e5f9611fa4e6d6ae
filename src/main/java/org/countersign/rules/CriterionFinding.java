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

    record OccasionsShort(String criterion, RuleSource source, int accepted, int least) implements CriterionFinding {}

    record RestsAlone(String criterion, RuleSource source, String rule, List<String> evidence)
            implements CriterionFinding {}

    record ContextsMissing(String criterion, RuleSource source, List<String> contexts) implements CriterionFinding {}

    record NotSignedOff(String criterion, List<String> evidence) implements CriterionFinding {}

    record SignedOffProvisionally(String criterion, LocalDate on) implements CriterionFinding {}

    record SignOffFell(String criterion, LocalDate on) implements CriterionFinding {}
}
