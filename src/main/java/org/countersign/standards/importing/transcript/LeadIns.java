package org.countersign.standards.importing.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a list of criteria: "You must be able to:", "The learner can:". */
final class LeadIns {

    private static final String SOMEBODY =
            "(?:you|the learner|learners|the candidate|candidates|the individual|to (?:be|meet|achieve|pass|perform)\\b[^:]*?|"
                    + "mae['’]n rhaid|rhaid|mae angen|bydd y dysgwr|gall y dysgwr)";
    private static final Pattern LEAD_IN = Pattern.compile(
            SOMEBODY
                    + "\\b[^:.]{0,120}?(?:must|need|needs|will|can|should|able|know|understand|consistently|allu|deall|rhaid)?\\b[^:.]{0,80}:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DOING = Pattern.compile(
            "(?i)(you|learners?|the learner|candidates?) (must|need to|should|will|can)( consistently| be able to)?.*:|.*\\ballu:");
    private static final Pattern KNOWING = Pattern.compile("(?i).*\\b(know|understand|deall|gwybod)\\b.*:");

    private static final Pattern CRITERIA =
            Pattern.compile("(?i).*\\b(be able to|consistently|know|understand|deall|gwybod|allu):");

    private LeadIns() {}

    /** A text that ends with a colon and says who must do or know what follows. */
    static boolean isOne(String text) {
        return LEAD_IN.matcher(text).matches();
    }

    static boolean begins(String text) {
        return end(text).isPresent();
    }

    /** Where the lead-in ends that a text begins with. */
    static Optional<Integer> end(String text) {
        Matcher leadIn = LEAD_IN.matcher(text);
        return leadIn.lookingAt() ? Optional.of(leadIn.end()) : Optional.empty();
    }

    /** Whether criteria follow in any case, and not a list that has to be covered. */
    static boolean beginsCriteria(String text) {
        return CRITERIA.matcher(text).matches();
    }

    static boolean isAboutKnowing(String text) {
        return KNOWING.matcher(text).matches();
    }

    static boolean isAboutDoing(String text) {
        return !isAboutKnowing(text) && DOING.matcher(text).matches();
    }
}
