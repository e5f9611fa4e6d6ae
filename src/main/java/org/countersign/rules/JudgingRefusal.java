package org.countersign.rules;

import java.time.LocalDate;
import java.util.List;
import org.countersign.standards.Method;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/** Why a decision, an attestation or a withdrawal may not be made. */
public sealed interface JudgingRefusal extends Finding {

    @Override
    default Weight weight() {
        return Weight.REFUSAL;
    }

    record SettingNotAllowed(String reference, String criterion, List<Setting> settings, RuleSource source, String rule)
            implements JudgingRefusal {}

    record MethodNotAllowed(String reference, String criterion, Method method, RuleSource source, String rule)
            implements JudgingRefusal {}

    record SectorNotAllowed(String reference, String criterion, List<Sector> sectors, RuleSource source, String rule)
            implements JudgingRefusal {}

    record NoOccasion(String reference, String criterion) implements JudgingRefusal {}

    /** @param context a code that neither the standard nor the policy declares */
    record ContextNotInForce(String context) implements JudgingRefusal {}

    /** An item of a range that belongs to another element or criterion. */
    record ItemOfAnother(String criterion, String context, String label) implements JudgingRefusal {}

    record ContextNotRecorded(String reference, int version, String context, String label) implements JudgingRefusal {}

    record AlreadySignedOff(String criterion, LocalDate on) implements JudgingRefusal {}

    /** An item completes a criterion, and nobody signs off items. */
    record SignedOffWithWhole(String item, String criterion) implements JudgingRefusal {}

    /** A trainee's decision against the criterion waits for the countersigner, so no trainee signs it off. */
    record DecisionWaits(String criterion) implements JudgingRefusal {}

    record NothingToAttest(String ruleCode) implements JudgingRefusal {}

    /** @param ruleCode of a rule that asks for no attestation, or that the policy does not have */
    record NotAttestable(String ruleCode) implements JudgingRefusal {}

    record AlreadyJudged(String reference) implements JudgingRefusal {}

    record AlreadyWithdrawn(String reference) implements JudgingRefusal {}
}
