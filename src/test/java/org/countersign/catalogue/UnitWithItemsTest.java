package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Role;
import org.countersign.standards.EditionKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit with items below its criteria and a group of which some are enough: read, claimed, judged, signed off, printed. */
@QuarkusTest
@Tag("web")
@TestProfile(FirstStartTest.NewInstallation.class)
class UnitWithItemsTest {

    private static final EditionKey KITCHEN = new EditionKey("KITCHEN-1", "1");

    @Inject
    UnitsOfTests units;

    @Inject
    OwnStandards standards;

    @Inject
    Persons persons;

    @BeforeEach
    void aProviderAddsTheStandard() throws IOException {
        standards.add("kitchen.yaml");
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        standards.clear();
    }

    @Test
    void theCatalogueSaysWhatCompletesACriterionAndHowManyAreEnough() {
        String page = Jsoup.parse(persons.add(Role.ADMINISTRATOR)
                        .visitor()
                        .get("/catalogue/KITCHEN-1/1")
                        .asString())
                .text();

        assertThat(page)
                .contains(
                        "P2 get the stations ready, which are: Met by all three of these For information: Indicative"
                                + " content: boards, knives, labels, probes. P2.a cold starters P2.b the grill",
                        "P3 clean as you go, with at least two of: Met by at least two of these three P3.i sanitiser",
                        "P4 show a new colleague round Optional",
                        "Prepare at least two of these: At least two of these five D1 a soup");
    }

    @Test
    void theFormOffersTheItemsAndNotTheirCriterion() {
        TestUnit unit = units.unit(KITCHEN);
        Document form =
                Jsoup.parse(unit.learner().visitor().get("/portfolio/new").asString());

        assertThat(form.select("#claim-" + unit.id() + "-P2\\.a")).hasSize(1);
        assertThat(form.select("input[name=claim-" + unit.id() + "-P2]")).isEmpty();
        assertThat(form.select(".ticks li").eachText())
                .contains("P2 get the stations ready, which are: For information: Indicative content: boards, knives,"
                        + " labels, probes.");
        assertThatThrownBy(() -> units.submit(unit, 4, "", "P2"))
                .hasMessageContaining(
                        "P2 is claimed by its items. Tick those that this evidence shows: P2.a, P2.b and P2.c.");
    }

    @Test
    void whatIsClaimedItemByItemIsSignedOffAsAWholeAndPrinted() throws IOException {
        TestUnit unit = units.unit(KITCHEN);
        assertThat(OwnStandards.matrix(unit))
                .contains("At least two of these five: two more are needed")
                .contains("None of its items is met yet. Still missing: P2.a, P2.b and P2.c.");

        PieceId shift = units.submit(unit, 4, "", "P1", "P2.a", "P2.b", "P3.i", "P3.ii", "D2", "D4");
        Document judging = Jsoup.parse(
                unit.assessor().visitor().get(unit.path() + "/pieces/" + shift).asString());
        assertThat(judging.text()).contains("Completes P2: get the stations ready, which are: cold starters");
        for (String criterion : List.of("P1", "P2.a", "P2.b", "P3.i", "P3.ii", "D2", "D4")) {
            units.judgeIn(unit, unit.assessor(), shift, criterion, "");
        }
        assertThat(OwnStandards.sentences(unit))
                .contains(
                        "P2: two of its three items are met. Still missing: P2.c.",
                        "Optional dishes: enough are met, and none is signed off. Your assessor has still to sign off D2"
                                + " and D4.")
                .noneMatch(sentence -> sentence.startsWith("P3.iii") || sentence.startsWith("D1"));
        assertThat(OwnStandards.matrix(unit)).contains("At least two of these five: enough are met");

        PieceId pastry = units.submit(unit, 2, "", "P2.c");
        units.judgeIn(unit, unit.assessor(), pastry, "P2.c", "");
        PieceId answers = units.submitFile(unit, "k.txt", "Answers.".getBytes(StandardCharsets.UTF_8), "K1");
        units.judgeIn(unit, unit.assessor(), answers, "K1", "");
        Document asked = Jsoup.parse(unit.assessor()
                .visitor()
                .get(unit.path() + "/sign-offs?criterion=P2&criterion=P2.a")
                .asString());
        assertThat(asked.select("#P2 .stands-on .chip").eachText()).hasSize(2);
        assertThat(asked.select(".field-error").eachText())
                .containsExactly("P2.a is signed off with P2, once enough of its items are met.");

        standards.signOff(unit, "P1", "P2", "P3", "D2", "D4", "K1");
        standards.attest(unit);
        assertThat(OwnStandards.read(unit).getBoolean("ready")).isTrue();
        assertThat(OwnStandards.read(unit).getInt("performance.total")).isEqualTo(5);
        assertThat(OwnStandards.read(unit).getString("criteria.find { it.code == 'P2.a' }.partOf"))
                .isEqualTo("P2");
        assertThat(OwnStandards.read(unit).getInt("criteria.find { it.code == 'P3' }.itemsAsked"))
                .isEqualTo(2);
        String print = OwnStandards.printed(unit);
        assertThat(print)
                .contains(
                        "P2 get the stations ready, which are: For information: Indicative content",
                        "P2.a cold starters Met E01",
                        "Prepare at least two of these: At least two of these five.");
        Document criterion = Jsoup.parse(
                unit.learner().visitor().get(unit.path() + "/criteria/P2").asString());
        assertThat(criterion.select(".items-of li").eachText())
                .first()
                .asString()
                .startsWith("P2.a cold starters");
    }
}
