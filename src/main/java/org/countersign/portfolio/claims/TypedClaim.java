package org.countersign.portfolio.claims;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.countersign.site.answers.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One criterion on the form: whether it is ticked, and where the learner says to look. A locator is kept though the tick
 * was taken away.
 *
 * @param ticked left out means yes
 */
@Schema(name = "DraftClaim")
public record TypedClaim(
        @Schema(description = "Id of the enrolment") @JsonProperty("enrolment")
        String enrolment,

        @Schema(examples = "C4.2.4") @JsonProperty("criterion")
        String criterion,

        @Schema(examples = "page 2") @JsonProperty("locator")
        String locator,

        @Schema(defaultValue = "true") @JsonProperty("ticked")
        Boolean ticked) {

    public TypedClaim {
        enrolment = Text.line(enrolment);
        criterion = Text.line(criterion);
        locator = Text.line(locator);
        ticked = ticked == null || ticked;
    }

    public TypedClaim(String enrolment, String criterion, String locator) {
        this(enrolment, criterion, locator, true);
    }
}
