package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Published;
import org.countersign.standards.Standard;
import org.countersign.standards.form.CanonicalForm;
import org.countersign.standards.form.Form;
import org.countersign.standards.form.YamlText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One standard in two languages, and what was published to tell it by. */
class LanguagesTest {

    private static final Path FILES = Path.of("src/test/resources/standards-with-ranges");
    private static final EditionKey WELSH = new EditionKey("PARADE-CY", "1");

    private static String text(String file) {
        try {
            return Files.readString(FILES.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static LibraryOfTexts with(String welsh, String english) {
        return LibraryOfTexts.shipped()
                .with("p.yaml", text("barber-policy.yaml"))
                .with("cy.yaml", welsh)
                .with("en.yaml", english);
    }

    private static List<String> problems(String was, String is) {
        assertThat(text("parade-en.yaml")).contains(was);
        return with(text("parade-cy.yaml"), text("parade-en.yaml").replace(was, is))
                .problems();
    }

    private static Standard welsh() {
        LibraryOfTexts library = with(text("parade-cy.yaml"), text("parade-en.yaml"));
        assertThat(library.problems()).isEmpty();
        return library.read().standard(WELSH).orElseThrow();
    }

    @Test
    void aGroupIsInTheLanguageOfItsStandardUnlessItSaysAnother() {
        Standard welsh = welsh();

        assertThat(welsh.groups().stream().map(welsh::language)).containsExactly("cy", "en");
        assertThat(welsh.inOtherLanguages()).containsExactly(new EditionKey("PARADE-EN", "1"));
    }

    @Test
    void whatIsPublishedToTellItByHasItsKind() {
        Published published = welsh().published();

        assertThat(published.levels()).extracting(Published.Level::name).containsExactly("RQF 2", "CQFW 2");
        assertThat(published.credit()).hasValue(BigDecimal.valueOf(5));
        assertThat(published.awardingBodies()).containsExactly(new Published.Line("City & Guilds", "4801-201"));
        assertThat(published.occupations()).containsExactly("Ceremonial staff", "Marshals");
    }

    @Test
    void itIsWrittenAsItWasRead() {
        Standard welsh = welsh();

        assertThat(CanonicalForm.standard(CanonicalForm.of(welsh))).isEqualTo(welsh);
        assertThat(with(YamlText.of(Form.of(welsh), List.of()), text("parade-en.yaml"))
                        .read()
                        .standard(WELSH))
                .contains(welsh);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "2.5, 2.5", "2.50, 2.5", "10, 10", "10.0, 10"})
    void aCreditMayBeHalfAndAWholeOneIsWrittenAsBefore(String published, String written) {
        LibraryOfTexts library = with(
                text("parade-cy.yaml")
                        .replace("credit: 5", "credit: " + published)
                        .replace("hours: 35", "hours: 7.5"),
                text("parade-en.yaml"));
        assertThat(library.problems()).isEmpty();
        Standard standard = library.read().standard(WELSH).orElseThrow();
        byte[] frozen = CanonicalForm.of(standard);

        assertThat(new String(frozen, StandardCharsets.UTF_8))
                .contains("\"credit\":" + written + ",", "\"guided-learning-hours\":7.5,");
        assertThat(CanonicalForm.standard(frozen)).isEqualTo(standard);
        assertThat(YamlText.of(Form.of(standard), List.of())).contains("credit: " + written + "\n");
    }

    @Test
    void editionsInTwoLanguagesNameEachOtherAndShareTheirCodes() {
        assertThat(problems("in-other-languages: [{id: PARADE-CY, edition: 1}]\n", ""))
                .containsExactly(
                        "cy.yaml:7:1: PARADE-CY edition 1 names PARADE-EN edition 1 as itself in another language,"
                                + " and that does not name it. Name PARADE-CY edition 1 under \"in-other-languages\" of the other,"
                                + " or leave it out here.");
        assertThat(problems("P2: stay safe", "P3: stay safe"))
                .contains("cy.yaml:7:1: PARADE-CY edition 1 and PARADE-EN edition 1 are to be one standard in two"
                        + " languages, and only one of them has criterion P2. Give both the same codes.");
        assertThat(problems("  language: en", "  language: cy"))
                .contains("cy.yaml:7:1: PARADE-CY edition 1 and PARADE-EN edition 1 name each other as being in two"
                        + " languages, and both say the same language or none. Give each its \"language\" under"
                        + " \"published\", such as cy.");
    }

    @Test
    void whatIsNoNumberOrNoLanguageKnownHereIsSaidSo() {
        assertThat(problems("credit: 5", "credit: five"))
                .anyMatch(problem -> problem.startsWith("en.yaml:14:11: \"credit\" should be a number"));
        assertThat(problems("  language: en", "  language: English"))
                .anyMatch(problem ->
                        problem.startsWith("en.yaml:19:13: \"language\" is \"English\", which is not known here."));
    }
}
