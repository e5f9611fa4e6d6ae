package org.countersign.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.countersign.assessment.summary.CaseloadLine;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Refusal;
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

        @Schema(examples = "under-way", description = "Absent where the edition of the unit cannot be read")
        UnitStage stage,

        @Schema(description = "Absent where the edition of the unit cannot be read")
        Progress progress,

        @Schema(description = "When the oldest began to wait of what you have to decide; absent where nothing waits")
        Instant waitingSince,

        @Schema(description = "Why the unit cannot be shown: its edition was damaged outside the program")
        String unreadable) {

    static CaseloadDocument of(CaseloadLine line) {
        return new CaseloadDocument(
                line.enrolment().id().value(),
                line.learner().id().value(),
                line.learner().name(),
                line.enrolment().standard(),
                line.standing().map(CaseloadLine.Standing::stage).orElse(null),
                line.standing().map(CaseloadLine.Standing::progress).orElse(null),
                line.standing().flatMap(CaseloadLine.Standing::waitingSince).orElse(null),
                line.unreadable().map(Refusal::sentence).orElse(null));
    }
}
