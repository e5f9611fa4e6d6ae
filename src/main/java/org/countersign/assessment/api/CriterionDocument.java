package org.countersign.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Method;
import org.countersign.standards.text.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One criterion: how far it has come, on which evidence, and what it still needs. */
@Schema(name = "CriterionInUnit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CriterionDocument(
        @Schema(examples = "C4.2.4") String code,
        @Schema(examples = "performance") CriterionKind kind,

        @Schema(description = "Word for word, with its paragraphs and lists as CommonMark writes them")
        String text,

        @Schema(
                description =
                        "The criterion that this is an item of: claimed and judged here, signed off there. Absent for one that is none",
                examples = "P3")
        String partOf,

        @Schema(
                description =
                        "How many of its items have to be met; it is claimed and judged by them. Absent where it has none",
                examples = "2")
        Integer itemsAsked,

        @Schema(
                description =
                        "To be read with it and not assessed, written as the text is; absent where there is nothing")
        String note,

        @Schema(
                description =
                        "That the unit can do without it, because some of its group are enough or it is optional; absent where it cannot")
        Boolean optional,

        @Schema(examples = "met") CriterionStanding standing,

        @Schema(description = "Codes of contexts it was shown in", examples = "[\"4a\", \"4b\"]")
        List<String> contexts,

        @Schema(description = "Distinct occasions it was shown on", examples = "2")
        int occasions,

        @Schema(description = "Absent until somebody has signed it off")
        SignedOff signedOff,

        @Schema(description = "The judgements an assessor's sign-off has to name; absent where none may be made now")
        List<UUID> signOffOn,

        @Schema(description = "The same for a trainee's sign-off")
        List<UUID> provisionalSignOffOn,

        List<ClaimDocument> claims,
        List<FindingDocument> findings) {

    /** The sign-off that stands. */
    @Schema(name = "SignedOff")
    record SignedOff(UUID id, LocalDate on, boolean provisional) {}

    /** A claim and what became of it. */
    @Schema(name = "ClaimInUnit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClaimDocument(
            UUID id,
            UUID piece,
            @Schema(examples = "E03") String reference,
            @Schema(examples = "1") int version,
            @Schema(examples = "observation") Method method,

            @Schema(examples = "waiting") ClaimReport.Standing standing,

            @Schema(description = "Nobody had decided on it when the unit was signed; absent where that is not so")
            Boolean leftUndecided,

            @Schema(description = "The final judgement that stands")
            UUID effective,

            @Schema(description = "A trainee's that waits for the countersigner")
            UUID pending,

            @Schema(description = "The newest judgement, which another one has to name; absent where there is none")
            UUID newest,

            @Schema(description = "That what was decided stands on an earlier version; absent where it does not")
            FindingDocument earlierVersion) {}

    static List<CriterionDocument> of(Unit unit) {
        Map<UUID, UUID> newest = new HashMap<>();
        unit.decisions().judgements().stream()
                .sorted(Comparator.comparingInt(Judgement::position))
                .forEach(judgement ->
                        newest.put(judgement.claim().value(), judgement.id().value()));
        return unit.report().criteria().stream()
                .map(criterion -> of(unit, criterion, newest))
                .toList();
    }

    private static CriterionDocument of(Unit unit, CriterionReport criterion, Map<UUID, UUID> newest) {
        return new CriterionDocument(
                criterion.code(),
                criterion.criterion().kind(),
                criterion.criterion().wording().source(),
                criterion.criterion().partOf().orElse(null),
                criterion.criterion().hasItems()
                        ? criterion.criterion().itemsAsked().getAsInt()
                        : null,
                criterion.criterion().note().map(Prose::source).orElse(null),
                criterion.criterion().optional() ? true : null,
                criterion.standing(),
                criterion.contexts(),
                criterion.occasions(),
                criterion
                        .signedOff()
                        .map(signed -> new SignedOff(signed.id(), signed.on(), !signed.isFinal()))
                        .orElse(null),
                basis(criterion, Standing.FINAL),
                basis(criterion, Standing.PROVISIONAL),
                criterion.claims().stream()
                        .map(claim -> of(unit, claim, newest))
                        .toList(),
                FindingDocument.of(criterion.findings()));
    }

    private static List<UUID> basis(CriterionReport criterion, Standing standing) {
        return Refusals.signOff(criterion, standing) instanceof Permission.Granted<Set<UUID>> granted
                ? granted.with().stream().sorted().toList()
                : null;
    }

    private static ClaimDocument of(Unit unit, ClaimReport claim, Map<UUID, UUID> newest) {
        return new ClaimDocument(
                claim.claimId(),
                claim.pieceId(),
                claim.reference(),
                claim.version(),
                claim.method(),
                claim.standing(),
                unit.leftUndecided(claim) ? true : null,
                claim.effective().map(UnitFacts.Judgement::id).orElse(null),
                claim.pending().map(UnitFacts.Judgement::id).orElse(null),
                newest.get(claim.claimId()),
                claim.earlierVersion().map(FindingDocument::of).orElse(null));
    }
}
