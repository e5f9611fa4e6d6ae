package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.catalogue.OwnStandards.printed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Units under a provider's own rules: what no rule checks, what asks for too little, and what has no rules at all. */
@QuarkusTest
@Tag("web")
@TestProfile(FirstStartTest.NewInstallation.class)
class OwnRulesTest {

    @Inject
    Persons persons;

    @Inject
    UnitsOfTests units;

    @Inject
    CentreClock clock;

    @Inject
    OwnFolder folder;

    private final String id = "RULES-" + UUID.randomUUID();
    private Path standard;
    private Path policy;

    @BeforeEach
    void aProviderNamesTwoFiles() {
        standard = folder.file(id + ".yaml");
        policy = folder.file(id + "-policy.yaml");
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        folder.clear();
    }

    @Test
    void aRequirementThatNoRulePutsIntoPracticeIsReportedShownPrintedAndAttestedInWords() throws IOException {
        Files.writeString(
                standard,
                Files.readString(Path.of("standards/published/CFACSC4.yaml"))
                        .replace("\nid: CFACSC4\n", "\nid: " + id + "\n")
                        .replace(
                                "evidence-requirements:\n",
                                "evidence-requirements:\n  - code: 5\n    text: Show that you listen to your customers.\n"));
        readAgain()
                .body(
                        "findAll { it.file.endsWith('" + standard.getFileName() + "') }.code",
                        hasItem(equalTo("requirement-without-rule")));

        TestUnit unit = units.unit(new EditionKey(id, "1"));
        String open = "Requirement 5: for the assessor's judgement. Your assessor has still to confirm it.";
        fifth(unit)
                .body("standing", equalTo("short"))
                .body("requirement", equalTo("5"))
                .body("text", equalTo("Show that you listen to your customers."))
                .body("findings[0].sentence", equalTo(open));
        assertThat(page(unit)).contains("Show that you listen to your customers.", open);
        assertThat(printed(unit)).contains("Show that you listen to your customers.", "still to confirm it.");

        PieceId piece = units.submit(unit, "C4.1.1");
        units.met(unit, unit.assessor(), piece, "C4.1.1");
        assertThat(unit.assessor()
                        .visitor()
                        .get(unit.path() + "/attestations/requirement:5")
                        .asString())
                .contains("Show that you listen to your customers.");
        attest(unit);
        fifth(unit).body("standing", equalTo("holds")).body("findings[0].code", equalTo("confirmed"));
        assertThat(printed(unit)).contains("your assessor confirmed it.");
    }

    @Test
    void aUnitOfKnowledgeAloneNeedsNoRulesAndItsRecordWaitsForNothing() throws IOException {
        Files.writeString(policy, """
                kind: policy
                id: %s-policy
                edition: 1
                title: Knowledge
                sign-off:
                  notes-heading: Notes
                  statement: All of it is known.
                  signatures: {candidate: Candidate, assessor: Assessor, internal-verifier: Verifier}
                """.formatted(id));
        Files.writeString(standard, """
                kind: standard
                id: %s
                edition: 1
                display-title: Know your customers
                default-policy: {id: %s-policy, edition: 1}
                criteria:
                  - heading: Knowledge
                    kind: knowledge
                    lead-in: "You must know:"
                    items:
                      K1: who your customers are
                """.formatted(id, id));
        readAgain().body("file", not(hasItems(standard.toString(), policy.toString())));

        TestUnit unit = units.unit(new EditionKey(id, "1"));
        PieceId piece = units.submitFile(unit, "answers.txt", "They come back.".getBytes(StandardCharsets.UTF_8), "K1");
        units.met(unit, unit.assessor(), piece, "K1");
        JsonPath read = unit.assessor().basic().get(unit.api()).jsonPath();
        List<String> judgements = read.getList("criteria[0].signOffOn");
        assertThat(read.getList("requirements")).isEmpty();
        unit.assessor()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "signedOn",
                        clock.today().toString(),
                        "signOffs",
                        List.of(Map.of("key", UUID.randomUUID(), "criterion", "K1", "judgements", judgements))))
                .post(unit.api() + "/sign-offs")
                .then()
                .statusCode(200);
        unit.learner().basic().get(unit.api()).then().body("ready", equalTo(true));
        assertThat(printed(unit)).contains("who your customers are").doesNotContain("Nothing to check");
    }

    @Test
    void whereSomeOfTheContextsAreEnoughThatIsShownAndPrintedAndNoMoreIsAskedFor() throws IOException {
        Files.writeString(
                policy,
                Files.readString(Path.of("standards/policies/CFACSC4-evidence.yaml"))
                        .replace("\nid: CFACSC4-evidence\n", "\nid: " + id + "-policy\n")
                        .replace("    contexts: [4a, 4b, 4c, 4d]\n", ""));
        Files.writeString(
                standard,
                Files.readString(Path.of("standards/published/CFACSC4.yaml"))
                        .replace("\nid: CFACSC4\n", "\nid: " + id + "\n")
                        .replace("id: CFACSC4-evidence\n", "id: " + id + "-policy\n")
                        .replace("    contexts:\n      4a:", "    at-least: 2\n    contexts:\n      4a:"));
        readAgain().body("file", not(hasItems(standard.toString(), policy.toString())));

        TestUnit unit = units.unit(new EditionKey(id, "1"));
        contexts(unit)
                .body("standing", equalTo("short"))
                .body("findings.code", contains("contexts-short"))
                .body("findings[0].arguments.wanted", equalTo(2));
        String open =
                "Requirement 4: none is shown so far, and the standard requires at least two of four. Add evidence"
                        + " that shows two of these: routine (4a), busy time (4b), quiet time (4c) and let down (4d).";
        assertThat(page(unit)).contains(open);
        assertThat(printed(unit)).contains(open);
        assertThat(unit.learner().visitor().get("/catalogue/" + id + "/1").asString())
                .contains("At least two of them, for the unit as a whole");

        PieceId piece = units.submit(unit, 1, "4a 4c", "C4.1.1");
        units.judgeIn(unit, unit.assessor(), piece, "C4.1.1", "4a 4c");
        String enough =
                "Requirement 4: shown for routine (4a) and quiet time (4c); the standard requires at least two of"
                        + " four.";
        contexts(unit)
                .body("standing", equalTo("holds"))
                .body("findings.code", contains("contexts-enough", "context-shown", "context-shown"))
                .body("findings[0].sentence", equalTo(enough));
        assertThat(printed(unit)).contains(enough);
    }

    private static ValidatableResponse contexts(TestUnit unit) {
        return unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .statusCode(200)
                .rootPath("requirements.find { it.rule == 'contexts' }");
    }

    @Test
    void aHollowPolicyIsNamedAndOfferedNowhere() throws IOException {
        Files.writeString(
                policy,
                Files.readString(Path.of("standards/policies/CFACSC4-evidence.yaml"))
                        .replace("\nid: CFACSC4-evidence\n", "\nid: " + id + "\n")
                        .replace("contexts: [4a, 4b, 4c, 4d]", "contexts: [4a]"));
        readAgain()
                .rootPath("items.findAll { it.file == '" + policy + "' }")
                .body("code", hasItems("fits-no-standard", "context-left-out"))
                .body("find { it.code == 'context-left-out' }.line", equalTo(64));
        persons.add(Role.ADMINISTRATOR)
                .basic()
                .get("/api/v1/policies/" + id + "/1")
                .then()
                .statusCode(404)
                .body("policy", nullValue());
    }

    private void attest(TestUnit unit) {
        JsonPath read = unit.assessor().basic().get(unit.api()).jsonPath();
        unit.assessor()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "key",
                        UUID.randomUUID(),
                        "rule",
                        "requirement:5",
                        "words",
                        "I heard it.",
                        "seen",
                        read.getMap("extent"),
                        "basis",
                        read.getString("requirements.find { it.rule == 'requirement:5' }.basis"),
                        "attestedOn",
                        clock.today().toString()))
                .post(unit.api() + "/attestations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse fifth(TestUnit unit) {
        return unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .statusCode(200)
                .rootPath("requirements.find { it.rule == 'requirement:5' }");
    }

    private static String page(TestUnit unit) {
        return unit.learner().visitor().get(unit.path()).asString().replace("&#39;", "'");
    }

    private ValidatableResponse readAgain() {
        TestPerson administrator = persons.add(Role.ADMINISTRATOR);
        return administrator
                .basic()
                .contentType(ContentType.JSON)
                .post("/api/v1/catalogue/read-again?size=200")
                .then()
                .statusCode(200)
                .rootPath("items");
    }
}
