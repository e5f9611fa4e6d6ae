package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;
import org.countersign.standards.form.CanonicalForm;
import org.countersign.standards.library.Library;
import org.junit.jupiter.api.Test;

/** What is said about a standard that cannot be read. */
class BadStandardTest {

    private static final String GOOD = """
            kind: standard
            id: X1
            edition: 1
            display-title: Serve
            default-policy: {id: NOS-2021-evidence, edition: 1}
            criteria:
              - heading: Performance criteria
                kind: performance
                lead-in: "You must:"
                items:
                  P1: serve
                  P2: smile
            """;

    private static List<String> problems(String text) {
        return LibraryOfTexts.shipped().with("x.yaml", text).problems();
    }

    private static List<String> with(String was, String is) {
        assertThat(GOOD).contains(was);
        return problems(GOOD.replace(was, is));
    }

    @Test
    void aGoodStandardHasNoProblems() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @Test
    void listsMayStandWhereTablesDo() {
        assertThat(with(
                        "      P1: serve\n      P2: smile\n",
                        "      - {code: P1, text: serve}\n      - {code: P2, text: smile}\n"))
                .isEmpty();
    }

    @Test
    void inAListACodeThatStandsTwiceAndATextThatIsMissingAreNamed() {
        assertThat(with(
                        "      P1: serve\n      P2: smile\n",
                        "      - {code: P1, text: serve}\n      - {code: P1, text: smile}\n      - code: P3\n"))
                .containsExactly(
                        "x.yaml:12:16: Criterion P1 stands here a second time; the first is on line 11. Give one of the two a code of its own.",
                        "x.yaml:13:9: \"text\" is missing here. Write the text as published.");
    }

    private static String tools(String atLeast) {
        return """
                evidence-requirements:
                  - code: T
                    text: used at least 2 of the 3 tools
                    at-least: %s
                    contexts:
                      T1: {text: scissors, label: scissors}
                      T2: {text: razors, label: razors}
                      T3: {text: trimmers, label: trimmers}
                """.formatted(atLeast);
    }

    private static final String TOOLS_POLICY = """
            kind: policy
            id: TOOLS
            edition: 1
            title: Tools
            rules:
              - {code: tools, kind: contexts-shown, source: standard, requirement: T, sentence: Two of the tools.}
            sign-off:
              notes-heading: Notes
              statement: All met.
              signatures: {candidate: Learner, assessor: Assessor, internal-verifier: Verifier}
            """;

    @Test
    void aStandardMaySayHowManyOfItsContextsHaveToBeShown() {
        Library read = LibraryOfTexts.shipped()
                .with("policy.yaml", TOOLS_POLICY)
                .with("x.yaml", GOOD.replace("NOS-2021-evidence", "TOOLS") + tools("2"))
                .read();

        assertThat(read.problems()).isEmpty();
        Standard standard = read.standard(new EditionKey("X1", "1")).orElseThrow();
        Policy policy = read.policy(new EditionKey("TOOLS", "1")).orElseThrow();
        assertThat(policy.leastOf((ContextsShown) policy.rules().get(0), standard))
                .isEqualTo(2);
        assertThat(CanonicalForm.standard(CanonicalForm.of(standard))).isEqualTo(standard);
    }

    @Test
    void moreContextsThanThereAreAreRefused() {
        assertThat(LibraryOfTexts.shipped()
                        .with("policy.yaml", TOOLS_POLICY)
                        .with("x.yaml", GOOD.replace("NOS-2021-evidence", "TOOLS") + tools("5"))
                        .problems())
                .containsExactly(
                        "x.yaml:16:15: Evidence requirement T asks for at least 5 of 3 contexts, which nobody could show. Correct the number, or give the contexts that are missing.");
    }

    @Test
    void everyoneWhoSignsHasALine() {
        String form = """
                sign-off:
                  notes-heading: Notes
                  statement: All met.
                  signatures:
                    - {signatory: candidate, label: Learner}
                    - {signatory: assessor, label: Assessor}
                    - {signatory: %s, label: Verifier}
                """;
        assertThat(problems(GOOD + form.formatted("internal-verifier"))).isEmpty();
        assertThat(problems(GOOD + form.formatted("assessor")))
                .containsExactly(
                        "x.yaml:16:3: \"signatures\" has too little in it. Give the internal verifier's line.");
    }

    @Test
    void anUnknownKeyIsNamedWithTheOneThatWasMeant() {
        assertThat(with("display-title: Serve", "display-title: Serve\ndisplayTitel: Serve"))
                .containsExactly(
                        "x.yaml:5:1: \"displayTitel\" is not a key that is known here. Write \"display-title\" if that is meant; otherwise remove it.");
    }

    @Test
    void anUnknownKeyThatResemblesNoneIsToldWhichThereAre() {
        assertThat(with("display-title: Serve", "display-title: Serve\ncolour: red"))
                .containsExactly(
                        "x.yaml:5:1: \"colour\" is not a key that is known here. Remove it, or use one of: kind, id, edition, corrects, display-title, default-policy, in-other-languages, published, passages, criteria, evidence-requirements, ranges, sign-off.");
    }

    @Test
    void aMissingDisplayTitleIsAskedFor() {
        assertThat(with("display-title: Serve\n", ""))
                .containsExactly(
                        "x.yaml:1:1: \"display-title\" is missing here. Say what the standard is called on pages: the published title, or the centre's own where none was published.");
    }

    @Test
    void anEmptyDisplayTitleIsAskedFor() {
        assertThat(with("display-title: Serve", "display-title:"))
                .containsExactly(
                        "x.yaml:4:1: \"display-title\" is empty. Say what the standard is called on pages: the published title, or the centre's own where none was published.");
    }

    @Test
    void aCriterionWithoutAnyTextIsEmpty() {
        assertThat(with("P2: smile", "P2:"))
                .containsExactly("x.yaml:12:7: Criterion P2 is empty. Write the text as published.");
    }

    @Test
    void aListIsNoTextForACriterion() {
        assertThat(with("P2: smile", "P2: [a, b]"))
                .containsExactly(
                        "x.yaml:12:7: Criterion P2 should be text and is a list. Write the text as published.");
    }

    @Test
    void aYesOrNoIsNoTextForACriterion() {
        assertThat(with("P2: smile", "P2: true"))
                .containsExactly(
                        "x.yaml:12:11: Criterion P2 should be text and is \"true\". Write the text as published.");
    }

    @Test
    void aCodeHasNoSpaces() {
        assertThat(with("P2: smile", "P 2: smile"))
                .containsExactly(
                        "x.yaml:12:7: \"P 2\" cannot be a code. Use letters and digits, with single dots, hyphens or underscores between them, as in C4.1.2.");
    }

    @Test
    void aKeyThatStandsTwiceIsNamedWithBothPlaces() {
        assertThat(with("P2: smile", "P1: smile"))
                .containsExactly(
                        "x.yaml:12:7: \"P1\" stands here a second time; the first is on line 11. Remove one of the two, or correct its name.");
    }

    @Test
    void aCodeThatStandsInTwoGroupsIsADuplicate() {
        assertThat(problems(GOOD + """
              - heading: Knowledge
                kind: knowledge
                lead-in: "You must know:"
                items:
                  P2: smiling
            """))
                .containsExactly(
                        "x.yaml:17:7: Criterion P2 stands here a second time; the first is on line 12. Give one of the two a code of its own.");
    }

    @Test
    void aStandardWithoutCriteriaIsNone() {
        assertThat(problems(GOOD.substring(0, GOOD.indexOf("criteria:")) + "criteria: []\n"))
                .containsExactly(
                        "x.yaml:6:1: \"criteria\" has too little in it. Give the criteria in the published order, in groups that stand under one heading with one lead-in.");
    }

    @Test
    void anUnknownKindOfCriteriaIsToldWhichThereAre() {
        assertThat(with("kind: performance", "kind: performing"))
                .containsExactly(
                        "x.yaml:8:11: \"kind\" is \"performing\", which is not known here. Use one of: performance, knowledge.");
    }

    @Test
    void aFileThatDoesNotSayWhatItHoldsIsAsked() {
        assertThat(with("kind: standard\n", ""))
                .containsExactly(
                        "x.yaml:1:1: The file does not say what it holds. Write \"kind: standard\", \"kind: policy\", \"kind: guidance\", \"kind: mapping\" or \"kind: qualification\" at its top.");
    }

    @Test
    void aFileThatHoldsSomethingElseIsAsked() {
        assertThat(with("kind: standard", "kind: unit"))
                .containsExactly(
                        "x.yaml:1:1: The file says that it holds \"unit\", which is not known here. Write \"kind: standard\", \"kind: policy\", \"kind: guidance\", \"kind: mapping\" or \"kind: qualification\" at its top.");
    }

    @Test
    void anUnknownDefaultPolicyIsNamed() {
        assertThat(with("NOS-2021-evidence", "NOS-2022"))
                .containsExactly(
                        "x.yaml:5:1: There is no policy NOS-2022 edition 1 among the files that could be read. Correct the id or the edition, or add the file.");
    }

    @Test
    void aDefaultPolicyThatAsksForWhatTheStandardDoesNotHaveDoesNotFit() {
        assertThat(with("NOS-2021-evidence", "CFACSC4-evidence"))
                .containsExactly(
                        "x.yaml:5:1: In CFACSC4-evidence edition 1: Rule real-work stands for evidence requirement 1, which X1 edition 1 does not have. Name a policy that fits this standard. In the policy: Correct the number, or leave it out where the rule is the centre's own.",
                        "x.yaml:5:1: In CFACSC4-evidence edition 1: Rule no-simulation stands for evidence requirement 1, which X1 edition 1 does not have. Name a policy that fits this standard. In the policy: Correct the number, or leave it out where the rule is the centre's own.",
                        "x.yaml:5:1: In CFACSC4-evidence edition 1: Rule sector stands for evidence requirement 2, which X1 edition 1 does not have. Name a policy that fits this standard. In the policy: Correct the number, or leave it out where the rule is the centre's own.",
                        "x.yaml:5:1: In CFACSC4-evidence edition 1: Rule sufficient-period stands for evidence requirement 3, which X1 edition 1 does not have. Name a policy that fits this standard. In the policy: Correct the number, or leave it out where the rule is the centre's own.",
                        "x.yaml:5:1: In CFACSC4-evidence edition 1: Rule contexts stands for evidence requirement 4, which X1 edition 1 does not have. Name a policy that fits this standard. In the policy: Correct the number, or leave it out where the rule is the centre's own.",
                        "x.yaml:5:1: Neither CFACSC4-evidence edition 1 nor X1 edition 1 has a statement to sign under. Name a policy that fits this standard. In the policy: Give the policy a \"sign-off\" with the centre's wording.");
    }

    @Test
    void anEditionThatIsAlreadyThereIsRefused() {
        assertThat(with("id: X1", "id: INSCS016"))
                .containsExactly(
                        "x.yaml:2:1: INSCS016 edition 1 is already in standards/published/INSCS016.yaml, which counts. Give this file an id or an edition of its own.");
    }

    @Test
    void aStandardCorrectsOnlyItself() {
        assertThat(with("edition: 1\ndisplay", "edition: 1\ncorrects: {id: X2, edition: 1}\ndisplay"))
                .containsExactly(
                        "x.yaml:4:1: X1 edition 1 cannot correct X2 edition 1. Name another edition with the same id.");
    }

    @Test
    void anIdIsShort() {
        assertThat(with("id: X1", "id: " + "x".repeat(61)))
                .containsExactly(
                        "x.yaml:2:5: \"id\" is longer than 60 characters. Shorten it; it is a name, and texts stand elsewhere.");
    }

    @Test
    void aTextThatIsOnlyANoBreakSpaceIsEmpty() {
        assertThat(with("P2: smile", "P2: \"\u00A0\""))
                .containsExactly("x.yaml:12:11: Criterion P2 is empty. Write the text as published.");
    }

    @Test
    void everythingWrongInAFileIsSaidAtOnceInTheOrderOfTheFile() {
        assertThat(problems("""
                        kind: standard
                        id: X1
                        edition: 1
                        colour: red
                        default-policy: {id: NOS-2022, edition: 1}
                        criteria:
                          - heading: Performance criteria
                            kind: performance
                            lead-in: "You must:"
                            items:
                              P1: serve
                              P2:
                          - heading: Knowledge
                            kind: knowledge
                            lead-in: "You must know:"
                            items:
                              P1: smiling
                        """))
                .extracting(problem -> problem.substring(0, problem.indexOf(". ") + 1))
                .containsExactly(
                        "x.yaml:1:1: \"display-title\" is missing here.",
                        "x.yaml:4:1: \"colour\" is not a key that is known here.",
                        "x.yaml:5:1: There is no policy NOS-2022 edition 1 among the files that could be read.",
                        "x.yaml:12:7: Criterion P2 is empty.",
                        "x.yaml:17:7: Criterion P1 stands here a second time; the first is on line 11.");
    }
}
