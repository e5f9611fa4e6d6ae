package org.countersign.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.countersign.assessment.CaseloadLine;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learner of an assessor or a trainee, on one of their units. */
@Schema(name = "LearnerOfCaseload")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseloadDocument(
        UUID enrolment,
        UUID learner,
        @Schema(examples = "Nia Ŵyn-Llewelyn") String learnerName,
        EditionKey standard,
        @Schema(examples = "under-way") UnitStage stage,
        Progress progress,

        @Schema(description = "When the oldest began to wait of what you have to decide; absent where nothing waits")
        Instant waitingSince) {

    static CaseloadDocument of(CaseloadLine line) {
        return new CaseloadDocument(
                line.enrolment().id().value(),
                line.learner().id().value(),
                line.learner().name(),
                line.enrolment().standard(),
                line.stage(),
                line.progress(),
                line.waitingSince().orElse(null));
    }
}
