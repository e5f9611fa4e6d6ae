package org.countersign.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.countersign.assessment.qualifications.LearnersQualification;
import org.countersign.assessment.qualifications.LearnersQualification.EnrolledUnit;
import org.countersign.enrolment.qualifications.UnitsChosen;
import org.countersign.rules.qualifications.QualificationProgress;
import org.countersign.rules.qualifications.QualificationProgress.Standing;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.EditionKey;
import org.countersign.standards.qualifications.Qualification.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learner's qualification as JSON: what was chosen, what is found of that, and how far the units are. */
@Schema(name = "QualificationEnrolment")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record QualificationEnrolmentDocument(
        UUID id,
        UUID learner,
        @Schema(examples = "Nia Ŵyn-Llewelyn") String learnerName,
        EditionKey qualification,
        String qualificationDigest,
        LocalDate enrolledOn,
        Instant recordedAt,

        @Schema(description = "Absent while nothing was chosen")
        Optional<ChoiceDocument> choice,

        @Schema(
                description =
                        "Of what was chosen, or of nothing: what is missing, what counts once, or that all is there")
        List<FindingDocument> findings,

        QualificationProgress progress,

        @Schema(description = "Those that were chosen and those the learner is enrolled on, in the order of the groups")
        List<UnitDocument> units) {

    /** The choice that stands. */
    @Schema(name = "UnitsChosen")
    record ChoiceDocument(
            UUID id,

            @Schema(description = "Among the choices, from 1", examples = "2")
            int number,

            @Schema(description = "Codes of units") SortedSet<String> units,
            LocalDate chosenOn,
            UUID recordedBy,
            Instant recordedAt) {

        static ChoiceDocument of(UnitsChosen chosen) {
            return new ChoiceDocument(
                    chosen.id(),
                    chosen.number(),
                    chosen.units(),
                    chosen.chosenOn(),
                    chosen.recordedBy().value(),
                    chosen.recordedAt());
        }
    }

    /** A unit of it. */
    @Schema(name = "UnitOfQualification")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record UnitDocument(
            @Schema(examples = "INSCS016") String code,

            @Schema(examples = "Deliver customer service to challenging customers")
            String title,

            boolean chosen,

            @Schema(description = "Whether it counts towards the qualification: of equivalent units one does")
            boolean counted,

            @Schema(description = "Absent while the learner is not enrolled on it")
            Optional<UUID> enrolment,

            @Schema(description = "As long as there is an enrolment")
            Optional<UnitStage> stage,

            Optional<Progress> progress) {

        static UnitDocument of(Unit unit, LearnersQualification one) {
            Optional<EnrolledUnit> enrolled = Optional.ofNullable(one.units().get(unit.code()));
            Optional<Standing> standing = enrolled.flatMap(EnrolledUnit::standing);
            return new UnitDocument(
                    unit.code(),
                    unit.title(),
                    one.isChosen(unit),
                    one.report().counted().contains(unit),
                    enrolled.map(there -> there.enrolment().id().value()),
                    standing.map(Standing::stage),
                    standing.map(Standing::progress));
        }
    }

    static QualificationEnrolmentDocument of(LearnersQualification one) {
        return new QualificationEnrolmentDocument(
                one.enrolment().id().value(),
                one.enrolment().learner().value(),
                one.learner().name(),
                one.enrolment().qualification(),
                one.enrolment().qualificationDigest(),
                one.enrolment().enrolledOn(),
                one.enrolment().recordedAt(),
                one.choice().map(ChoiceDocument::of),
                FindingDocument.of(one.report().findings()),
                one.progress(),
                one.qualification().units().stream()
                        .filter(unit -> one.isChosen(unit) || one.units().containsKey(unit.code()))
                        .map(unit -> UnitDocument.of(unit, one))
                        .toList());
    }
}
