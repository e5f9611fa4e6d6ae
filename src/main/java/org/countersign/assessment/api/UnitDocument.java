package org.countersign.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Attesting;
import org.countersign.assessment.Unit;
import org.countersign.assessment.pages.NextSteps;
import org.countersign.enrolment.Access;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.RangeReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit with everything the rules can say about it. */
@Schema(name = "Unit")
record UnitDocument(
        UUID enrolment,
        UUID learner,
        EditionKey standard,
        EditionKey policy,
        @Schema(examples = "2026-09-07") LocalDate enrolledOn,

        @Schema(description = "Why nothing can be recorded on it; null where it can")
        String onlyRead,

        @Schema(description = "Nothing is missing; not the same as signed")
        boolean ready,

        @Schema(examples = "waits-for-verifier", description = "How far the unit has come as a whole")
        UnitStage stage,

        Progress performance,
        Progress knowledge,

        @Schema(description = "Accepted performance evidence; an attestation names it as seen")
        ExtentDocument extent,

        @Schema(description = "Who can bring it on: you first, with your next step, then the others")
        List<NextDocument> next,

        List<RequirementDocument> requirements,

        @Schema(description = "Every list it has to be shown over, its contexts among them")
        List<RangeDocument> ranges,

        @Schema(description = "The items of all lists") List<ContextDocument> contexts,

        List<CriterionDocument> criteria,
        @Schema(description = "All that is missing") List<FindingDocument> findings,

        @Schema(description = "What somebody should know and nobody has to clear")
        List<FindingDocument> notices) {

    /** How much performance evidence is accepted. */
    @Schema(name = "Extent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ExtentDocument(
            @Schema(examples = "3") Integer occasions,
            @Schema(examples = "3") Integer customers,
            @Schema(examples = "2026-09-10") LocalDate first,
            @Schema(examples = "2026-10-02") LocalDate last,
            @Schema(examples = "23") Integer days) {

        static ExtentDocument of(Extent extent) {
            return new ExtentDocument(
                    extent.occasions(),
                    extent.customers(),
                    extent.first().orElse(null),
                    extent.last().orElse(null),
                    extent.days());
        }
    }

    /** What one rule of evidence has to say. */
    @Schema(name = "RequirementInUnit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequirementDocument(
            @Schema(examples = "sufficient-period") String rule,

            @Schema(
                    examples = "3",
                    description = "The evidence requirement it stands for; absent for a centre's own rule")
            String requirement,

            @Schema(description = "What is asked; of a requirement left to the assessor's judgement, its own words")
            String text,

            @Schema(examples = "short") RequirementReport.Standing standing,

            @Schema(description = "Where it is attested: what it would be attested on now, to be sent back as basis")
            String basis,

            List<FindingDocument> findings) {

        static RequirementDocument of(RequirementReport report) {
            return new RequirementDocument(
                    report.ruleCode(),
                    report.requirement().orElse(null),
                    report.rule().sentence(),
                    report.standing(),
                    report.basis().map(Attesting::digest).orElse(null),
                    FindingDocument.of(report.findings()));
        }
    }

    /** How far one list has come. */
    @Schema(name = "RangeInUnit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RangeDocument(
            @Schema(examples = "T") String code,
            @Schema(examples = "Cutting techniques") String name,

            @Schema(
                    description = "The element it belongs to; absent where it does not belong to one",
                    examples = "GH0.1")
            String element,

            @Schema(
                    description = "The criterion it belongs to; absent where it does not belong to one",
                    examples = "1c")
            String criterion,

            @Schema(description = "How many of its items have to be shown", examples = "4")
            int least,

            @Schema(examples = "2") int shown,

            @Schema(description = "How many more are known, where that is enough for the rest", examples = "0")
            int known,

            @Schema(description = "Nothing of it is missing")
            boolean done,

            @Schema(description = "Codes of its items as evidence is marked with them", examples = "[\"T1\", \"T2\"]")
            List<String> items) {

        static RangeDocument of(RangeReport report) {
            return new RangeDocument(
                    report.range().code(),
                    report.range().name(),
                    report.range().element().orElse(null),
                    report.range().criterion().orElse(null),
                    report.least(),
                    report.shown(),
                    report.known(),
                    report.done(),
                    report.items().stream().map(item -> item.context().code()).toList());
        }
    }

    /** How far one required circumstance, or another item of a list, has come. */
    @Schema(name = "ContextInUnit")
    record ContextDocument(
            @Schema(examples = "4c") String code,
            @Schema(examples = "quiet time") String label,

            @Schema(examples = "not-shown") ContextReport.Standing standing,

            @Schema(examples = "[\"E03\"]") List<String> evidence,

            @Schema(
                    description = "Evidence in which knowledge of it is confirmed, where that is enough",
                    examples = "[]")
            List<String> known,

            @Schema(examples = "[\"C4.1.1\"]") List<String> criteria) {

        static ContextDocument of(ContextReport report) {
            return new ContextDocument(
                    report.context().code(),
                    report.context().label(),
                    report.standing(),
                    report.evidence(),
                    report.known(),
                    report.criteria());
        }
    }

    static UnitDocument of(
            Unit unit, Access reader, Optional<Refusal> onlyRead, NextSteps nextSteps, CentreClock clock) {
        return new UnitDocument(
                unit.enrolment().id().value(),
                unit.enrolment().learner().value(),
                unit.enrolment().standard(),
                unit.enrolment().policy(),
                unit.enrolment().enrolledOn(),
                onlyRead.map(Refusal::sentence).orElse(null),
                unit.report().ready(),
                unit.stage(),
                unit.report().performance(),
                unit.report().knowledge(),
                ExtentDocument.of(unit.report().extent()),
                NextDocument.of(unit, reader, nextSteps),
                unit.report().requirements().stream()
                        .map(RequirementDocument::of)
                        .toList(),
                unit.report().ranges().stream().map(RangeDocument::of).toList(),
                unit.report().contexts().stream().map(ContextDocument::of).toList(),
                CriterionDocument.of(unit),
                FindingDocument.of(unit.findings(reader)),
                FindingDocument.of(unit.notices(clock)));
    }
}
