package org.countersign.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.standards.RuleSource.CENTRE;
import static org.countersign.standards.RuleSource.STANDARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.rules.RequirementFinding.AllAsAsked;
import org.countersign.rules.RequirementFinding.Confirmed;
import org.countersign.rules.RequirementFinding.DoesNotApply;
import org.countersign.rules.RequirementFinding.HeldByAllCriteria;
import org.countersign.rules.RequirementFinding.Measure;
import org.countersign.rules.RequirementFinding.NothingToCheck;
import org.countersign.rules.RequirementFinding.PeriodShort;
import org.countersign.standards.CriterionKind;
import org.junit.jupiter.api.Test;

/** Codes and arguments: what other programs hold on to. */
public class FindingTest {

    /** Published in the JSON: a code may be added, and none may change. */
    public static final List<String> CODES = List.of(
            "actions-open",
            "all-as-asked",
            "already-allocated",
            "already-judged",
            "already-signed",
            "already-signed-off",
            "already-withdrawn",
            "attestation-fell",
            "attestation-missing",
            "attested",
            "attested-before-the-last-occasion",
            "barred-together",
            "before-enrolment",
            "changed-outside",
            "choice-complete",
            "confirmation-fell",
            "confirmation-missing",
            "confirmed",
            "context-known",
            "context-not-in-force",
            "context-not-recorded",
            "context-not-shown",
            "context-shown",
            "context-unclaimed",
            "contexts-enough",
            "contexts-missing",
            "contexts-short",
            "contexts-would-go",
            "counted-as-one",
            "counted-once",
            "credits-at-level-short",
            "credits-short",
            "criteria-enough",
            "criteria-short",
            "criteria-unsigned",
            "criterion-not-accepted",
            "criterion-untouched",
            "decision-waits",
            "does-not-apply",
            "ends-before-it-begins",
            "had-a-part",
            "held-by-all-criteria",
            "held-by-some-criteria",
            "holds-another",
            "item-of-another",
            "items-missing",
            "judged-before-it-happened",
            "judged-before-submitted",
            "judged-on-earlier-version",
            "lead-verifier-reopens",
            "mandatory-unit-missing",
            "met-not-counted",
            "method-not-allowed",
            "method-will-not-count",
            "no-occasion",
            "not-a-unit-of-it",
            "not-allocated",
            "not-attestable",
            "not-ready",
            "not-sampled",
            "not-signed-off",
            "not-the-learner",
            "not-verified-yet",
            "nothing-to-attest",
            "nothing-to-check",
            "nothing-to-reopen",
            "occasion-wanted",
            "occasions-short",
            "own-enrolment",
            "own-unit",
            "part-in-decision",
            "period-short",
            "range-covered",
            "range-rest-short",
            "range-short",
            "released-already",
            "released-reopen-first",
            "rests-alone",
            "sampled",
            "sector-missing",
            "sector-not-allowed",
            "sector-not-taken",
            "sector-will-not-count",
            "setting-not-allowed",
            "setting-will-not-count",
            "sign-off-fell",
            "signature-changed-outside",
            "signed-off-before-it-was-met",
            "signed-off-provisionally",
            "signed-off-with-whole",
            "signed-reopen-first",
            "too-many-credits",
            "too-many-units",
            "trainee-may-not-sign",
            "undecided-claims",
            "units-short",
            "verifier-is-last");

    @Test
    void theCodesOfFindingsAreStable() {
        assertThat(kinds(Finding.class).map(Facets::code)).containsExactlyInAnyOrderElementsOf(CODES);
    }

    @Test
    void everyCodeIsListedWithTheNamesOfItsArguments() {
        assertThat(FindingCodes.of(Finding.class))
                .containsOnlyKeys(CODES)
                .containsEntry("actions-open", List.of("actions"));
        assertThat(FindingCodes.of(ContextFinding.class))
                .as("those of one kind")
                .containsOnlyKeys("context-known", "context-not-shown", "context-shown", "context-unclaimed");
    }

    @Test
    void argumentsAreNamedAndWhatDoesNotApplyIsLeftOut() {
        Finding finding = new PeriodShort(Optional.empty(), CENTRE, Measure.DAYS, 1, 28, List.of(), List.of(), 27);
        assertThat(finding.code()).isEqualTo("period-short");
        assertThat(finding.arguments())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "source",
                        CENTRE,
                        "measure",
                        Measure.DAYS,
                        "reached",
                        1,
                        "least",
                        28,
                        "waiting",
                        List.of(),
                        "provisional",
                        List.of(),
                        "wanted",
                        27));
        assertThat(new PeriodShort(Optional.of("3"), STANDARD, Measure.DAYS, 1, 28, List.of(), List.of(), 27)
                        .arguments())
                .containsEntry("requirement", "3");
    }

    @Test
    void everyKindOfFindingIsARecordWithPlainArguments() {
        assertThat(kinds(Finding.class)).allMatch(Class::isRecord);
        assertThat(kinds(Finding.class)
                        .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                        .map(component -> component.getType())
                        .distinct())
                .allMatch(type -> type.isEnum()
                        || type == int.class
                        || Set.of(String.class, LocalDate.class, Optional.class, List.class)
                                .contains(type));
    }

    @Test
    void aFindingWeighsWhatItMeansForTheUnitOrTheAct() {
        Optional<String> first = Optional.of("1");
        assertThat(weights(
                        new AllAsAsked(first, STANDARD, "As asked.", 1),
                        new HeldByAllCriteria(first, STANDARD, "For each.", CriterionKind.PERFORMANCE, 2),
                        new DoesNotApply(first, STANDARD, CriterionKind.KNOWLEDGE),
                        new Confirmed(first, STANDARD, LocalDate.parse("2026-03-03"), 0),
                        new ContextFinding.ContextShown("4a", "routine", List.of("E01"), List.of(), List.of()),
                        new ContextFinding.ContextKnown("4a", "routine", List.of("E01")),
                        new RequirementFinding.ContextsEnough(first, STANDARD, List.of("routine"), 1, 2),
                        new RequirementFinding.RangeCovered(first, STANDARD, "Tools", 1, 1, 1, 2, 0)))
                .containsOnly(Finding.Weight.HOLDS);
        assertThat(weights(new ActionsOpen(1))).containsOnly(Finding.Weight.MISSING);
        assertThat(weights(new NothingToCheck(first, STANDARD, "As asked."), new Notice.MetNotCounted("E01", "P1")))
                .containsOnly(Finding.Weight.NOTICE);
        assertThat(weights(
                        new IndependenceRefusal.OwnUnit(),
                        new SigningRefusal.NotSampled(),
                        new JudgingRefusal.NothingToAttest("sufficient-period"),
                        new DatingRefusal.AttestedBeforeTheLastOccasion(
                                LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-04"))))
                .containsOnly(Finding.Weight.REFUSAL);
    }

    private static Stream<Finding.Weight> weights(Finding... findings) {
        return Stream.of(findings).map(Finding::weight);
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(FindingTest::kinds)
                : Stream.of(family);
    }
}
