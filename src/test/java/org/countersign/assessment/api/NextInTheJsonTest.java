package org.countersign.assessment.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.next.Next;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is next in a unit is told to a program as the page tells it: to each reader their own part of it. */
@QuarkusTest
@Tag("web")
class NextInTheJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    UnitsOfTests units;

    private static final String LEARNER = """
            {"party": "learner", "criteria": 24, "requirements": 1}""";
    private static final String ASSESSOR = """
            {"party": "assessor", "criteria": 2, "requirements": 1}""";
    private static final String COUNTERSIGNER = """
            {"party": "countersigner", "criteria": 1, "requirements": 0}""";

    @Test
    void eachReaderIsToldTheirOwnStepAndHowMuchWaitsForTheOthers() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2", "C4.1.3");
        units.met(unit, unit.trainee(), piece, "C4.1.1");

        String judging = with(ASSESSOR, """
                {"code": "judge",
                 "arguments": {"claims": 2, "criterion": "C4.1.2", "reference": "E01", "piece": "%s"},
                 "sentence": "2 claims wait to be judged, beginning with E01."}""".formatted(piece));
        assertNext(unit, unit.learner(), with(LEARNER, """
                        {"code": "claim", "arguments": {"criteria": "24, C4.1.4 first"},
                         "sentence": "24 criteria have no evidence yet. Begin with C4.1.4."}"""), ASSESSOR, COUNTERSIGNER);
        assertNext(unit, unit.assessor(), judging, LEARNER, COUNTERSIGNER);
        assertNext(unit, unit.trainee(), judging, LEARNER, COUNTERSIGNER);
        assertNext(unit, unit.countersigner(), with(COUNTERSIGNER, """
                        {"code": "countersign", "arguments": {"decisions": 1},
                         "sentence": "One decision of a trainee waits for your countersignature."}"""), LEARNER, ASSESSOR);
        assertNext(unit, unit.verifier(), """
                {"party": "internal-verifier", "criteria": 0, "requirements": 0,
                 "step": {"code": "nothing", "arguments": {}, "sentence": "Nothing here waits for you."}}""", LEARNER, ASSESSOR, COUNTERSIGNER);
    }

    /** Of a party with the step that only its own people are told. */
    private static String with(String party, String step) {
        return party.replace("}", ", \"step\": " + step + "}");
    }

    @Test
    void theStepIsTheOneThatStandsOnThePage() {
        TestUnit unit = units.unit();
        units.submit(unit, "C4.1.1");
        Stream.of(unit.learner(), unit.assessor(), unit.trainee(), unit.countersigner(), unit.verifier())
                .forEach(reader -> assertThat(page(unit, reader))
                        .contains(reader.basic().get(unit.api()).jsonPath().getString("next[0].step.sentence")));
    }

    @Test
    void everyStepThereIsIsPublishedWithItsArguments() {
        JsonPath description = given().get("/q/openapi?format=json").jsonPath();
        List<Class<?>> steps = List.of(Next.class.getPermittedSubclasses());

        assertThat(steps).hasSizeGreaterThan(15);
        assertThat(description.getList("components.schemas.NextStep.properties.code.enum", String.class))
                .hasSameSizeAs(steps)
                .contains("put-right", "wait-for", "countersign", "answer-actions", "to-be-signed");
        assertThat(description.getString("components.schemas.NextStep.properties.arguments.description"))
                .contains("put-right: criteria, criterion, reference, piece", "sign: other, otherSigned");
        assertThat(description.getString("components.schemas.Unit.properties.next.items.'$ref'"))
                .endsWith("/NextInUnit");
    }

    private void assertNext(TestUnit unit, TestPerson reader, String... expected) {
        JsonNode next = json(reader.basic().get(unit.api()).asString()).path("next");
        next.findParents("code").forEach(step -> shortened((ObjectNode) step.path("arguments")));

        assertThat(next.toPrettyString())
                .isEqualTo(json("[" + String.join(",", expected) + "]").toPrettyString());
    }

    /** So that the document can be read here. */
    private static void shortened(ObjectNode arguments) {
        JsonNode criteria = arguments.path("criteria");
        if (criteria.isArray()) {
            arguments.put("criteria", criteria.size() + ", " + criteria.get(0).asText() + " first");
        }
    }

    private static String page(TestUnit unit, TestPerson reader) {
        return reader.visitor()
                .get(unit.path())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(text, broken);
        }
    }
}
