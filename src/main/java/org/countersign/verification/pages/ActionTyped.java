package org.countersign.verification.pages;

import io.quarkus.qute.TemplateData;
import org.countersign.site.answers.FormKey;

/** What was typed in the forms of an action, as it was typed. */
@TemplateData
record ActionTyped(String key, String done, String comments) {

    ActionTyped {
        done = done == null ? "" : done;
        comments = comments == null ? "" : comments;
    }

    static ActionTyped fresh() {
        return new ActionTyped(FormKey.fresh().toString(), "", "");
    }
}
