package org.countersign.verification;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.people.Persons.TestPerson;

/** What verifier and assessor send over JSON about samples and their actions. */
public final class Sampling {

    private Sampling() {}

    /** The allocated verifier records a sample that is in order but for what is named. */
    static Response take(Ready unit, Map<String, ?> differently) {
        return unit.post(unit.verifier(), "/samples", sample(unit, differently));
    }

    /** An agreed interim sample of one criterion, but for what is named. */
    static Map<String, Object> sample(Ready unit, Map<String, ?> differently) {
        Map<String, Object> sample = new HashMap<>(Map.of(
                "key", UUID.randomUUID(),
                "seen", unit.digest(),
                "kind", "INTERIM",
                "criteria", List.of("C4.1.1"),
                "outcome", "AGREED"));
        sample.putAll(differently);
        return sample;
    }

    /** The actions that wait for somebody, in all units. */
    public static Response openActions(TestPerson owner) {
        return owner.basic().get("/api/v1/actions");
    }

    static Response respond(TestPerson by, String action, UUID key, String done) {
        return by.basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", key, "done", done))
                .post("/api/v1/actions/" + action + "/responses");
    }

    static Response clear(TestPerson by, String action, UUID key) {
        return by.basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", key, "comments", "Seen."))
                .post("/api/v1/actions/" + action + "/clearances");
    }
}
