package org.countersign.assessment.pages.deciding;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.countersign.assessment.pages.UnitView;
import org.countersign.standards.text.Prose;

/** The criteria somebody is about to sign off, each word for word with what it stands on. */
@TemplateData
record SignOffView(String path, String learner, String unit, boolean provisional, List<Chosen> criteria) {

    public int size() {
        return criteria.size();
    }

    /**
     * One of them.
     *
     * @param ticked as the assessor left it
     * @param refusal why it cannot be signed off now; null where it can
     * @param basis ids of the judgements it would stand on, with spaces between
     */
    @TemplateData
    public record Chosen(
            String code,
            String language,
            Prose text,
            String href,
            boolean ticked,
            String refusal,
            String basis,
            List<UnitView.Chip> evidence) {}
}
