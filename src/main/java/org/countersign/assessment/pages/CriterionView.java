package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import org.countersign.catalogue.StudyNote;

/** One criterion with everything that was claimed for it and decided about it. */
@TemplateData
record CriterionView(
        String path,
        String learner,
        String unit,
        String code,
        String text,
        String heading,
        String leadIn,
        Badge standing,
        List<String> findings,
        List<Claimed> claims,
        List<DecisionView> signOffs,
        List<StudyNote> notes) {

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
