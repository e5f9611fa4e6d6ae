package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
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

    private static final Path FILES = Path.of("src/test/resources/standards-with-ranges");
    private static final EditionKey KITCHEN = new EditionKey("KITCHEN-1", "1");

    @Inject
    Persons persons;

    @Inject
    UnitsOfTests units;

    @Inject
    Catalogue catalogue;

    @Inject
    CentreClock clock;

    @Inject
    OwnFolder folder;

    @BeforeEach
    void aProviderAddsTheStandard() throws IOException {
        for (String name :
                List.of("kitchen.yaml", "outcomes.yaml", "parade-cy.yaml", "parade-en.yaml", "barber-policy.yaml")) {
            Files.copy(FILES.resolve(name), folder.file(name));
        }
        catalogue.readAgain(persons.founder()).orThrow();
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        folder.clear();
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
        assertThat(read(unit).getString("criteria.find { it.code == 'D5' }.text"))
                .startsWith("a pudding, with all of:\n\n- a *hot* sauce");
        assertThat(printed(unit))
                .contains("two textures: one that snaps one that melts")
                .doesNotContain("*hot*");
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
        assertThat(matrix(unit))
                .contains("At least two of these five: two more are needed")
                .contains("None of its items is met yet. Still missing: P2.a, P2.b and P2.c.");

        PieceId shift = units.submit(unit, 4, "", "P1", "P2.a", "P2.b", "P3.i", "P3.ii", "D2", "D4");
        Document judging = Jsoup.parse(
                unit.assessor().visitor().get(unit.path() + "/pieces/" + shift).asString());
        assertThat(judging.text()).contains("Completes P2: get the stations ready, which are: cold starters");
        for (String criterion : List.of("P1", "P2.a", "P2.b", "P3.i", "P3.ii", "D2", "D4")) {
            units.judgeIn(unit, unit.assessor(), shift, criterion, "");
        }
        assertThat(sentences(unit))
                .contains(
                        "P2: two of its three items are met. Still missing: P2.c.",
                        "Optional dishes: enough are met, and none is signed off. Your assessor has still to sign off D2"
                                + " and D4.")
                .noneMatch(sentence -> sentence.startsWith("P3.iii") || sentence.startsWith("D1"));
        assertThat(matrix(unit)).contains("At least two of these five: enough are met");

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

        signOff(unit, "P1", "P2", "P3", "D2", "D4", "K1");
        attest(unit);
        assertThat(read(unit).getBoolean("ready")).isTrue();
        assertThat(read(unit).getInt("performance.total")).isEqualTo(5);
        assertThat(read(unit).getString("criteria.find { it.code == 'P2.a' }.partOf"))
                .isEqualTo("P2");
        assertThat(read(unit).getInt("criteria.find { it.code == 'P3' }.itemsAsked"))
                .isEqualTo(2);
        String print = printed(unit);
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
        assertThat(read(unit).getString("criteria.find { it.code == 'LO1:AC1' }.standing"))
                .isEqualTo("met");
        assertThat(read(unit).getString("criteria.find { it.code == 'LO2:AC1.a' }.standing"))
                .isEqualTo("claimed");
        signOff(unit, "LO1:AC1");
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
        assertThat(printed(unit)).contains("LO1:AC1 dig a bed Met E01", "Know the garden Knowledge: The soil");
    }

    @Test
    void aStandardInAnotherLanguageIsReadOutInItAndTheRestOfThePageIsNot() throws IOException {
        TestUnit unit = units.unit(new EditionKey("PARADE-CY", "1"));
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
        assertThat(printed(unit))
                .contains("Other codes K/601/1217", "Reference of City & Guilds 4801-201", "Level RQF 2", "Credits 5");
    }

    private static String matrix(TestUnit unit) {
        return Jsoup.parse(unit.assessor().visitor().get(unit.path()).asString())
                .select(".matrix")
                .text();
    }

    private static List<String> sentences(TestUnit unit) {
        return read(unit).getList("findings.sentence");
    }

    private static JsonPath read(TestUnit unit) {
        return unit.assessor().basic().get(unit.api()).jsonPath();
    }

    private void signOff(TestUnit unit, String... criteria) {
        JsonPath read = read(unit);
        List<Map<String, Object>> signOffs = List.of(criteria).stream()
                .map(code -> Map.<String, Object>of(
                        "key",
                        UUID.randomUUID(),
                        "criterion",
                        code,
                        "judgements",
                        read.getList("criteria.find { it.code == '" + code + "' }.signOffOn")))
                .toList();
        unit.assessor()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("signedOn", clock.today().toString(), "signOffs", signOffs))
                .post(unit.api() + "/sign-offs")
                .then()
                .statusCode(200);
    }

    private void attest(TestUnit unit) {
        JsonPath read = read(unit);
        unit.assessor()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "key",
                        UUID.randomUUID(),
                        "rule",
                        "period",
                        "words",
                        "Enough.",
                        "seen",
                        read.getMap("extent"),
                        "basis",
                        read.getString("requirements.find { it.rule == 'period' }.basis"),
                        "attestedOn",
                        clock.today().toString()))
                .post(unit.api() + "/attestations")
                .then()
                .statusCode(200);
    }

    private static String printed(TestUnit unit) throws IOException {
        byte[] pdf = unit.learner()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/record")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
