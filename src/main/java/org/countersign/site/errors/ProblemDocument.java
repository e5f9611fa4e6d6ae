package org.countersign.site.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.countersign.site.answers.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the JSON answers instead of what was asked for: a problem document of RFC 9457. */
@Schema(name = ProblemDocument.SCHEMA, description = "Why a request was not done, as RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        @Schema(
                description = "Names the kind of problem; stable, for programs",
                examples = "urn:countersign:problem:invalid")
        URI type,

        @Schema(description = "The kind of problem in a few words")
        String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What happened, to what, and what to do")
        String detail,

        @Schema(description = "Where it is in the log, for problems of the program's own making")
        String errorId,

        @Schema(description = "Every single reason, where there are any to tell apart")
        List<Error> errors) {

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Its name in the published description of the JSON. */
    public static final String SCHEMA = "Problem";

    /** One reason, tied to the field it is about. */
    @Schema(name = Error.SCHEMA)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Error(
            @Schema(description = "The property of the body or the parameter; absent where it is about the whole")
            String field,

            @Schema(description = "Stable, for programs") String code,
            @Schema(description = "For people") String sentence) {

        /** Its name in the published description of the JSON. */
        public static final String SCHEMA = "ProblemError";

        static Error of(Refusal refusal) {
            return new Error(refusal.field().orElse(null), refusal.code(), refusal.sentence());
        }
    }
}
