package org.countersign.verification.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Refusal;
import org.countersign.standards.EditionKey;
import org.countersign.verification.Sample;
import org.countersign.verification.UnitToVerify;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One unit of the verifier's list as JSON. */
@Schema(name = "UnitToVerify")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitToVerifyDocument(
        UUID enrolment,
        UUID learner,
        @Schema(examples = "Nia Ŵyn-Llewelyn") String learnerName,
        EditionKey standard,

        @Schema(examples = "waits-for-verifier", description = "Absent where the edition of the unit cannot be read")
        UnitStage stage,

        @Schema(description = "Absent where the edition of the unit cannot be read")
        Progress progress,

        @Schema(examples = "2026-11-14", description = "Absent where nothing was sampled yet")
        LocalDate lastSampleOn,

        @Schema(examples = "1") int openActions,

        @Schema(description = "Why the unit cannot be shown: its edition was damaged outside the program")
        String unreadable) {

    static UnitToVerifyDocument of(UnitToVerify one) {
        return new UnitToVerifyDocument(
                one.enrolment().id().value(),
                one.learner().id().value(),
                one.learner().name(),
                one.enrolment().standard(),
                one.standing().map(UnitToVerify.Standing::stage).orElse(null),
                one.standing().map(UnitToVerify.Standing::progress).orElse(null),
                one.checks().latest().map(Sample::takenOn).orElse(null),
                one.checks().open().size(),
                one.unreadable().map(Refusal::sentence).orElse(null));
    }
}
