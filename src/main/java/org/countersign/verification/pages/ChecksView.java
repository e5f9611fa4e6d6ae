package org.countersign.verification.pages;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import org.countersign.site.forms.FormErrors;

/**
 * What the verifier did in a unit, as verifiers and assessors see it.
 *
 * @param samplePath where a sample is taken; null for those who take none
 */
@TemplateData
record ChecksView(String enrolment, List<SampleView> samples, List<ActionView> actions, String samplePath) {

    @TemplateData
    record SampleView(String title, boolean agreed, String lookedAt, String comments) {}

    /** Where nothing was sent yet. */
    public FormErrors noErrors() {
        return FormErrors.none();
    }

    /**
     * @param idEnd ends the ids of its controls: on a page of several actions each has its own
     * @param cleared by whom and when; null while it is open
     * @param clearance what the verifier said on clearing it, or nothing
     * @param answers the reader may say what was done, or tried to
     * @param clears the reader may clear it, or tried to
     */
    @TemplateData
    record ActionView(
            String path,
            String idEnd,
            String title,
            String decision,
            String required,
            String cleared,
            String clearance,
            List<ResponseView> responses,
            boolean answers,
            boolean clears,
            ActionTyped typed) {}

    @TemplateData
    record ResponseView(String by, Instant at, String done) {}
}
