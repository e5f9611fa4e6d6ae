package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about text that is no YAML, or YAML that no file of standards needs. */
class BadYamlTest {

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
    void aColonInsideATextWantsQuotationMarks() {
        assertThat(with("P2: smile", "P2: smile: always"))
                .containsExactly(
                        "x.yaml:12:16: There is a colon here in the middle of a text. Put the whole text into double quotes; if this is a key of its own, indent it like its neighbours.");
    }

    @Test
    void whatWouldBeLostBehindAHashIsRefused() {
        assertThat(with("P2: smile", "P2: smile as in note #4 of the guide"))
                .containsExactly(
                        "x.yaml:12:28: From here to the end of the line nothing would be read: after a space, # begins a comment. Put the whole text into double quotes; put a comment on a line of its own.");
        assertThat(with("P2: smile", "P2: smile as in notes\n        #4 and 5"))
                .as("in the second line of a text")
                .containsExactly(
                        "x.yaml:13:9: From here to the end of the line nothing would be read: after a space, # begins a comment. Put the whole text into double quotes; put a comment on a line of its own.");
        assertThat(with("edition: 1\ndisplay", "edition: 1 # ours\ndisplay"))
                .as("whatever it is, it looks the same")
                .hasSize(1);
    }

    @Test
    void aHashWithinAWordOrInQuotesIsPartOfTheTextAndACommentMayStandOnItsOwnLine() {
        assertThat(with("P2: smile", "# after P1\n      P2: smile#4")).isEmpty();
        assertThat(with("P2: smile", "P2: \"smile as in note #4\" # quoted")).isEmpty();
        assertThat(with("items:", "items: # in the printed order")).isEmpty();
        assertThat(with("P2: smile", "P2: | # in lines\n        smile #4\n        often"))
                .isEmpty();
        assertThat(with("P2: smile", "P2: smile\n      # the last")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\\b,0008", "\\0,0000", "\\u202E,202E", "\\uD800,D800", "\\a,0007", "\\u200B,200B"})
    void anEscapeForWhatNobodyCanSeeIsRefusedLikeTheCharacterItself(String escape, String named) {
        assertThat(with("P2: smile", "P2: \"smile" + escape + " often\""))
                .containsExactly(
                        "x.yaml:12:11: The text that begins here holds an escape for a character that cannot be"
                                + " shown (U+" + named
                                + "). Take the backslash and what belongs to it out of the text.");
        assertThat(with("P2: smile", "\"P2" + escape + "\": smile"))
                .as("in a key")
                .anyMatch(problem -> problem.startsWith("x.yaml:12:7: The text that begins here holds an escape"));
    }

    @Test
    void aTextMayNotBeginWithAnAtSign() {
        assertThat(with("P2: smile", "P2: @smile"))
                .containsExactly(
                        "x.yaml:12:11: A text may not begin with this character. Put the whole text into double quotes.");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsFoundWhereItOpens() {
        assertThat(with("P2: smile", "P2: \"smile"))
                .containsExactly(
                        "x.yaml:12:11: The quoted text that begins here is never closed. Close the quotation mark.");
    }

    @Test
    void aTextMayNotGoOnAfterItsClosingQuotationMark() {
        assertThat(with("P2: smile", "P2: \"smile\" often"))
                .containsExactly(
                        "x.yaml:12:19: This does not fit the indentation or the quotation marks before it. Indent the line by as many spaces as its neighbours; put a text with quotation marks inside into quotation marks of the other kind.");
    }

    @Test
    void aLineIndentedByATabIsNamed() {
        assertThat(with("      P2: smile", "\tP2: smile"))
                .containsExactly(
                        "x.yaml:12:1: This line is indented by a tab. Use spaces; most editors can turn tabs into spaces in one step.");
    }

    @Test
    void aLineIndentedTooLittleIsNamed() {
        assertThat(with("      P2: smile", "     P2: smile"))
                .containsExactly(
                        "x.yaml:12:6: This does not fit the indentation or the quotation marks before it. Indent the line by as many spaces as its neighbours; put a text with quotation marks inside into quotation marks of the other kind.");
    }

    @Test
    void aLineIndentedTooMuchLooksLikeAColonInAText() {
        assertThat(with("      P2: smile", "       P2: smile"))
                .containsExactly(
                        "x.yaml:12:10: There is a colon here in the middle of a text. Put the whole text into double quotes; if this is a key of its own, indent it like its neighbours.");
    }

    @Test
    void aBracketThatIsNeverClosedIsFoundWhereItOpens() {
        assertThat(with("{id: NOS-2021-evidence, edition: 1}", "{id: NOS-2021-evidence, edition: 1"))
                .containsExactly(
                        "x.yaml:5:17: The brackets that open here are not closed, or a comma is missing between them. Close the bracket, and separate what stands in it by commas.");
    }

    @Test
    void aKeyWithoutAColonIsNamed() {
        assertThat(with("edition: 1\ndisplay", "edition 1\ndisplay"))
                .containsExactly(
                        "x.yaml:3:1: A key stands here without a colon. Write a colon and a space after the key, and indent the lines of a longer text.");
    }

    @Test
    void anAliasIsNotRead() {
        assertThat(problems(GOOD.replace("P1: serve", "P1: &a serve").replace("P2: smile", "P2: *a")))
                .containsExactly(
                        "x.yaml:12:11: The alias \"*a\" stands here; aliases are not read. Write out the text it stands for.");
    }

    @Test
    void aTagIsNotRead() {
        assertThat(with("P2: smile", "P2: !!java.lang.Runtime smile"))
                .containsExactly(
                        "x.yaml:12:11: The tag \"tag:yaml.org,2002:java.lang.Runtime\" stands here; tags are not read. Remove it.");
    }

    @Test
    void anUnknownVersionOfYamlIsNotRead() {
        assertThat(problems("%YAML 3.0\n---\n" + GOOD))
                .containsExactly(
                        "x.yaml: The file asks for a version of YAML that is not known here. Remove the line that begins with %YAML.");
    }

    @Test
    void aFileHoldsOneDocument() {
        assertThat(problems(GOOD + "---\n" + GOOD))
                .containsExactly(
                        "x.yaml:13:1: A second document begins here (---). Put it into a file of its own; each file holds one.");
    }

    @Test
    void aFileOfNothingButCommentsIsEmpty() {
        assertThat(problems("# nothing\n"))
                .containsExactly("x.yaml: The file is empty. Write a standard into it, or remove it from the folder.");
    }

    @Test
    void aFileThatIsOneTextHasNoKeys() {
        assertThat(problems("hello"))
                .containsExactly(
                        "x.yaml:1:1: The file should begin with keys, such as kind: and id:. Compare it with one of the shipped files.");
    }

    @Test
    void aListIsNoKey() {
        assertThat(problems("? [a]\n: b\n" + GOOD))
                .containsExactly("x.yaml:1:3: A list stands here where a key is due. Write a word before the colon.");
    }

    @Test
    void anAliasBombIsRefusedBeforeItGoesOff() {
        StringBuilder bomb = new StringBuilder("kind: standard\na0: &a0 [boom, boom]\n");
        for (int level = 1; level < 60; level++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
        }

        assertThat(problems(bomb.toString()))
                .containsExactly(
                        "x.yaml:3:10: The alias \"*a0\" stands here; aliases are not read. Write out the text it stands for.");
    }

    @Test
    void aHundredThousandBracketsAreRefusedAtTheTwentyFirst() {
        assertThat(problems("[".repeat(100_000)))
                .containsExactly("x.yaml:1:21: Lists and keys are nested more than 20 deep here."
                        + " Compare the indentation with one of the shipped files.");
    }

    @Test
    void onlyTheFirstFiftyProblemsOfAFileAreListed() {
        StringBuilder wild = new StringBuilder(GOOD);
        for (int key = 0; key < 60; key++) {
            wild.append("surplus-%d: 1\n".formatted(key));
        }

        assertThat(problems(wild.toString()))
                .hasSize(51)
                .last()
                .isEqualTo("x.yaml: There are 10 more problems in this file."
                        + " Put these right and read the file again to see the rest.");
    }

    @Test
    void aMegabyteInAPlaceForAWordIsQuotedShort() {
        assertThat(with("kind: standard", "kind: " + "x".repeat(900_000)))
                .containsExactly("x.yaml:1:1: The file says that it holds \"" + "x".repeat(60)
                        + "…\", which is not known here. Write \"kind: standard\", \"kind: policy\","
                        + " \"kind: guidance\", \"kind: mapping\" or \"kind: qualification\" at its top.");
    }

    @Test
    void aQuoteEndsBetweenTwoCharacters() {
        assertThat(problems(GOOD + "x".repeat(59) + "🙂🙂: 1\n"))
                .singleElement()
                .asString()
                .startsWith("x.yaml:13:1: \"" + "x".repeat(59) + "…\" is not a key that is known here. Remove it,");
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(problems(GOOD.replace("\n", "\r\n"))).isEmpty();
    }
}
