package org.countersign.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One unit of the verifier's list as JSON. */
@Schema(name = "UnitToVerify")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitToVerifyDocument(
        UUID enrolment,
        UUID learner,
        @Schema(examples = "Nia Ŵyn-Llewelyn") String learnerName,
        EditionKey standard,
        @Schema(examples = "waits-for-verifier") UnitStage stage,
        Progress progress,

        @Schema(examples = "2026-11-14", description = "Absent where nothing was sampled yet")
        LocalDate lastSampleOn,

        @Schema(examples = "1") int openActions) {

    static UnitToVerifyDocument of(UnitToVerify one) {
        Unit unit = one.unit();
        return new UnitToVerifyDocument(
                unit.enrolment().id().value(),
                one.learner().id().value(),
                one.learner().name(),
                unit.enrolment().standard(),
                unit.stage(),
                unit.report().performance().plus(unit.report().knowledge()),
                one.checks().latest().map(Sample::takenOn).orElse(null),
                one.checks().open().size());
    }
}
