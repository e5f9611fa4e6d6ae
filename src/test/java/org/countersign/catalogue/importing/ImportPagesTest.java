package org.countersign.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.catalogue.OwnFolder;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator makes a standard of a published document, on the pages and over JSON. */
@QuarkusTest
@Tag("browser")
@TestProfile(FirstStartTest.NewInstallation.class)
class ImportPagesTest {

    private static final String HEADING_OR_END = "answer-heading-or-end-16";

    @Inject
    Persons persons;

    @Inject
    OwnFolder folder;

    @Inject
    CentreClock clock;

    private TestPerson administrator;
    private Visitor visitor;

    @BeforeEach
    void signsIn() {
        administrator = persons.add(Role.ADMINISTRATOR);
        visitor = administrator.visitor();
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        folder.clear();
    }

    @Test
    void aDocumentIsReadAnsweredAndAddedToTheCatalogue() throws IOException {
        String page = brought("van.txt");
        Document read = page(page);

        assertThat(read.select("#made").text()).isEqualTo("VANBQ7 Buy a van for a small business");
        assertThat(read.select("fieldset").text())
                .contains("Is \"Financing requirements\" a heading of its own (heading), or the end of 2 (end)?")
                .contains("a heading of its own (used for now)");
        assertThat(read.select("fieldset input[checked]")).isEmpty();
        Element piece = read.selectFirst(".beside-made > div:has(.code:contains(P3))");
        assertThat(piece.text()).contains("compare what buying and leasing cost over the years", "line 17");
        assertThat(read.getElementById(piece.selectFirst("a").attr("href").substring(1))
                        .text())
                .contains("3. compare what buying and leasing cost over the years");

        Response answered = visitor.send(page, page + "/answers", Map.of(HEADING_OR_END, "end"));
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(page(page).select("fieldset input[checked]").attr("value")).isEqualTo("end");
        assertThat(page(page).select(".beside").text()).contains("ask at least three sellers Financing requirements");

        String yaml = visitor.get(page + "/1.yaml").asString();
        Response added = visitor.send(page, page + "/add", Map.of());
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.header("Location")).isEqualTo("/catalogue/VANBQ7/1");
        assertThat(visitor.get("/catalogue/VANBQ7/1").asString())
                .contains("ask at least three sellers Financing requirements");
        assertThat(files()).containsExactly("VANBQ7.yaml");
        assertThat(Files.readString(folder.file("VANBQ7.yaml"))).isEqualTo(yaml);
        assertThat(page(page).text()).contains("This standard is in the catalogue.");
    }

    @Test
    void oneThatIsThereAlreadySaysHowItDiffersAndIsNotReplaced() throws IOException {
        String first = brought("van.txt");
        visitor.send(first, first + "/add", Map.of());
        String before = Files.readString(folder.file("VANBQ7.yaml"));
        String changed = brought("van-2.txt", text("van.txt").replace("three sellers", "four sellers"));

        assertThat(page(changed).text())
                .contains("VANBQ7 edition 1 is already there and says something else: criterion P2.");
        administrator
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("number", 1))
                .post(changed.replace(ImportPages.PATH, "/api/v1/imports") + "/standards")
                .then()
                .statusCode(409)
                .body("detail", containsString("Nothing was added."));
        assertThat(Files.readString(folder.file("VANBQ7.yaml"))).isEqualTo(before);
    }

    @Test
    void whatIsNoStandardIsRefusedWithTheWayOutAndTheOthersAreRead() {
        Response answer = visitor.multipartFromOurPage(hidden())
                .multiPart(ImportPages.FIELD, "prices.csv", DocumentsOfTests.document("table.csv"))
                .multiPart(ImportPages.FIELD, "gate.txt", DocumentsOfTests.document("gate.txt"))
                .post(ImportPages.PATH);

        assertThat(answer.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select(".error-summary li").eachText())
                .containsExactly("prices.csv: This is a spreadsheet. Use the published document itself, as PDF, Word"
                        + " (docx), web page or plain text. Nothing was made of it.");
        assertThat(page.select(".shelf .file").eachText()).contains("gate.txt").doesNotContain("prices.csv");
    }

    @Test
    void whatIsWorthALookIsSaidAndIsNotInTheWay() throws IOException {
        String page = brought("van.txt", text("van.txt").replace("three sellers", "three <b>sellers</b>"));

        assertThat(page(page).text()).contains("Look at this: P2 has \"<b>\" in it, left over from a web page.");
        visitor.send(page, page + "/add", Map.of());

        assertThat(files()).containsExactly("VANBQ7.yaml");
        assertThat(page("/catalogue/problems").text())
                .contains("Look at this The file is used all the same. P2 has \"<b>\" in it");
        administrator
                .basic()
                .get("/api/v1/catalogue/problems?size=200")
                .then()
                .body("items.find { it.code == 'html-left-over' }.severity", equalTo("look-at-this"))
                .body("items.find { it.code == 'html-left-over' }.file", containsString("VANBQ7.yaml"));
    }

    @Test
    void oneThatSeemsToBeCutOffIsReadOnceSomebodySaysItIsWhole() {
        String page = brought("cut.txt", text("cut-off.txt"));

        assertThat(page(page).text()).contains("The document seems to be cut off", "This is all of it");
        visitor.send(page, page + "/answers", Map.of("answer-whole", "yes"));

        assertThat(page(page).text()).contains("Document and standard side by side");
    }

    @Test
    void theSameOverJson() throws IOException {
        String id = administrator
                .basic()
                .contentType("application/octet-stream")
                .body(text("van.txt").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?name=van.txt")
                .then()
                .statusCode(200)
                .body("found[0].standard.id", equalTo("VANBQ7"))
                .body("found[0].questions.find { it.key == 'heading-or-end-16' }.assumed", equalTo("heading"))
                .body("found[0].pieces.find { it.name == 'P3' }.firstLine", equalTo(17))
                .extract()
                .path("id");
        String path = "/api/v1/imports/" + id;

        administrator
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("answers", List.of(Map.of("key", "heading-or-end-16", "answer", "perhaps"))))
                .put(path + "/answers")
                .then()
                .statusCode(400)
                .body("detail", containsString("Possible: heading, end"));
        administrator
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("answers", List.of(Map.of("key", "heading-or-end-16", "answer", "end"))))
                .put(path + "/answers")
                .then()
                .statusCode(200)
                .body("found[0].yaml", containsString("Answered: heading-or-end-16: end"));
        administrator
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("number", 1))
                .post(path + "/standards")
                .then()
                .statusCode(200)
                .body("id", equalTo("VANBQ7"));
        administrator.basic().get("/api/v1/standards/VANBQ7/1").then().statusCode(200);
        administrator.basic().get("/api/v1/imports").then().body("items.id", hasItem(id));
        administrator.basic().delete(path).then().statusCode(204);
        administrator.basic().get(path).then().statusCode(404);
        assertThat(files()).containsExactly("VANBQ7.yaml");
    }

    @Test
    void theyAreListedByPagesForSixtyDays() {
        Instant now = clock.now();
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(21).toList();
        UUID old = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            many.forEach(id -> row(id, "many.txt", now));
            row(old, "old.txt", now.minus(Duration.ofDays(61)));
        });
        try {
            Document first = page(ImportPages.PATH);
            assertThat(first.select(".shelf .file").eachText()).hasSize(20).doesNotContain("old.txt");
            assertThat(page(ImportPages.PATH + first.select("a[rel=next]").attr("href"))
                            .select(".shelf .file")
                            .eachText())
                    .contains("many.txt")
                    .doesNotContain("old.txt");
            administrator
                    .basic()
                    .get("/api/v1/imports?size=200")
                    .then()
                    .body("items.id", hasItem(many.get(0).toString()))
                    .body("items.id", not(hasItem(old.toString())));
            administrator.basic().get("/api/v1/imports?size=7").then().body("items.size()", equalTo(7));
            assertThat(visitor.get(ImportPages.PATH + "/" + old).statusCode()).isEqualTo(404);
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> Stream.concat(many.stream(), Stream.of(old)).forEach(id -> ImportRow.deleteById(id)));
        }
    }

    private static void row(UUID id, String name, Instant brought) {
        ImportRow.of(id, new org.countersign.standards.importing.documents.Document(name, List.of()), brought)
                .persist();
    }

    @Test
    void nobodyElseBringsAnythingIn() {
        TestPerson assessor = persons.add(Role.ASSESSOR);

        assertThat(assessor.visitor().get(ImportPages.PATH).statusCode()).isEqualTo(404);
        assessor.basic()
                .contentType("application/octet-stream")
                .body(text("van.txt").getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports?name=van.txt")
                .then()
                .statusCode(404);
    }

    private String brought(String name) {
        return brought(name, text(name));
    }

    private static String text(String name) {
        return new String(
                DocumentsOfTests.document(name.equals("van.txt") ? "sub-headings.txt" : name), StandardCharsets.UTF_8);
    }

    /** The path of its page. */
    private String brought(String name, String text) {
        Response answer = visitor.multipartFromOurPage(hidden())
                .multiPart(ImportPages.FIELD, name, text.getBytes(StandardCharsets.UTF_8))
                .post(ImportPages.PATH);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location");
    }

    private Map<String, Object> hidden() {
        return Visitor.hidden(visitor.get(ImportPages.PATH), ImportPages.PATH);
    }

    private Document page(String path) {
        Response answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.file("x").getParent())) {
            return new ArrayList<>(
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
