package org.countersign.assessment.api;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.clock.CentreClock;

/** What assessors send to the JSON, and how. */
@ApplicationScoped
class DecisionBodies {

    private final UnitsOfTests units;
    private final CentreClock clock;

    DecisionBodies(UnitsOfTests units, CentreClock clock) {
        this.units = units;
        this.clock = clock;
    }

    Map<String, Object> judgement(TestUnit unit, PieceId piece, String criterion, String outcome) {
        Map<String, Object> one = new HashMap<>();
        one.put("key", UUID.randomUUID());
        one.put("claim", units.claim(unit, piece, criterion).id().value());
        one.put("outcome", outcome);
        one.put("contexts", List.of());
        one.put("feedback", outcome.equals("MET") ? "" : "Say what the customer answered.");
        return one;
    }

    Map<String, Object> judging(Object... judgements) {
        return Map.of("judgedOn", clock.today().toString(), "judgements", List.of(judgements));
    }

    Map<String, Object> signingOff(String criterion, Judgement... judgements) {
        return Map.of(
                "signedOn",
                clock.today().toString(),
                "signOffs",
                List.of(Map.of(
                        "key",
                        UUID.randomUUID(),
                        "criterion",
                        criterion,
                        "judgements",
                        List.of(judgements).stream()
                                .map(one -> one.id().value())
                                .toList())));
    }

    static ValidatableResponse post(TestPerson by, TestUnit unit, String verb, Object body) {
        return by.basic()
                .contentType(ContentType.JSON)
                .body(body)
                .post(unit.api() + "/" + verb)
                .then();
    }

    static ValidatableResponse countersign(
            TestPerson by, TestUnit unit, UUID decision, boolean agreed, String feedback) {
        return post(
                by,
                unit,
                "countersignatures",
                Map.of("key", UUID.randomUUID(), "decision", decision, "agreed", agreed, "feedback", feedback));
    }
}
