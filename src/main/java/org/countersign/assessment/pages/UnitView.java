package org.countersign.assessment.pages;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.countersign.rules.reports.Progress;

/**
 * The unit page as it is shown to one reader: every answer ready, nothing left to decide.
 *
 * @param onlyRead why nothing can be recorded; null where it can
 */
@TemplateData
public record UnitView(
        String path,
        String learner,
        String title,
        Badge stage,
        String standard,
        String standardPath,
        String policy,
        String policyPath,
        LocalDate enrolledOn,
        Progress performance,
        Progress knowledge,
        NextStep next,
        String onlyRead,
        List<Requirement> requirements,
        List<String> notices,
        List<Filter> filters,
        List<Badge> key,
        List<String> contexts,
        List<Group> groups,
        boolean signsOff,
        boolean anyReady,
        List<RawString> sections) {

    /** Columns of the matrix, for headings that span it. */
    public int columns() {
        return 4 + contexts.size() + (signsOff ? 1 : 0);
    }

    public boolean noRows() {
        return groups.isEmpty();
    }

    /**
     * What one rule asks and how far that has come.
     *
     * @param asked the rule in its own words; null where a sentence quotes it
     * @param attest where to attest it; null where this reader cannot
     */
    @TemplateData
    public record Requirement(Badge standing, String asked, List<String> sentences, String attest) {}

    @TemplateData
    public record Filter(String label, String href, int count, boolean current) {}

    /** Criteria under one heading of the standard. */
    @TemplateData
    public record Group(String heading, String leadIn, List<Row> rows) {}

    /**
     * One criterion.
     *
     * @param evidence the items of a list, one for each claim; null where there is none
     * @param contexts a cell for each context
     * @param signedOff null until somebody has
     * @param tick the label of the box that chooses it for signing off; null where this reader cannot sign it off now
     */
    @TemplateData
    public record Row(
            String code,
            String text,
            RawString standing,
            List<String> notes,
            RawString evidence,
            RawString contexts,
            String signedOff,
            String tick) {}

    /**
     * A claim, by the reference of its piece, with its standing as a {@link Badge} has it.
     *
     * @param judgedOn the earlier version that the decision stands on, in words; null where it is the newest
     */
    @TemplateData
    public record Chip(String reference, String judgedOn, String href, String tone, String sign, String word) {

        public static Chip of(String reference, String judgedOn, String href, Badge standing) {
            return new Chip(reference, judgedOn, href, standing.tone(), standing.sign(), standing.word());
        }
    }

    /** Whether the criterion was shown in one context. */
    @TemplateData
    public record Cell(String label, boolean shown) {}
}
