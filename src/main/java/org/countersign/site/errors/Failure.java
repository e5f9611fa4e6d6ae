package org.countersign.site.errors;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;

/**
 * A request that no page and no verb could answer, in the terms of whoever sent it.
 *
 * @param errorId where it is in the log, when the fault is the program's
 * @param errors the single reasons, where there are any to tell apart
 */
@TemplateData
public record Failure(
        int status,
        String code,
        String title,
        String sentence,
        Optional<String> errorId,
        List<ProblemDocument.Error> errors) {

    ProblemDocument problem() {
        return new ProblemDocument(
                Problems.type(code), Problems.title(status), status, sentence, errorId.orElse(null), errors);
    }
}
