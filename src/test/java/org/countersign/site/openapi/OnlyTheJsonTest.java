package org.countersign.site.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.Compiled;
import org.countersign.rules.Finding;
import org.countersign.rules.FindingCodes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is published about the JSON is about the JSON, and says how one signs in. */
@QuarkusTest
@Tag("web")
class OnlyTheJsonTest {

    @Test
    void noPageIsDescribedAndBasicIsOffered() {
        JsonPath description = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Object> paths = description.getMap("paths");
        assertThat(paths).hasSizeGreaterThan(50);
        assertThat(paths.keySet()).allSatisfy(path -> assertThat(path).startsWith("/api/v1/"));
        assertThat(description.getList("tags.name", String.class)).doesNotContain("Home Pages");
        assertThat(description.getString("info.title")).isEqualTo("Countersign");
        assertThat(description.getString("components.securitySchemes.Basic.scheme"))
                .isEqualTo("basic");
    }

    @Test
    void whatIsDescribedIsOursAndIsSentOrAnswered() {
        String document = given().get("/q/openapi?format=json").asString();
        Map<String, Object> schemas = JsonPath.from(document).getMap("components.schemas");
        Set<String> ours = Compiled.program().stream()
                .flatMap(type -> Stream.of(type.getSimpleName(), named(type)))
                .collect(Collectors.toSet());

        assertThat(schemas).hasSizeGreaterThan(80);
        assertThat(schemas.keySet()).allSatisfy(name -> {
            assertThat(ours).contains(name.replaceFirst("\\d+$", "").replaceFirst("^Listing.*", "Listing"));
            assertThat(document).contains("\"#/components/schemas/" + name + "\"");
        });
    }

    @Test
    void aConstantIsDescribedAsItIsWritten() {
        JsonPath description = given().get("/q/openapi?format=json").jsonPath();
        assertThat(description.getList("components.schemas.DraftOccasion.properties.setting.enum", String.class))
                .containsExactly(
                        "paid-job", "voluntary-job", "work-placement", "realistic-working-environment", "simulation");
        assertThat(description.getList("components.schemas.JudgeOne.properties.outcome.enum", String.class))
                .containsExactly("met", "not-yet");
        assertThat(description.getList("components.schemas.AllocateBody.properties.capacity.enum", String.class))
                .containsExactly("assessor", "trainee-assessor", "countersigner", "internal-verifier");
    }

    @Test
    void whateverIsChosenFromIsWrittenAsInTheFiles() {
        List<String> values = new ArrayList<>();
        description().findValues("enum").forEach(all -> all.forEach(value -> values.add(value.asText())));

        assertThat(values).hasSizeGreaterThan(200).allSatisfy(value -> assertThat(value)
                .matches("(urn:countersign:problem:)?[a-z0-9]+(-[a-z0-9]+)*"));
    }

    /** What a verb answers is as long as what it was sent, and nobody asks for a part of it. */
    @Test
    void everyListIsGivenInPages() {
        List<String> whole = new ArrayList<>();
        List<String> listings = new ArrayList<>();
        List<String> lists = new ArrayList<>();
        answers().forEach((operation, schema) -> {
            JsonNode described = resolved(schema);
            if (described.path("type").asText().equals("array")) {
                whole.add(operation);
            } else if (described.path("properties").has("items")) {
                listings.add(operation);
                assertThat(schema.path("$ref").asText()).as(operation).contains("/Listing");
            }
        });
        description().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> {
                    if (operation.getValue().path("parameters").findValuesAsText("name").stream()
                            .anyMatch("size"::equals)) {
                        lists.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(whole)
                .containsExactlyInAnyOrder(
                        "post /api/v1/pieces/{piece}/claims",
                        "post /api/v1/pieces/{piece}/draft/files",
                        "post /api/v1/units/{enrolment}/judgements",
                        "post /api/v1/units/{enrolment}/sign-offs");
        assertThat(listings).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(lists);
    }

    @Test
    void anEditionIsWrittenInOneWay() {
        JsonNode schemas = description().at("/components/schemas");
        List<String> editions = new ArrayList<>();
        schemas.properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(property -> {
                    JsonNode value = property.getValue();
                    JsonNode one = Stream.of(
                                    value.path("items"), value.path("additionalProperties"), value.at("/anyOf/0"))
                            .filter(inside -> !inside.isMissingNode())
                            .findFirst()
                            .orElse(value);
                    if (List.of("standard", "policy", "defaultPolicy", "corrects", "standards", "policies")
                                    .contains(property.getKey())
                            && !value.toString().contains(".schema.json")) {
                        editions.add(schema.getKey() + "." + property.getKey());
                        assertThat(resolved(one).path("properties").properties())
                                .as(editions.toString())
                                .extracting(Map.Entry::getKey)
                                .containsExactly("id", "edition");
                    }
                }));
        assertThat(editions)
                .contains("EnrolBody.standard", "EnrolBody.policy", "EnrolmentDocument.standard", "Unit.policy");
    }

    @Test
    void everyFindingIsListedWithItsArguments() {
        JsonNode finding = description().at("/components/schemas/Finding/properties");
        FindingCodes.of(Finding.class).forEach((code, arguments) -> {
            assertThat(finding.at("/code/enum").toString()).contains("\"" + code + "\"");
            assertThat(finding.at("/arguments/description").asText())
                    .contains(code + ": " + String.join(", ", arguments));
        });
    }

    /** What is answered where something was done, as JSON, by its operation; without what is of the tests only. */
    private static Map<String, JsonNode> answers() {
        Map<String, JsonNode> answers = new TreeMap<>();
        description().path("paths").properties().stream()
                .filter(path -> !path.getKey().startsWith("/api/v1/gallery"))
                .forEach(path -> path.getValue().properties().forEach(operation -> operation
                        .getValue()
                        .path("responses")
                        .properties()
                        .forEach(response -> {
                            JsonNode schema = response.getValue().at("/content/application~1json/schema");
                            if (response.getKey().startsWith("2") && !schema.isMissingNode()) {
                                answers.put(operation.getKey() + " " + path.getKey(), schema);
                            }
                        })));
        return answers;
    }

    private static JsonNode description() {
        try {
            return new ObjectMapper()
                    .readTree(given().get("/q/openapi?format=json").asString());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? description().at(schema.path("$ref").asText().substring(1))
                : schema;
    }

    private static String named(JavaClass type) {
        return type.tryGetAnnotationOfType(Schema.class).map(Schema::name).orElse("");
    }

    @Test
    void everyRefusalIsDescribedAsAProblemDocument() {
        JsonPath description = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paths = description.getMap("paths");

        assertThat(paths.values().stream()
                        .flatMap(methods -> methods.values().stream())
                        .flatMap(method -> method.get("responses").entrySet().stream())
                        .filter(response -> response.getKey().startsWith("4"))
                        .map(response -> response.getValue().get("content")))
                .hasSizeGreaterThan(50)
                .containsOnly(Map.of(
                        "application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
        assertThat(description.getMap("components.schemas.Problem.properties")).containsKey("detail");
    }

    @Test
    void everyAnswerIsDescribedAndThatSomethingMayNotBeThere() {
        Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paths = given().get(
                        "/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        // Of the tests only.
        paths.keySet().removeIf(path -> path.startsWith("/api/v1/gallery"));
        List<String> lacking = new ArrayList<>();
        paths.forEach((path, methods) -> methods.forEach((method, described) -> {
            Map<String, Map<String, Object>> answers = described.get("responses");
            String operation = method.toUpperCase(Locale.ROOT) + " " + path;
            List<String> done = answers.keySet().stream()
                    .filter(status -> status.startsWith("2"))
                    .toList();
            if (done.isEmpty()) {
                lacking.add(operation + " says of no answer that it is done");
            }
            done.stream()
                    .filter(status -> !status.equals("204") && !holdsSomething(answers.get(status)))
                    .forEach(status -> lacking.add(operation + " does not say what is in its answer " + status));
            if (path.contains("{") && !answers.containsKey("404")) {
                lacking.add(operation + " does not say that there may be no such thing");
            }
        }));
        assertThat(lacking).isEmpty();
    }

    private static boolean holdsSomething(Map<String, Object> answer) {
        return answer.get("content") instanceof Map<?, ?> content
                && content.values().stream()
                        .allMatch(body -> body instanceof Map<?, ?> described
                                && described.get("schema") instanceof Map<?, ?> schema
                                && !schema.isEmpty());
    }
}
