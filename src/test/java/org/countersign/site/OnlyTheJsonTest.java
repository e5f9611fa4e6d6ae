package org.countersign.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is published about the JSON is about the JSON, and says how one signs in. */
@QuarkusTest
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
}
