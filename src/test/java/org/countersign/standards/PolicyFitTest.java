package org.countersign.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.PolicyFit.Misfit;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFitTest {

    private static final Library SHIPPED = LibraryReader.read(LibrarySources.shipped());

    private static Policy policy(EvidenceRule... rules) {
        return new Policy(
                new EditionKey("P", "1"),
                "Rules",
                List.of(rules),
                List.of(),
                shipped("NOS-2021-evidence").signOff());
    }

    private static Policy shipped(String id) {
        return SHIPPED.policy(new EditionKey(id, "1")).orElseThrow();
    }

    private static Standard standard(String id) {
        return SHIPPED.standard(new EditionKey(id, "1")).orElseThrow();
    }

    private static AllowedSettings settings(String code, Setting... settings) {
        return new AllowedSettings(code, RuleSource.CENTRE, Optional.empty(), "Say so.", Set.of(settings));
    }

    private static AllowedMethods methods(Method... methods) {
        return new AllowedMethods("methods", RuleSource.CENTRE, Optional.empty(), "Say so.", Set.of(methods));
    }

    private static NotAlone notAlone(Method... methods) {
        return new NotAlone("alone", RuleSource.CENTRE, Optional.empty(), "Say so.", Set.of(methods));
    }

    private static ContextsShown contexts(Optional<String> requirement, String... contexts) {
        return new ContextsShown("contexts", RuleSource.CENTRE, requirement, "Say so.", List.of(contexts), false);
    }

    private static String what(Misfit misfit) {
        return misfit.found().what();
    }

    private static void assertMisfit(Misfit misfit, String rule, String what, String remedy) {
        assertThat(misfit.rule()).contains(rule);
        assertThat(misfit.found().what()).isEqualTo(what);
        assertThat(misfit.found().remedy()).isEqualTo(remedy);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CFACSC4-evidence,    CFACSC4
            CFACSC4-demo-centre, CFACSC4
            NOS-2021-evidence,   CFACSC4
            NOS-2021-evidence,   INSCS001
            NOS-2021-evidence,   INSCS004
            NOS-2021-evidence,   INSCS016
            """)
    void theShippedPoliciesFit(String policy, String standard) {
        assertThat(PolicyFit.within(shipped(policy))).isEmpty();
        assertThat(PolicyFit.between(shipped(policy), standard(standard))).isEmpty();
    }

    @Test
    void theRulesOfCfacsc4DoNotFitAStandardWithoutRequirements() {
        assertThat(PolicyFit.between(shipped("CFACSC4-evidence"), standard("INSCS016")))
                .extracting(PolicyFitTest::what)
                .contains(
                        "Rule sector stands for evidence requirement 2, which INSCS016 edition 1 does not have.",
                        "Neither CFACSC4-evidence edition 1 nor INSCS016 edition 1 has a statement to sign under.");
    }

    @Test
    void twoRulesLeaveASettingOrNone() {
        assertThat(PolicyFit.within(policy(
                        settings("a", Setting.PAID_JOB, Setting.VOLUNTARY_JOB), settings("b", Setting.PAID_JOB))))
                .isEmpty();
        assertThat(PolicyFit.within(policy(
                        settings("a", Setting.PAID_JOB),
                        settings("b", Setting.VOLUNTARY_JOB),
                        settings("c", Setting.PAID_JOB))))
                .singleElement()
                .satisfies(misfit -> assertMisfit(
                        misfit,
                        "b",
                        "Rule b leaves no setting that every rule allows, so no evidence could meet it.",
                        "Allow at least one setting in all the rules about it."));
    }

    @Test
    void aSectorThatNobodyMayWorkInIsImpossible() {
        assertThat(PolicyFit.within(
                        policy(new SectorRecorded("s", RuleSource.CENTRE, Optional.empty(), "Say so.", Set.of()))))
                .extracting(PolicyFitTest::what)
                .containsExactly("Rule s leaves no sector that every rule allows, so no evidence could meet it.");
    }

    @Test
    void aMethodThatMayNotStandAloneNeedsAnother() {
        assertThat(PolicyFit.within(policy(
                        methods(Method.REFLECTIVE_ACCOUNT, Method.OBSERVATION), notAlone(Method.REFLECTIVE_ACCOUNT))))
                .isEmpty();
        assertThat(PolicyFit.within(policy(notAlone(Method.REFLECTIVE_ACCOUNT), methods(Method.REFLECTIVE_ACCOUNT))))
                .extracting(PolicyFitTest::what)
                .containsExactly("Rule alone names every method that is allowed, so no evidence could meet it.");
    }

    @Test
    void contextsAreThoseOfTheRequirementUnlessTheRuleNamesSome() {
        Standard standard = standard("CFACSC4");
        Policy policy = shipped("NOS-2021-evidence");

        assertThat(policy.contextsOf(contexts(Optional.of("4")), standard))
                .extracting(Context::code)
                .containsExactly("4a", "4b", "4c", "4d");
        assertThat(policy.contextsOf(contexts(Optional.of("4"), "4c", "4a"), standard))
                .extracting(Context::code)
                .containsExactly("4a", "4c");
        assertThat(policy.contextsOf(contexts(Optional.empty()), standard)).isEmpty();
    }

    @Test
    void aContextThatBothDeclareStandsOnceAndInTheStandardsWords() {
        Standard standard = standard("CFACSC4");

        assertThat(shipped("NOS-2021-evidence").contextsInForce(standard)).isEqualTo(standard.contexts());
        assertThat(shipped("NOS-2021-evidence").contextsInForce(standard("INSCS016")))
                .extracting(Context::code)
                .containsExactly("4a", "4b", "4c", "4d");
    }

    private static ContextsShown atLeast(int least, boolean everyCriterion) {
        return new ContextsShown(
                "contexts",
                RuleSource.CENTRE,
                Optional.of("4"),
                "Say so.",
                List.of(),
                OptionalInt.of(least),
                everyCriterion);
    }

    @Test
    void moreContextsThanThereAreCannotBeShown() {
        assertThat(PolicyFit.between(policy(atLeast(4, false)), standard("CFACSC4")))
                .isEmpty();
        assertThat(PolicyFit.between(policy(atLeast(5, false)), standard("CFACSC4")))
                .singleElement()
                .satisfies(misfit -> assertMisfit(
                        misfit,
                        "contexts",
                        "Rule contexts asks for at least 5 of 4 contexts, so no evidence could meet it.",
                        "Write 4 or less, or name more contexts."));
    }

    @Test
    void aNumberOfContextsAndEachOfThemInEveryCriterionAreTwoRules() {
        assertThat(PolicyFit.within(policy(atLeast(2, true))))
                .singleElement()
                .satisfies(misfit -> assertMisfit(
                        misfit,
                        "contexts",
                        "Rule contexts asks for each context in every criterion, and for a number of them as well.",
                        "Leave out \"at-least\" or \"every-criterion\"."));
    }

    @Test
    void asManyContextsAreAskedForAsTheRuleOrElseTheStandardSays() {
        Standard standard = standard("CFACSC4");
        assertThat(policy().leastOf(atLeast(2, false), standard)).isEqualTo(2);
        assertThat(policy().leastOf(contexts(Optional.of("4")), standard)).isEqualTo(4);
        assertThat(policy().leastOf(contexts(Optional.of("4"), "4a", "4b"), standard))
                .isEqualTo(2);
    }

    @Test
    void contextsThatNobodyDeclaresCannotBeShown() {
        assertThat(PolicyFit.between(policy(contexts(Optional.empty(), "4a")), standard("INSCS016")))
                .singleElement()
                .satisfies(misfit -> assertMisfit(
                        misfit,
                        "contexts",
                        "Rule contexts asks for context 4a, which neither the policy nor INSCS016 edition 1 declares.",
                        "Declare it under \"contexts\", or correct its code."));
        assertThat(PolicyFit.between(policy(contexts(Optional.empty())), standard("INSCS016")))
                .extracting(PolicyFitTest::what)
                .containsExactly("Rule contexts asks for contexts, and INSCS016 edition 1 declares none for it.");
    }

    @Test
    void aStandardOfKnowledgeAloneCannotShowContexts() {
        Standard whole = standard("CFACSC4");
        Standard knowledge = new Standard(
                new EditionKey("KNOWLEDGE", "1"),
                Optional.empty(),
                "Know difficult customers",
                whole.published(),
                List.of(),
                List.of(whole.groups().get(2)),
                whole.requirements(),
                whole.signOff(),
                whole.defaultPolicy());

        assertThat(PolicyFit.between(shipped("CFACSC4-evidence"), knowledge))
                .extracting(PolicyFitTest::what)
                .containsExactly(
                        "Rule sufficient-period asks for performance evidence,"
                                + " and KNOWLEDGE edition 1 has no performance criteria.",
                        "Rule contexts asks for performance evidence,"
                                + " and KNOWLEDGE edition 1 has no performance criteria.");
    }
}
