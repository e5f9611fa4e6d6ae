package org.countersign.verification;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;

/**
 * What the verifier did in a unit, as verifiers and assessors see it.
 *
 * @param samplePath where a sample is taken; null for those who take none
 */
@TemplateData
record ChecksView(String enrolment, List<SampleView> samples, List<ActionView> actions, String samplePath) {

    @TemplateData
    record SampleView(String title, boolean agreed, String lookedAt, String comments) {}

    /**
     * @param cleared by whom and when; null while it is open
     * @param answers the reader may say what was done
     * @param clears the reader may clear it
     * @param key once-only key of its form
     */
    @TemplateData
    record ActionView(
            String id,
            String title,
            String decision,
            String required,
            String cleared,
            List<ResponseView> responses,
            boolean answers,
            boolean clears,
            String key) {}

    @TemplateData
    record ResponseView(String by, Instant at, String done) {}
}
