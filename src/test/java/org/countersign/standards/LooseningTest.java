package org.countersign.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.PolicyFit.Misfit;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy used in place of a standard's own may add and tighten, never loosen what the standard requires. */
class LooseningTest {

    private static final Library SHIPPED = LibraryReader.read(LibrarySources.shipped());
    private static final Standard UNIT =
            SHIPPED.standard(new EditionKey("CFACSC4", "1")).orElseThrow();
    private static final Policy OWN =
            SHIPPED.policy(new EditionKey("CFACSC4-evidence", "1")).orElseThrow();

    private static Policy with(Policy policy, List<EvidenceRule> rules) {
        return new Policy(new EditionKey("OTHER", "1"), "Other rules", rules, policy.contexts(), policy.signOff());
    }

    private static Policy changed(String code, UnaryOperator<EvidenceRule> change) {
        return with(
                OWN,
                OWN.rules().stream()
                        .map(rule -> rule.code().equals(code) ? change.apply(rule) : rule)
                        .toList());
    }

    private static Policy without(String code) {
        return with(
                OWN,
                OWN.rules().stream().filter(rule -> !rule.code().equals(code)).toList());
    }

    private static Policy plus(EvidenceRule... more) {
        List<EvidenceRule> rules = new ArrayList<>(OWN.rules());
        rules.addAll(List.of(more));
        return with(OWN, rules);
    }

    private static List<Misfit> misfits(Policy policy) {
        return PolicyFit.inPlaceOf(OWN, policy, UNIT);
    }

    private static EvidenceRule contexts(EvidenceRule rule, RuleSource source, String... codes) {
        return new ContextsShown(rule.code(), source, rule.requirement(), rule.sentence(), List.of(codes), false);
    }

    private static EvidenceRule atLeast(int least, EvidenceRule rule, String... codes) {
        return new ContextsShown(
                rule.code(),
                rule.source(),
                rule.requirement(),
                rule.sentence(),
                List.of(codes),
                OptionalInt.of(least),
                false);
    }

    @Test
    void someOfTheContextsAreLessThanAllOfThem() {
        assertThat(misfits(changed("contexts", rule -> atLeast(3, rule))))
                .extracting(misfit -> misfit.found().what())
                .containsExactly(
                        "Rule contexts stands for evidence requirement 4 of CFACSC4 edition 1 and makes sure of 3 of its"
                                + " contexts, where the standard asks for at least 4.",
                        "Rule contexts asks for less than evidence requirement 4 of CFACSC4 edition 1: rule contexts of"
                                + " CFACSC4-evidence edition 1 says \"at-least: 4\".");
    }

    @Test
    void whereTheStandardAsksForSomeACentreMayNameThemOrAskForMore() {
        Policy own = changed("contexts", rule -> atLeast(2, rule));
        Standard some = withAtLeast(2);

        for (EvidenceRule other : List.of(
                atLeast(3, own.rule("contexts").orElseThrow()),
                contexts(own.rule("contexts").orElseThrow(), RuleSource.STANDARD, "4a", "4c"),
                atLeast(2, own.rule("contexts").orElseThrow(), "4a", "4b", "4c"))) {
            Policy policy = changed("contexts", rule -> other);
            assertThat(PolicyFit.inPlaceOf(
                            own, new Policy(new EditionKey("NEW", "1"), "New", policy.rules(), policy.signOff()), some))
                    .as(other.toString())
                    .isEmpty();
        }
        for (EvidenceRule other : List.of(
                atLeast(1, own.rule("contexts").orElseThrow()),
                contexts(own.rule("contexts").orElseThrow(), RuleSource.STANDARD, "4a"))) {
            Policy policy = changed("contexts", rule -> other);
            assertThat(PolicyFit.inPlaceOf(
                            own, new Policy(new EditionKey("NEW", "1"), "New", policy.rules(), policy.signOff()), some))
                    .extracting(misfit -> misfit.found().what())
                    .as(other.toString())
                    .containsExactly(
                            "Rule contexts stands for evidence requirement 4 of CFACSC4 edition 1 and makes sure of 1 of"
                                    + " its contexts, where the standard asks for at least 2.",
                            "Rule contexts asks for less than evidence requirement 4 of CFACSC4 edition 1: rule contexts"
                                    + " of OTHER edition 1 says \"at-least: 2\".");
        }
    }

    private static Standard withAtLeast(int least) {
        return new Standard(
                UNIT.key(),
                UNIT.corrects(),
                UNIT.displayTitle(),
                UNIT.published(),
                UNIT.passages(),
                UNIT.groups(),
                UNIT.requirements().stream()
                        .map(one -> one.code().equals("4")
                                ? new EvidenceRequirement(one.code(), one.text(), OptionalInt.of(least), one.contexts())
                                : one)
                        .toList(),
                UNIT.signOff(),
                UNIT.defaultPolicy());
    }

    private static EvidenceRule period(OptionalInt occasions, OptionalInt customers, OptionalInt days) {
        return new SufficientPeriod(
                "sufficient-period", RuleSource.STANDARD, Optional.of("3"), "Enough.", occasions, customers, days);
    }

    private static void assertMisfit(Policy policy, String rule, String code, String what) {
        assertThat(misfits(policy)).singleElement().satisfies(misfit -> {
            assertThat(misfit.rule()).isEqualTo(Optional.ofNullable(rule));
            assertThat(misfit.found().code()).isEqualTo(code);
            assertThat(misfit.found().what()).isEqualTo(what);
            assertThat(misfit.found().remedy()).isNotBlank();
        });
    }

    @Test
    void theSameRulesUnderAnotherNameLoosenNothing() {
        assertThat(misfits(with(OWN, OWN.rules()))).isEmpty();
    }

    @Test
    void whatTheCentreAsksMayBeLeftOut() {
        assertThat(misfits(without("consistently"))).isEmpty();
        assertThat(misfits(without("more-than-own-account"))).isEmpty();
    }

    @Test
    void aPolicyMayAddAndTighten() {
        assertThat(misfits(plus(
                        new AllowedSettings(
                                "paid",
                                RuleSource.CENTRE,
                                Optional.empty(),
                                "Paid work only.",
                                EnumSet.of(Setting.PAID_JOB)),
                        new LeastOccasions("often", RuleSource.CENTRE, Optional.empty(), "Three times.", 3))))
                .isEmpty();
        assertThat(misfits(changed(
                        "sufficient-period", rule -> period(OptionalInt.of(6), OptionalInt.of(4), OptionalInt.of(30)))))
                .isEmpty();
    }

    @Test
    void aRuleForARequirementThatLeavesContextsOutIsAMisfitOfTheStandardsOwnPolicyToo() {
        Policy hollow = changed("contexts", rule -> contexts(rule, RuleSource.STANDARD, "4a"));
        assertThat(PolicyFit.between(hollow, UNIT)).singleElement().satisfies(misfit -> {
            assertThat(misfit.rule()).contains("contexts");
            assertThat(misfit.found().code()).isEqualTo("context-left-out");
            assertThat(misfit.found().what())
                    .isEqualTo("Rule contexts stands for evidence requirement 4 of CFACSC4 edition 1 and leaves out"
                            + " 4b, 4c, 4d, which the standard declares there.");
        });
    }

    @Test
    void contextsDroppedInTheCentresNameAreDroppedAllTheSame() {
        assertMisfit(
                changed("contexts", rule -> contexts(rule, RuleSource.CENTRE, "4a", "4b", "4d")),
                "contexts",
                "context-dropped",
                "Rule contexts does not ask for context 4c as evidence requirement 4 of CFACSC4 edition 1 does (rule"
                        + " contexts of CFACSC4-evidence edition 1).");
    }

    @Test
    void simulationAmongTheSettingsIsMoreThanTheStandardAllows() {
        assertMisfit(
                changed(
                        "real-work",
                        rule -> new AllowedSettings(
                                "real-work",
                                RuleSource.STANDARD,
                                Optional.of("1"),
                                "Any work.",
                                EnumSet.allOf(Setting.class))),
                "real-work",
                "more-allowed",
                "Rule real-work lets pass simulation, which evidence requirement 1 of CFACSC4 edition 1 does not allow"
                        + " (rule real-work of CFACSC4-evidence edition 1).");
    }

    @Test
    void aMethodOrASectorMoreIsMoreThanTheStandardAllows() {
        assertThat(misfits(changed(
                        "no-simulation",
                        rule -> new AllowedMethods(
                                "no-simulation",
                                RuleSource.STANDARD,
                                Optional.of("1"),
                                "Any.",
                                EnumSet.allOf(Method.class)))))
                .extracting(misfit -> misfit.found().code())
                .containsExactly("more-allowed");
        Policy narrow = changed(
                "sector",
                rule -> new SectorRecorded(
                        "sector", RuleSource.STANDARD, Optional.of("2"), "Private.", Set.of(Sector.PRIVATE)));
        assertThat(PolicyFit.inPlaceOf(narrow, with(OWN, OWN.rules()), UNIT)).isEmpty();
        Policy named = new Policy(new EditionKey("NARROW", "1"), "Narrow", narrow.rules(), narrow.signOff());
        assertThat(PolicyFit.inPlaceOf(named, with(OWN, OWN.rules()), UNIT))
                .extracting(misfit -> misfit.found().code())
                .containsExactly("more-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"real-work", "no-simulation", "sector", "sufficient-period", "contexts"})
    void aRuleOfTheStandardIsNotLeftOut(String code) {
        assertThat(misfits(without(code))).singleElement().satisfies(misfit -> {
            assertThat(misfit.rule()).isEmpty();
            assertThat(misfit.found().code()).isEqualTo("rule-left-out");
            assertThat(misfit.found().what()).contains("rule " + code + " of CFACSC4-evidence edition 1");
        });
    }

    @Test
    void aNumberTheStandardGivesIsNotLowered() {
        Policy strict =
                changed("sufficient-period", rule -> period(OptionalInt.of(3), OptionalInt.of(2), OptionalInt.of(28)));
        Policy own = new Policy(new EditionKey("STRICT", "1"), "Strict", strict.rules(), strict.signOff());
        Policy two = changed(
                "sufficient-period", rule -> period(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.of(28)));
        assertThat(PolicyFit.inPlaceOf(own, two, UNIT))
                .extracting(misfit -> misfit.found().what())
                .containsExactly(
                        "Rule sufficient-period asks for less than evidence requirement 3 of CFACSC4 edition 1: rule"
                                + " sufficient-period of STRICT edition 1 says \"least-occasions: 3\".",
                        "Rule sufficient-period asks for less than evidence requirement 3 of CFACSC4 edition 1: rule"
                                + " sufficient-period of STRICT edition 1 says \"least-customers: 2\".");
    }

    @Test
    void whatMayNotStandAloneByTheStandardMayNotHereEither() {
        NotAlone required = new NotAlone(
                "alone",
                RuleSource.STANDARD,
                Optional.of("3"),
                "Not alone.",
                EnumSet.of(Method.REFLECTIVE_ACCOUNT, Method.ASSIGNMENT));
        Policy strict = plus(required);
        Policy own = new Policy(new EditionKey("STRICT", "1"), "Strict", strict.rules(), strict.signOff());
        assertThat(PolicyFit.inPlaceOf(own, with(OWN, OWN.rules()), UNIT))
                .extracting(misfit -> misfit.found().what())
                .containsExactly("Rule more-than-own-account lets pass assignment, which evidence requirement 3 of"
                        + " CFACSC4 edition 1 does not allow (rule alone of STRICT edition 1).");
        assertThat(PolicyFit.inPlaceOf(own, strict, UNIT)).isEmpty();
    }

    @Test
    void aRequirementLeftToTheAssessorIsNotTakenAwayByARule() {
        Policy left = without("sector");
        Policy own = new Policy(new EditionKey("LEFT", "1"), "Left", left.rules(), left.signOff());
        assertThat(PolicyFit.inPlaceOf(own, with(OWN, OWN.rules()), UNIT))
                .singleElement()
                .satisfies(misfit -> {
                    assertThat(misfit.rule()).contains("sector");
                    assertThat(misfit.found().what())
                            .isEqualTo("Rule sector stands for evidence requirement 2 of CFACSC4 edition 1, which LEFT"
                                    + " edition 1 leaves to the assessor's judgement.");
                });
    }
}
