package org.countersign.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.verification.Sampling.clear;
import static org.countersign.verification.Sampling.openActions;
import static org.countersign.verification.Sampling.respond;
import static org.countersign.verification.Sampling.sample;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.journal.NewEntries;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.countersign.site.AtOnce;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ActionsTest {

    @Inject
    ReadyUnit units;

    @Inject
    NewEntries journal;

    @Inject
    People people;

    @Inject
    Persons persons;

    @Test
    void anActionOfSomebodyWhoCannotSignInIsShownToWhoeverAssessesNow() {
        Ready unit = units.ready();
        TestPerson second = units.allocated(unit.enrolment(), Capacity.ASSESSOR, Role.ASSESSOR);
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);
        openActions(second).then().body("items", hasSize(0));

        people.disable(persons.founder(), unit.assessor().id(), Unread.of(HandingOn.TO_NOBODY_YET))
                .orThrow();

        openActions(second).then().body("items", hasSize(1));
    }

    @Test
    void anActionReopensTheUnitIsAnsweredAndClearedAndTheUnitIsSignedAnew() {
        Ready unit = units.ready();
        unit.signedByBoth();
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200)
                .body("agreed", equalTo(false));
        unit.get(unit.learner(), "/signing")
                .then()
                .body("reopenings.as", equalTo(List.of("internal-verifier")))
                .body("signatures.findAll { it.voidedBy == null }", hasSize(0));
        String action = openActions(unit.assessor())
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");

        UUID key = UUID.randomUUID();
        respond(unit.assessor(), action, key, "It was Tuesday; asked and noted.")
                .then()
                .statusCode(200);
        respond(unit.assessor(), action, key, "It was Tuesday; asked and noted.")
                .then()
                .statusCode(200);
        units.signOffAll(unit);
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(409);
        UUID clearing = UUID.randomUUID();
        clear(unit.verifier(), action, clearing).then().statusCode(200);
        clear(unit.verifier(), action, clearing).then().statusCode(200);
        clear(unit.verifier(), action, UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("detail", equalTo("This action is cleared already. Open the unit again."));
        respond(unit.assessor(), action, UUID.randomUUID(), "Once more.").then().statusCode(409);

        unit.get(unit.assessor(), "/samples")
                .then()
                .body("actions[0].responses", hasSize(1))
                .body("actions[0].clearance", notNullValue());
        openActions(unit.assessor()).then().body("items", hasSize(0));
        unit.signedByBoth();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void onlyTheVerifierSamplesAndClearsAndOnlyTheAssessorAnswers() {
        Ready unit = units.ready();
        unit.post(unit.assessor(), "/samples", sample(unit, Map.of()))
                .then()
                .statusCode(403)
                .body("detail", equalTo("Only the internal verifier allocated to this unit takes samples."));
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);
        String action = openActions(unit.assessor()).path("items[0].id");

        respond(unit.verifier(), action, UUID.randomUUID(), "Done.")
                .then()
                .statusCode(403)
                .body("detail", equalTo("Only the assessor of the unit answers an action."));
        clear(unit.assessor(), action, UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("detail", equalTo("Only the internal verifier of the unit clears an action."));
        unit.verifier()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", UUID.randomUUID()))
                .post("/api/v1/actions/" + action + "/clearances")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("comments")))
                .body(
                        "detail",
                        equalTo(
                                "Nobody has said yet what was done. Wait for the assessor’s answer, or say it in your comments."));
        respond(unit.learner(), action, UUID.randomUUID(), "Done.").then().statusCode(404);
        respond(unit.assessor(), action, UUID.randomUUID(), "  ")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("done")));
        respond(unit.assessor(), UUID.randomUUID().toString(), UUID.randomUUID(), "Done.")
                .then()
                .statusCode(404);
    }

    @Test
    void ofManyWhoClearAnActionAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        Ready unit = units.ready();
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);
        String action = openActions(unit.assessor()).path("items[0].id");

        List<Integer> answers = AtOnce.times(
                4, () -> clear(unit.verifier(), action, UUID.randomUUID()).statusCode());

        assertThat(answers).containsOnlyOnce(200).contains(409).containsOnly(200, 409);
        unit.get(unit.verifier(), "/samples").then().body("actions[0].clearance", notNullValue());
    }
}
