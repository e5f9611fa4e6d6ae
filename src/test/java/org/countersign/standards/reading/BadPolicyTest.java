package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about a policy that cannot be read, or that no evidence could meet. */
class BadPolicyTest {

    private static final String GOOD = """
            kind: policy
            id: P1
            edition: 1
            title: Rules
            rules:
              - code: a
                kind: allowed-settings
                source: centre
                sentence: Say so.
                settings: [paid-job]
            """;

    private static final String SIGN_OFF = """
            sign-off:
              notes-heading: Notes
              statement: All is met.
              signatures: {candidate: Learner, assessor: Assessor, internal-verifier: Verifier}
            """;

    private static List<String> problems(String text) {
        return LibraryOfTexts.shipped().with("x.yaml", text).problems();
    }

    private static List<String> with(String was, String is) {
        assertThat(GOOD).contains(was);
        return problems(GOOD.replace(was, is));
    }

    private static List<String> withLeast(String written) {
        return problems(GOOD.replace("allowed-settings", "least-occasions")
                .replace("settings: [paid-job]", "least: " + written));
    }

    @Test
    void aGoodPolicyHasNoProblems() {
        assertThat(problems(GOOD + SIGN_OFF)).isEmpty();
    }

    @Test
    void aRuleThatAllowsNoSettingIsRefused() {
        assertThat(with("[paid-job]", "[]"))
                .containsExactly(
                        "x.yaml:10:5: \"settings\" has too little in it. Name at least one setting that performance evidence may come from.");
    }

    @Test
    void anUnknownSettingIsToldWhichThereAre() {
        assertThat(with("[paid-job]", "[paid job]"))
                .containsExactly(
                        "x.yaml:10:16: Entry 1 of \"settings\" is \"paid job\", which is not known here. Use one of: paid-job, voluntary-job, work-placement, realistic-working-environment, simulation.");
    }

    @Test
    void aSettingStandsOnce() {
        assertThat(with("[paid-job]", "[paid-job, paid-job]"))
                .containsExactly("x.yaml:10:5: \"settings\" names the same thing twice. Remove one of the two.");
    }

    @Test
    void settingsAreAList() {
        assertThat(with("[paid-job]", "paid-job"))
                .containsExactly(
                        "x.yaml:10:15: \"settings\" should be a list and is \"paid-job\". Name at least one setting that performance evidence may come from.");
    }

    @Test
    void anUnknownKindOfRuleIsToldWhichThereAre() {
        assertThat(with("kind: allowed-settings", "kind: settings"))
                .containsExactly(
                        "x.yaml:7:11: \"kind\" is \"settings\", which is not known here. Use one of: allowed-settings, allowed-methods, sector-recorded, sufficient-period, contexts-shown, least-occasions, not-alone, knowledge-shown, assessors-judgement.");
    }

    @Test
    void aRuleSaysItsKind() {
        assertThat(with("    kind: allowed-settings\n", ""))
                .containsExactly(
                        "x.yaml:6:5: \"kind\" is missing here. Say what the rule checks, such as allowed-settings.");
    }

    @Test
    void noOccasionAtAllIsNoLeastNumber() {
        assertThat(withLeast("0"))
                .containsExactly(
                        "x.yaml:10:12: \"least\" is \"0\", which asks for nothing. Use a number from 1 to 100.");
    }

    @Test
    void aNegativeNumberIsNoLeastNumber() {
        assertThat(withLeast("-1"))
                .containsExactly(
                        "x.yaml:10:12: \"least\" is \"-1\", which asks for nothing. Use a number from 1 to 100.");
    }

    @Test
    void halfAnOccasionIsNoLeastNumber() {
        assertThat(withLeast("1.5"))
                .containsExactly(
                        "x.yaml:10:12: \"least\" should be a whole number and is \"1.5\". Give the least number of distinct occasions for each performance criterion, from 1.");
    }

    @Test
    void aNumberNobodyCouldReachIsRefused() {
        assertThat(withLeast("9999"))
                .containsExactly(
                        "x.yaml:10:12: \"least\" is \"9999\", which no evidence could reach. Use a number from 1 to 100.");
    }

    @Test
    void aWordIsNoLeastNumber() {
        assertThat(withLeast("two"))
                .containsExactly(
                        "x.yaml:10:12: \"least\" should be a whole number and is \"two\". Give the least number of distinct occasions for each performance criterion, from 1.");
    }

    @Test
    void twoRulesThatAllowNoSettingTogetherAreImpossible() {
        assertThat(problems(GOOD + """
              - code: b
                kind: allowed-settings
                source: centre
                sentence: Say so.
                settings: [voluntary-job]
            """))
                .containsExactly(
                        "x.yaml:11:5: Rule b leaves no setting that every rule allows, so no evidence could meet it. Allow at least one setting in all the rules about it.");
    }

    @Test
    void aRuleThatKeepsEveryAllowedMethodFromStandingAloneIsImpossible() {
        assertThat(problems(GOOD + """
              - code: b
                kind: allowed-methods
                source: centre
                sentence: Say so.
                methods: [observation, assignment]
              - code: c
                kind: not-alone
                source: centre
                sentence: Say so.
                methods: [observation, assignment, work-product]
            """))
                .containsExactly(
                        "x.yaml:16:5: Rule c names every method that is allowed, so no evidence could meet it. Leave out at least one method that is enough alone.");
    }

    @Test
    void aContextThatNobodyDeclaresIsNamed() {
        assertThat(problems(GOOD + """
              - code: b
                kind: contexts-shown
                source: centre
                sentence: Say so.
                contexts: [4a, 4e]
            """))
                .containsExactly(
                        "x.yaml:15:20: Context 4e is declared by no standard and not by this policy. Declare it under \"contexts\", or correct its code.");
    }

    @Test
    void aRulesCodeIsUniqueAndYesIsNotTrue() {
        assertThat(problems(GOOD + """
              - code: a
                kind: contexts-shown
                source: centre
                sentence: Say so.
                contexts: [4a]
                every-criterion: yes
            """))
                .containsExactly(
                        "x.yaml:11:11: Rule a stands here a second time; the first is on line 6. Give one of the two a code of its own.",
                        "x.yaml:16:22: \"every-criterion\" should be true or false and is \"yes\". Write true where each performance criterion has to be shown in each context; false, or left out, for the unit as a whole.");
    }

    @Test
    void aContextThatNoRuleAsksForIsNamed() {
        assertThat(problems(GOOD + "contexts:\n  5a: {text: x, label: y}\n"))
                .containsExactly(
                        "x.yaml:12:3: Context 5a is declared here and no rule asks for it. Name it under \"contexts\" of a rule of the kind contexts-shown, or remove it.");
    }

    @Test
    void aRuleForContextsUnderARequirementThatDeclaresNoneDoesNotFit() {
        String policy = LibraryOfTexts.text("policies/CFACSC4-evidence.yaml")
                .replace("id: CFACSC4-evidence", "id: P2")
                .replace("requirement: 4", "requirement: 2")
                .replace("    contexts: [4a, 4b, 4c, 4d]\n", "");
        String standard = LibraryOfTexts.text("published/CFACSC4.yaml")
                .replace("id: CFACSC4-evidence", "id: P2")
                .replace("id: CFACSC4\n", "id: X2\n");

        assertThat(LibraryOfTexts.shipped()
                        .with("p.yaml", policy)
                        .with("x.yaml", standard)
                        .problems())
                .containsExactly(
                        "x.yaml:14:1: In P2 edition 1: Rule contexts asks for contexts, and X2 edition 1 declares"
                                + " none for it. Name a policy that fits this standard. In the policy: Declare them under"
                                + " \"contexts\" and name them in the rule, or remove the rule.");
    }
}
