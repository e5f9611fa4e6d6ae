package org.countersign.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every body the JSON takes is published with a whole example, which can be sent as it stands. */
@QuarkusTest
@Tag("web")
class ExamplesInTheJsonTest {

    private static final String JSON = "application/json";

    /** The codes and passwords belong to nobody here, which says that they were read. */
    private static final Set<String> SECRETS = Set.of("wrong-password", "wrong-code");

    @Inject
    Cast cast;

    private JsonNode description;

    @BeforeEach
    void readsWhatIsPublished() {
        description = read(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void everyBodyHasAnExampleWithEachOfItsProperties() {
        List<String> lacking = new ArrayList<>();
        SortedMap<Route, JsonNode> bodies = bodies();

        assertThat(bodies.keySet()).containsExactlyElementsOf(Route.bodies().keySet());
        bodies.forEach(
                (route, body) -> addLacking(body.path("schema"), body.path("example"), route.toString(), lacking));
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyExampleIsAsItsBodyIsDescribed() {
        assertThat(bodies()).isNotEmpty().allSatisfy((route, body) -> {
            ObjectNode schema = description.deepCopy();
            schema.setAll((ObjectNode) body.path("schema"));
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(body.path("example")))
                    .as(route.toString())
                    .isEmpty();
        });
    }

    @Test
    void everyExampleIsReadWhereItIsSent() {
        List<String> unread = new ArrayList<>();
        bodies().forEach((route, body) -> {
            Response answer = sent(route, played(body.path("example")));
            boolean refused = Set.of(400, 415).contains(answer.statusCode()) && !SECRETS.containsAll(codes(answer));
            if (refused || answer.statusCode() >= 500) {
                unread.add(route + ": " + answer.statusCode() + " " + answer.asString());
            }
        });
        assertThat(unread).isEmpty();
    }

    /** By whoever may do it first; what nobody may any more is not there for anybody. */
    private Response sent(Route route, JsonNode example) {
        Part.SignIn signIn = RolesAndRoutes.whoMay(route).orElse(Part.LEARNER).signIn(cast.places());
        return given().auth()
                .preemptive()
                .basic(signIn.userName(), signIn.password())
                .contentType(JSON)
                .body(example.toString())
                .request(route.method(), Filled.with(cast, route.path()));
    }

    /** In the centre of the test: today, and with those who have to be there. */
    private JsonNode played(JsonNode example) {
        Map<String, String> there = Map.of(
                "learner", cast.actor("sian").id().toString(),
                "person", cast.actor("priya").id().toString(),
                "enrolment", cast.places().unit().id().toString(),
                "occasion", occasion());
        JsonNode played = example.deepCopy();
        there.forEach(
                (property, id) -> played.findParents(property).forEach(at -> ((ObjectNode) at).put(property, id)));
        String today = cast.today().toString();
        return read(played.toString().replaceAll("\\d{4}-\\d\\d-\\d\\d(?=\")", today));
    }

    /** Of the piece that more is claimed with. */
    private String occasion() {
        Part.SignIn learner = Part.LEARNER.signIn(cast.places());
        String piece = Filled.with(cast, "/api/v1/pieces/{piece}/claims").replace("/claims", "");
        return given().auth()
                .preemptive()
                .basic(learner.userName(), learner.password())
                .get(piece)
                .path("versions[0].occasions[0].id");
    }

    private static List<String> codes(Response refusal) {
        JsonPath problem = refusal.jsonPath();
        List<String> codes = problem.getList("errors.code");
        return codes == null ? List.of(problem.getString("type")) : codes;
    }

    private SortedMap<Route, JsonNode> bodies() {
        SortedMap<Route, JsonNode> bodies = new TreeMap<>();
        description.path("paths").properties().stream()
                // Of the tests only.
                .filter(path -> !path.getKey().startsWith("/api/v1/gallery"))
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode body = operation
                            .getValue()
                            .path("requestBody")
                            .path("content")
                            .path(JSON);
                    if (!body.isMissingNode()) {
                        bodies.put(new Route(operation.getKey().toUpperCase(Locale.ROOT), path.getKey()), body);
                    }
                }));
        return bodies;
    }

    private void addLacking(JsonNode schema, JsonNode example, String where, List<String> lacking) {
        if (example.isNull()) {
            return; // Whether it may be left out is for its schema to say.
        }
        JsonNode described = described(schema);
        if (described.has("properties")) {
            Set<String> wanted = new TreeSet<>();
            described.path("properties").fieldNames().forEachRemaining(wanted::add);
            Set<String> shown = new TreeSet<>();
            example.fieldNames().forEachRemaining(shown::add);
            if (!shown.equals(wanted)) {
                lacking.add(where + " shows " + shown + " of " + wanted);
            }
            described
                    .path("properties")
                    .properties()
                    .forEach(property -> addLacking(
                            property.getValue(),
                            example.path(property.getKey()),
                            where + " " + property.getKey(),
                            lacking));
        } else if (described.has("items")) {
            if (example.isEmpty()) {
                lacking.add(where + " shows no entry");
            }
            example.forEach(entry -> addLacking(described.path("items"), entry, where, lacking));
        }
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private JsonNode described(JsonNode schema) {
        JsonNode choice = schema.path("anyOf").path(0);
        JsonNode named = choice.isMissingNode() ? schema : choice;
        return named.has("$ref") ? description.at(named.path("$ref").asText().substring(1)) : named;
    }
}
