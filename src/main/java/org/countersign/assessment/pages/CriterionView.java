package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import org.countersign.catalogue.StudyNote;
import org.countersign.standards.Passage;
import org.countersign.standards.text.Prose;

/**
 * One criterion with everything that was claimed for it and decided about it.
 *
 * @param note to be read with it; null where there is none
 * @param whole the criterion it is an item of, in words; null where it is none
 */
@TemplateData
record CriterionView(
        String path,
        String learner,
        String unit,
        String code,
        String language,
        Prose text,
        String heading,
        String leadIn,
        List<Passage.Term> terms,
        Prose note,
        String whole,
        List<Item> items,
        Badge standing,
        List<String> findings,
        List<Claimed> claims,
        List<DecisionView> signOffs,
        List<StudyNote> notes) {

    /** One of the items that complete it. */
    @TemplateData
    public record Item(String code, String text, String href, Badge standing) {}

    /**
     * A claim with its decisions, the newest first.
     *
     * @param earlierVersion that they stand on an earlier version, in a sentence; null where they do not
     */
    @TemplateData
    public record Claimed(
            String reference,
            String title,
            String href,
            int version,
            String method,
            String locator,
            Instant claimedAt,
            Badge standing,
            String earlierVersion,
            List<DecisionView> decisions) {}
}
