package org.countersign.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countersign.standards.EditionKey;
import org.countersign.standards.importing.transcript.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The four published documents that standards are shipped of, and the study guide that is none. */
class PublishedSourcesTest {

    private static Imported.Result source(String name) {
        return Imports.of(name, Imports.bytes("/sources/" + name), Map.of())
                .get(0)
                .result()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CFACSC4.txt,        CFACSC4
            INSCS001.txt,       INSCS001
            INSCS004-style.txt, INSCS004
            INSCS016.txt,       INSCS016
            """)
    void whatIsMadeOfADocumentIsTheShippedStandard(String file, String id) {
        Imported.Result result = source(file);

        assertThat(result.standard()).isEqualTo(Imports.SHIPPED.standards().get(new EditionKey(id, "1")));
        assertThat(WordCheck.differences(result.standard(), result.source())).isEmpty();
    }

    @Test
    void whatIsPrintedIsNotAskedAndWhatIsMissingIs() {
        assertThat(source("CFACSC4.txt").questions()).isEmpty();
        assertThat(source("INSCS016.txt").questions()).isEmpty();
        assertThat(source("INSCS004-style.txt").questions())
                .extracting(Question::key)
                .containsExactly("id", "display-title");
    }

    @Test
    void anAnswerIsUsedAndKeptInTheFile() {
        byte[] document = Imports.bytes("/sources/INSCS004-style.txt");
        Imported.Result answered = Imports.of(
                        "INSCS004-style.txt",
                        document,
                        Map.of("id", "QUERIES", "display-title", "Queries and requests"))
                .get(0)
                .result()
                .orElseThrow();

        assertThat(answered.standard().key()).isEqualTo(new EditionKey("QUERIES", "1"));
        assertThat(answered.standard().displayTitle()).isEqualTo("Queries and requests");
        assertThat(answered.yaml()).contains("#   Answered: display-title: Queries and requests\n");
        assertThat(answered.open()).extracting(Question::key).containsExactly("policy");
    }

    @Test
    void studyNotesAreNoStandard() {
        List<Imported> imported = Imports.of(
                "challenging-customers-guide.txt", Imports.bytes("/sources/challenging-customers-guide.txt"), Map.of());

        assertThat(imported).singleElement().satisfies(one -> {
            assertThat(one.result()).isEmpty();
            assertThat(one.refused().orElseThrow().what())
                    .isEqualTo(
                            "This is no standard: no performance criteria, knowledge or learning outcomes with a list"
                                    + " under them were found.");
        });
    }

    @Test
    void whatWasMissedOrChangedIsFound() {
        String text = new String(Imports.bytes("/sources/INSCS016.txt"), java.nio.charset.StandardCharsets.UTF_8);
        Imported.Result changed = Imports.of(
                        "INSCS016.txt",
                        text.replace("listen to what customers tell you", "hear what customers tell you")
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Map.of())
                .get(0)
                .result()
                .orElseThrow();

        assertThat(WordCheck.differences(source("INSCS016.txt").standard(), changed.source()))
                .containsExactly(
                        "Line 28: \"hear what customers tell you\" stands in the document and not in the file.",
                        "\"listen to what customers tell you\" stands in the file and not like that in the document.");
    }
}
