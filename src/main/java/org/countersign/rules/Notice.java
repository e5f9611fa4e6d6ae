package org.countersign.rules;

import java.time.LocalDate;
import java.util.List;
import org.countersign.standards.Method;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/** Something a reader should know that stands in nobody's way. */
public sealed interface Notice extends Finding {

    @Override
    default Weight weight() {
        return Weight.NOTICE;
    }

    record BeforeEnrolment(String reference, LocalDate on, LocalDate enrolledOn) implements Notice {}

    /** The decision on a piece is dated before the learner submitted what was decided on. */
    record JudgedBeforeSubmitted(String reference, LocalDate on, LocalDate submittedOn) implements Notice {}

    /**
     * Contexts that a criterion has to be shown for, and is, until the countersigner agrees with what waits.
     *
     * @param deciding evidence with the decisions that wait
     */
    record ContextsWouldGo(String criterion, List<String> contexts, List<String> deciding) implements Notice {}

    record JudgedOnEarlierVersion(String reference, int version, int newest) implements Notice {}

    /** Judged met on evidence that shows no performance as the rules understand it; the rules ignore it. */
    record MetNotCounted(String reference, String criterion) implements Notice {}

    /** At claim time: these occasions will not count for this criterion. */
    record SettingWillNotCount(
            String reference, String criterion, List<Setting> settings, RuleSource source, String rule)
            implements Notice {}

    /** At claim time: evidence by this method will not count for this criterion. */
    record MethodWillNotCount(String reference, String criterion, Method method, RuleSource source, String rule)
            implements Notice {}

    /** At claim time: nothing that tells of these occasions can be judged met for this criterion. */
    record SectorWillNotCount(String reference, String criterion, List<Sector> sectors, RuleSource source, String rule)
            implements Notice {}

    /**
     * Why several pieces tell of one occasion only.
     *
     * @param on the day on which it began
     * @param customers how many it names by a code; with none, those of two pieces cannot be told apart
     */
    record CountedAsOne(List<String> evidence, LocalDate on, int customers) implements Notice {}

    /** At claim time: an occasion with a setting has to be recorded for this criterion. */
    record OccasionWanted(String reference, String criterion) implements Notice {}
}
