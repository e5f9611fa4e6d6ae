package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.standards.EditionKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A standard in another language than the rest of the page. */
@QuarkusTest
@Tag("web")
@TestProfile(FirstStartTest.NewInstallation.class)
class AnotherLanguageTest {

    private static final EditionKey PARADE = new EditionKey("PARADE-CY", "1");

    @Inject
    UnitsOfTests units;

    @Inject
    OwnStandards standards;

    @BeforeEach
    void aProviderAddsTheStandard() throws IOException {
        standards.add("parade-cy.yaml", "parade-en.yaml");
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        standards.clear();
    }

    @Test
    void aStandardInAnotherLanguageIsReadOutInItAndTheRestOfThePageIsNot() throws IOException {
        TestUnit unit = units.unit(PARADE);
        PieceId walk = units.submit(unit, 4, "", "P1");

        for (String page :
                List.of("/catalogue/PARADE-CY/1", "/portfolio/new", unit.path(), unit.path() + "/criteria/P1")) {
            Document read = Jsoup.parse(unit.learner().visitor().get(page).asString());
            assertThat(read.select("[lang=cy]").text()).as(page).contains("cadw at y llwybr");
            assertThat(read.select("[lang=cy]").text()).as(page).doesNotContain("who leads", "Claimed", "Evidence");
        }
        assertThat(Jsoup.parse(unit.assessor()
                                .visitor()
                                .get(unit.path() + "/pieces/" + walk)
                                .asString())
                        .select("blockquote[lang=cy]")
                        .text())
                .isEqualTo("cadw at y llwybr");
        assertThat(Jsoup.parse(unit.learner()
                                .visitor()
                                .get("/catalogue/PARADE-CY/1")
                                .asString())
                        .text())
                .contains(
                        "In another language: PARADE-EN",
                        "Other codes K/601/1217 Reference of City & Guilds 4801-201 Level RQF 2 Level CQFW 2 Credits 5"
                                + " Guided learning hours 35 Total hours 50 Suite Public services Occupations Ceremonial"
                                + " staff, Marshals Language Cymraeg");
        assertThat(OwnStandards.printed(unit))
                .contains("Other codes K/601/1217", "Reference of City & Guilds 4801-201", "Level RQF 2", "Credits 5");
    }

    /** As a screen reader has it: the nearest element that says a language. */
    @Test
    void noneOfItsWordsIsReadOutAsEnglish() {
        TestUnit unit = units.unit(PARADE);
        PieceId walk = units.submit(unit, 4, "", "P1", "P2");
        units.judgeIn(unit, unit.trainee(), walk, "P1", "");
        units.judgeIn(unit, unit.assessor(), walk, "P2", "");

        for (String page :
                List.of("/catalogue/PARADE-CY/1", "/portfolio/new", unit.path(), unit.path() + "/criteria/P2")) {
            assertThat(readAsEnglish(unit.learner(), page)).as(page).isEmpty();
        }
        for (String page : List.of(unit.path() + "/pieces/" + walk, unit.path() + "/sign-offs?criterion=P2")) {
            assertThat(readAsEnglish(unit.assessor(), page)).as(page).isEmpty();
        }
        assertThat(readAsEnglish(unit.countersigner(), "/countersigning")).isEmpty();
    }

    private static List<String> readAsEnglish(TestPerson reader, String page) {
        Element main = Jsoup.parse(reader.visitor().get(page).asString()).selectFirst("main");
        String welsh = "Meini|Rhaid|cadw|gan gynnwys|golau|Cerdded";
        assertThat(main.text()).as(page).containsPattern(welsh);
        return main.getElementsMatchingOwnText(welsh).stream()
                .filter(words -> words.closest("nav") == null)
                .filter(words -> !words.closest("[lang]").attr("lang").equals("cy"))
                .map(Element::outerHtml)
                .toList();
    }
}
