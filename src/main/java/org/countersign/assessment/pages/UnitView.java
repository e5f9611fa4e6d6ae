package org.countersign.assessment.pages;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.countersign.rules.reports.Progress;
import org.countersign.standards.text.Prose;

/**
 * The unit page as it is shown to one reader: every answer ready, nothing left to decide.
 *
 * @param language of the title; empty where it is not said
 * @param ranges the lists without columns in the matrix, each in a panel of its own
 * @param contexts the items with a column in the matrix
 * @param onlyRead why nothing can be recorded; null where it can
 */
@TemplateData
public record UnitView(
        String path,
        String learner,
        String title,
        String language,
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
        List<RangePanel> ranges,
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

    /**
     * One list with its items.
     *
     * @param of what it belongs to; null for the whole unit
     * @param asked how much of it is asked for, in words
     * @param count how many of its items are shown, of how many
     */
    @TemplateData
    public record RangePanel(
            String code,
            String name,
            String of,
            String asked,
            String count,
            Badge standing,
            boolean done,
            List<RangeItem> items) {}

    /**
     * @param evidence what shows it; empty where nothing does
     * @param missing what is still missing, in words; null where nothing is
     */
    @TemplateData
    public record RangeItem(String code, String text, Badge standing, String evidence, int pieces, String missing) {}

    /**
     * How much of a list one criterion was shown over.
     *
     * @param count of its items, of all there are
     * @param said the same in words
     */
    @TemplateData
    public record RangeChip(String code, String name, String count, String said) {}

    @TemplateData
    public record Filter(String label, String href, int count, boolean current) {}

    /**
     * Criteria under one heading of the standard.
     *
     * @param choice how many of them are asked for and still missing, in words; null where all are asked for
     */
    @TemplateData
    public record Group(String language, String heading, String leadIn, String choice, List<RawString> rows) {}

    /**
     * One criterion.
     *
     * @param item whether it completes the criterion above it
     * @param href where all that was decided of it stands
     * @param tickable whether this reader signs off criteria
     * @param evidence the items of a list, one for each claim; null where there is none
     * @param contexts a cell for each context
     * @param ranges a chip for each list in a panel that the criterion was shown over; null where it was over none
     * @param signedOff null until somebody has
     * @param tick the label of the box that chooses it for signing off; null where this reader cannot sign it off now
     */
    @TemplateData
    public record Row(
            String code,
            boolean item,
            String href,
            String language,
            Prose text,
            boolean tickable,
            RawString standing,
            List<String> notes,
            RawString evidence,
            RawString contexts,
            RawString ranges,
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
