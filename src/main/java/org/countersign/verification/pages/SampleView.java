package org.countersign.verification.pages;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.countersign.site.lists.Choice;

/** What there is to sample in a unit. */
@TemplateData
record SampleView(
        String enrolment,
        String learner,
        String title,
        List<Sampleable> criteria,
        List<Sampleable> pieces,
        List<Choice> decisions,
        List<Choice> kinds,
        List<Choice> outcomes) {

    public boolean nothing() {
        return criteria.isEmpty() && pieces.isEmpty();
    }

    /**
     * A criterion or a piece.
     *
     * @param behind what its link leads to, in words
     */
    @TemplateData
    record Sampleable(String value, String label, String href, String behind) {}
}
