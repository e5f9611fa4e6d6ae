package org.countersign.catalogue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons;
import org.countersign.site.clock.CentreClock;
import org.jsoup.Jsoup;

/** The provider's own standards, with items, outcomes and other languages, and what tests of them do and read. */
@ApplicationScoped
class OwnStandards {

    private static final Path FILES = Path.of("src/test/resources/standards-with-ranges");

    private final OwnFolder folder;
    private final Catalogue catalogue;
    private final Persons persons;
    private final CentreClock clock;

    OwnStandards(OwnFolder folder, Catalogue catalogue, Persons persons, CentreClock clock) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.persons = persons;
        this.clock = clock;
    }

    /** The rules of evidence come with them. */
    void add(String... names) throws IOException {
        Files.copy(FILES.resolve("barber-policy.yaml"), folder.file("barber-policy.yaml"));
        for (String name : names) {
            Files.copy(FILES.resolve(name), folder.file(name));
        }
        catalogue.readAgain(persons.founder()).orThrow();
    }

    void clear() throws IOException {
        folder.clear();
    }

    static String matrix(TestUnit unit) {
        return Jsoup.parse(unit.assessor().visitor().get(unit.path()).asString())
                .select(".matrix")
                .text();
    }

    static List<String> sentences(TestUnit unit) {
        return read(unit).getList("findings.sentence");
    }

    static JsonPath read(TestUnit unit) {
        return unit.assessor().basic().get(unit.api()).jsonPath();
    }

    void signOff(TestUnit unit, String... criteria) {
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

    void attest(TestUnit unit) {
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

    static String printed(TestUnit unit) throws IOException {
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
