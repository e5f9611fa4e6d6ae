package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countersign.catalogue.OwnStandards.read;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit in the shape of hairdressing: shown over a long list, a short one and one of a single criterion, and printed. */
@QuarkusTest
@Tag("web")
@TestProfile(FirstStartTest.NewInstallation.class)
class UnitWithRangesTest {

    private static final Path FILES = Path.of("src/test/resources/standards-with-ranges");
    private static final EditionKey HAIR = new EditionKey("BARBER-1", "1");
    private static final List<String> PERFORMANCE = List.of("1a", "1b", "1c", "2a", "2b", "2c");

    @Inject
    Persons persons;

    @Inject
    UnitsOfTests units;

    @Inject
    CentreClock clock;

    @Inject
    OwnFolder folder;

    @Inject
    OwnStandards own;

    @BeforeEach
    void aProviderAddsTheStandard() throws IOException {
        for (String name : List.of("barber.yaml", "barber-policy.yaml", "haircuts.yaml")) {
            Files.copy(FILES.resolve(name), folder.file(name));
        }
        persons.add(Role.ADMINISTRATOR)
                .basic()
                .contentType(ContentType.JSON)
                .post("/api/v1/catalogue/read-again?size=200")
                .then()
                .statusCode(200)
                .rootPath("items")
                .body("file", not(hasItems(folder.file("barber.yaml").toString())));
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        folder.clear();
    }

    private TestUnit unit() {
        return units.unit(HAIR);
    }

    @Test
    void theCatalogueSaysWhatEachListBelongsToAndHowMuchIsAskedFor() {
        String page = persons.add(Role.ADMINISTRATOR)
                .visitor()
                .get("/catalogue/BARBER-1/1")
                .asString();

        assertThat(Jsoup.parse(page).text())
                .contains(
                        "T Cutting techniques Show at least 4 of the 11 techniques; for the others knowledge is enough."
                                + " For the whole unit · At least four of 11 · Knowledge is enough for the rest",
                        "H What you found Agree a cut for both kinds of hair. For criterion 1c · Both",
                        "For element BR1.1 · For information; nothing has to be shown i clients may bring a picture");
    }

    @Test
    void aShortListHasColumnsAndTheOthersAPanelEach() {
        TestUnit unit = unit();
        Document page = page(unit);

        assertThat(page.select(".matrix thead .m-context").eachText())
                .containsExactly("scissors", "clippers", "attachments", "razors", "trimmers");
        assertThat(page.select("details.range h3").eachText()).containsExactly("Cutting techniques", "What you found");
        Element techniques = page.getElementById("range-T");
        assertThat(techniques.select("summary").text()).contains("0 of 11 shown");
        assertThat(techniques.select("tbody tr")).hasSize(11);
        assertThat(techniques.select("tbody th").first().text()).isEqualTo("T1 club cutting");
        assertThat(page.getElementById("range-H").select("p").text())
                .isEqualTo("For criterion 1c · Both have to be shown");
        assertThat(page.select("a.chip[href=#range-H]").eachText()).containsExactly("What you found 0/2 0 of 2 shown");
    }

    @Test
    void theFormOffersTheItemsByListAndALongListIsOpenedFirst() {
        TestUnit unit = unit();
        Document form =
                Jsoup.parse(unit.learner().visitor().get("/portfolio/new").asString());

        assertThat(form.select("fieldset fieldset legend.form-text").eachText())
                .contains("Cutting techniques", "Tools", "What you found");
        assertThat(form.select("fieldset.occasion > fieldset > legend").eachText())
                .containsExactly("What this occasion shows (optional)");
        assertThat(form.select("details.many-checks > summary").eachText()).containsExactly("11 items to choose from");
        assertThat(form.select("details.many-checks input[type=checkbox]")).hasSize(11);
        assertThat(form.select("input[value=BARBER-1/1c:a]")).hasSize(1);
    }

    @Test
    void whatIsTickedAndConfirmedIsShownMetAndPrinted() throws IOException {
        TestUnit unit = unit();
        PieceId cut = units.submit(unit, 4, "T1 T2 T3 T4 O1 O2 O3 O4 O5 1c:a 1c:b", PERFORMANCE.toArray(String[]::new));
        Document judging = Jsoup.parse(
                unit.assessor().visitor().get(unit.path() + "/pieces/" + cut).asString());
        assertThat(judging.select("fieldset.contexts legend").eachText())
                .as("the list of 1c beside 1c alone")
                .filteredOn(legend -> legend.startsWith("What you found"))
                .hasSize(1);
        assertThat(judging.select("dl.occasion dt").eachText())
                .contains("Cutting techniques", "Tools", "What you found")
                .doesNotContain("Contexts");
        assertThat(unit.learner().visitor().get("/portfolio/" + cut).asString())
                .contains("Tools: scissors, clippers, attachments, razors, trimmers");

        for (String criterion : PERFORMANCE) {
            units.judgeIn(
                    unit,
                    unit.assessor(),
                    cut,
                    criterion,
                    criterion.equals("1c") ? "T1 T2 T3 T4 O1 O2 O3 O4 O5 1c:a 1c:b" : "T1 T2");
        }
        JsonPath half = read(unit);
        assertThat(half.getString("ranges.find { it.code == 'O' }.done")).isEqualTo("true");
        assertThat(half.getInt("ranges.find { it.code == 'T' }.shown")).isEqualTo(4);
        assertThat(half.getString("requirements.find { it.rule == 'range:T' }.findings[0].sentence"))
                .isEqualTo("Cutting techniques: knowledge is enough for the rest, and is not confirmed yet for seven"
                        + " items. Claim a knowledge item with answers about: thinning (T5), razor cutting (T6),"
                        + " graduation (T7), fading (T8), tapering (T9), blending (T10) and texturising (T11).");

        for (String criterion : List.of("K1", "K2")) {
            PieceId answers =
                    units.submitFile(unit, criterion + ".txt", "Answers.".getBytes(StandardCharsets.UTF_8), criterion);
            units.judgeIn(unit, unit.assessor(), answers, criterion, "T5 T6 T7 T8 T9 T10 T11");
        }
        Document page = page(unit);
        assertThat(page.getElementById("range-T").select("summary").text())
                .contains("Done", "4 of 11 shown, 7 more known");
        assertThat(page.getElementById("range-T").select("tbody tr").get(4).text())
                .startsWith("T5 thinning")
                .contains("E02, E03 (knowledge)");

        signOff(unit);
        own.attest(unit);
        unit.learner().basic().get(unit.api()).then().body("ready", equalTo(true));
        String print = printed(unit, "record");
        assertThat(print)
                .contains(
                        "T Cutting techniques At least four of 11 · Knowledge is enough for the rest",
                        "T1 club cutting E01",
                        "O3 attachments for clippers of all lengths E01",
                        "H What you found For criterion 1c · Both",
                        "a straight hair E01")
                .containsOnlyOnce("Known by")
                .doesNotContain("null");
        assertThat(pages(unit)).isLessThanOrEqualTo(4);
    }

    @Test
    void twentyFiveItemsPrintInFourPagesWithTheRecord() throws IOException {
        TestUnit unit = units.unit(new EditionKey("HAIRCUTS-1", "1"));
        String[] criteria = read(unit).<String>getList("criteria.code").toArray(String[]::new);
        assertThat(criteria).hasSize(21);
        List<String> shown = List.of("T1 T2 O1 O2 O3 H1 H2", "T3 T8 O4 H3 H4", "T9 O5 H5 H9 H6");
        for (int piece = 0; piece < shown.size(); piece++) {
            PieceId cut = units.submit(unit, 30 - 10 * piece, shown.get(piece), criteria);
            for (String criterion : criteria) {
                units.judgeIn(unit, unit.assessor(), cut, criterion, shown.get(piece));
            }
        }
        signOff(unit);
        own.attest(unit);

        assertThat(read(unit).getBoolean("ready")).isTrue();
        assertThat(printed(unit, "record"))
                .contains("T11 texturising", "H9 adverse skin conditions E03")
                .as("no room for knowledge where none is taken")
                .doesNotContain("Known by");
        assertThat(pages(unit)).isLessThanOrEqualTo(4);
    }

    @Test
    void whatIsNotAskedForWithACriterionCannotBeConfirmedForIt() {
        TestUnit unit = unit();
        PieceId cut = units.submit(unit, 4, "T1 1c:a", "1a", "1c");

        assertThatThrownBy(() -> units.judgeIn(unit, unit.assessor(), cut, "1a", "1c:a"))
                .hasMessageContaining(
                        "Straight hair (1c:a) is not asked for with 1a, so it cannot be confirmed for it.");
        units.judgeIn(unit, unit.assessor(), cut, "1a", "T1");
        assertThat(read(unit).getInt("ranges.find { it.code == 'H' }.shown")).isZero();
    }

    private void signOff(TestUnit unit) {
        own.signOff(unit, read(unit).<String>getList("criteria.code").toArray(String[]::new));
    }

    private static Document page(TestUnit unit) {
        return Jsoup.parse(unit.assessor().visitor().get(unit.path()).asString());
    }

    private static byte[] pdf(TestUnit unit, String which) {
        return unit.learner()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/" + which)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String printed(TestUnit unit, String which) throws IOException {
        try (var document = Loader.loadPDF(pdf(unit, which))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(TestUnit unit) throws IOException {
        try (var document = Loader.loadPDF(pdf(unit, "record"))) {
            return document.getNumberOfPages();
        }
    }
}
