package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.standards.EditionKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is published beside bare criteria: lists, outcomes whose codes begin again, sections and words that are explained. */
@QuarkusTest
@Tag("web")
@TestProfile(FirstStartTest.NewInstallation.class)
class PublishedTextTest {

    private static final EditionKey KITCHEN = new EditionKey("KITCHEN-1", "1");

    @Inject
    UnitsOfTests units;

    @Inject
    OwnStandards standards;

    @BeforeEach
    void aProviderAddsTheStandard() throws IOException {
        standards.add("kitchen.yaml", "outcomes.yaml");
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        standards.clear();
    }

    @Test
    void aTextWithAListIsShownAsSuchWhereverItIsReadWhole() throws IOException {
        TestUnit unit = units.unit(KITCHEN);
        PieceId pudding = units.submit(unit, 4, "", "D5");
        String sauce = "<em>hot</em>";

        assertThat(unit.learner().visitor().get("/catalogue/KITCHEN-1/1").asString())
                .contains("<p>a pudding, with all of:</p>", sauce, "<ol><li>custard</li>");
        Document form =
                Jsoup.parse(unit.learner().visitor().get("/portfolio/new").asString());
        assertThat(form.select("label[for=claim-" + unit.id() + "-D5]").text()).isEqualTo("D5 a pudding, with all of:");
        assertThat(form.select("label ul")).isEmpty();
        for (String page : List.of(unit.path(), unit.path() + "/criteria/D5", unit.path() + "/pieces/" + pudding)) {
            assertThat(unit.assessor().visitor().get(page).asString())
                    .as(page)
                    .contains(sauce, "<ul><li>one that snaps</li>");
        }
        assertThat(OwnStandards.read(unit).getString("criteria.find { it.code == 'D5' }.text"))
                .startsWith("a pudding, with all of:\n\n- a *hot* sauce");
        assertThat(OwnStandards.printed(unit))
                .contains("two textures: one that snaps one that melts")
                .doesNotContain("*hot*");
    }

    @Test
    void codesThatBeginAgainInEachOutcomeAreClaimedAndJudgedApart() throws IOException {
        TestUnit unit = units.unit(new EditionKey("OUTCOMES-1", "1"));
        PieceId bed = units.submit(unit, 4, "", "LO1:AC1", "LO2:AC1.a");
        units.judgeIn(unit, unit.assessor(), bed, "LO1:AC1", "");

        assertThat(unit.assessor()
                        .visitor()
                        .get(unit.path() + "/criteria/LO1:AC1")
                        .asString())
                .contains("LO1 Be able to plant", "dig a bed");
        assertThat(OwnStandards.read(unit).getString("criteria.find { it.code == 'LO1:AC1' }.standing"))
                .isEqualTo("met");
        assertThat(OwnStandards.read(unit).getString("criteria.find { it.code == 'LO2:AC1.a' }.standing"))
                .isEqualTo("claimed");
        standards.signOff(unit, "LO1:AC1");
        assertThat(Jsoup.parse(unit.learner()
                                .visitor()
                                .get("/catalogue/OUTCOMES-1/1")
                                .asString())
                        .text())
                .contains(
                        "LO2 Be able to prune Assessment criteria The learner can:",
                        "LO3 Be able to work with others Assessment criteria The learner can: No criteria are published"
                                + " under this heading.",
                        "Know the garden Knowledge: The weather The learner knows:",
                        "Codes by place; none are printed");
        assertThat(Jsoup.parse(unit.learner()
                                .visitor()
                                .get("/catalogue/OUTCOMES-1/1")
                                .asString())
                        .text())
                .contains(
                        "LO1:AC1 dig a bed What these words mean: bed bed ground that is dug for planting",
                        "Behaviours you work with care",
                        "Links Royal society of gardens");
        for (String page : List.of(unit.path() + "/criteria/LO1:AC1", unit.path() + "/pieces/" + bed)) {
            assertThat(Jsoup.parse(unit.assessor().visitor().get(page).asString())
                            .select("details.explained dt")
                            .text())
                    .as(page)
                    .isEqualTo("bed");
        }
        assertThat(OwnStandards.printed(unit))
                .contains("LO1:AC1 dig a bed Met E01", "Know the garden Knowledge: The soil");
    }
}
