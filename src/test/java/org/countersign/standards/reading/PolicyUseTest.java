package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.standards.EditionKey;
import org.countersign.standards.Problem;
import org.countersign.standards.library.Library;
import org.junit.jupiter.api.Test;

/** What is said of a policy that loosens what the standard requires, and of a requirement that no rule checks. */
class PolicyUseTest {

    private static final EditionKey OURS = new EditionKey("OURS", "1");

    private static final String SHIPPED =
            LibraryOfTexts.text("policies/CFACSC4-evidence.yaml").replace("id: CFACSC4-evidence", "id: OURS");

    private static Library with(String policy) {
        return LibraryOfTexts.shipped().with("ours.yaml", policy).read();
    }

    @Test
    void aPolicyAsStrictAsTheStandardsOwnIsRead() {
        assertThat(with(SHIPPED).problems()).isEmpty();
        assertThat(with(SHIPPED).policy(OURS)).isPresent();
    }

    @Test
    void aHollowPolicyIsRefusedWithTheStandardTheRequirementAndTheRule() {
        Library library = with(SHIPPED.replace("contexts: [4a, 4b, 4c, 4d]", "contexts: [4a]"));
        assertThat(library.policy(OURS)).isEmpty();
        assertThat(library.problems())
                .extracting(Problem::code)
                .containsExactly("fits-no-standard", "context-left-out", "context-dropped");
        assertThat(library.problems().get(0).toString())
                .startsWith("ours.yaml:12:1: This policy fits no standard, so nobody can be enrolled under it. It comes"
                        + " closest to CFACSC4 edition 1;");
        assertThat(library.problems().get(1).toString())
                .isEqualTo("ours.yaml:64:5: Rule contexts stands for evidence requirement 4 of CFACSC4 edition 1 and"
                        + " leaves out 4b, 4c, 4d, which the standard declares there. Name every context of the"
                        + " requirement, or leave \"contexts\" out of the rule, which means as many as the standard asks"
                        + " for. Where a few are enough, say how many in the standard, beside its contexts:"
                        + " \"at-least: 4\".");
    }

    @Test
    void aRuleThatIsMissingIsSaidOfTheRules() {
        Library library =
                with(SHIPPED.replace("    kind: sufficient-period", "    kind: least-occasions\n    least: 1"));
        assertThat(library.policy(OURS)).isEmpty();
        assertThat(library.problems())
                .filteredOn(problem -> problem.code().equals("rule-left-out"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(16);
                    assertThat(problem.what())
                            .isEqualTo("Evidence requirement 3 of CFACSC4 edition 1 is put into practice by rule"
                                    + " sufficient-period of CFACSC4-evidence edition 1, and this policy has no rule of"
                                    + " the kind sufficient-period.");
                });
    }

    @Test
    void aPolicyForARequirementThatNoStandardHasDoesNotVanish() {
        Library library = with(SHIPPED.replace("requirement: 2", "requirement: 9"));
        assertThat(library.problems())
                .extracting(Problem::code)
                .containsExactly("fits-no-standard", "no-such-requirement");
        assertThat(library.problems().get(1).what())
                .isEqualTo("Rule sector stands for evidence requirement 9, which CFACSC4 edition 1 does not have.");
    }

    @Test
    void aStandardThatNamesThePolicyIsToldInsteadOfThePolicy() {
        String hollow = SHIPPED.replace("contexts: [4a, 4b, 4c, 4d]", "contexts: [4a]");
        String standard = LibraryOfTexts.text("published/CFACSC4.yaml")
                .replace("id: CFACSC4-evidence", "id: OURS")
                .replace("id: CFACSC4\n", "id: X2\n");
        Library library = LibraryOfTexts.shipped()
                .with("ours.yaml", hollow)
                .with("x.yaml", standard)
                .read();
        assertThat(library.problems()).extracting(Problem::file).containsOnly("x.yaml");
        assertThat(library.problems()).extracting(Problem::code).containsExactly("rule-does-not-fit");
        assertThat(library.standard(new EditionKey("X2", "1"))).isEmpty();
    }

    @Test
    void aRequirementThatNoRulePutsIntoPracticeIsReportedAndTheStandardIsRead() {
        String policy = LibraryOfTexts.text("policies/CFACSC4-evidence.yaml")
                .replace("id: CFACSC4-evidence", "id: OURS")
                .replace("    requirement: 2\n", "")
                .replace(
                        "source: standard\n    sentence: >-\n      Performance evidence comes from work in",
                        "source: centre\n    sentence: >-\n      Performance evidence comes from work in");
        String standard = LibraryOfTexts.text("published/CFACSC4.yaml")
                .replace("id: CFACSC4-evidence", "id: OURS")
                .replace("id: CFACSC4\n", "id: X2\n");
        Library library = LibraryOfTexts.shipped()
                .with("ours.yaml", policy)
                .with("x.yaml", standard)
                .read();
        assertThat(library.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("x.yaml");
            assertThat(problem.code()).isEqualTo("requirement-without-rule");
            assertThat(problem.what())
                    .isEqualTo("No rule of OURS edition 1 puts evidence requirement 2 into practice, so it is left to"
                            + " the assessor's judgement and attested in words.");
        });
        assertThat(library.standard(new EditionKey("X2", "1"))).isPresent();
    }

    @Test
    void aPolicyWithoutAnyRuleIsRead() {
        String sentence = LibraryOfTexts.text("policies/NOS-2021-evidence.yaml");
        String bare = sentence.substring(0, sentence.indexOf("rules:")).replace("id: NOS-2021-evidence", "id: OURS")
                + sentence.substring(sentence.indexOf("sign-off:"));
        assertThat(with(bare).problems()).isEmpty();
        assertThat(with(bare).policy(OURS).orElseThrow().rules()).isEmpty();
        assertThat(with(bare.replace("sign-off:", "rules: []\nsign-off:")).problems())
                .isEmpty();
    }
}
