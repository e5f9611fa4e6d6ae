package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** What waits for a countersigner in one unit. */
@TemplateData
public record CountersigningView(String id, String path, String learner, String unit, List<One> decisions) {

    /**
     * A trainee's decision.
     *
     * @param key once-only, for the answer
     * @param answered what was chosen when the answer was refused; empty otherwise
     * @param typed feedback, as it was typed
     */
    @TemplateData
    public record One(
            String id,
            String code,
            String text,
            String made,
            String href,
            String by,
            DecisionView decision,
            String key,
            String answered,
            String typed) {}
}
