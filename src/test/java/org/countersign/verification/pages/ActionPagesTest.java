package org.countersign.verification.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.verification.Sampling.openActions;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.rules.Capacity;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class ActionPagesTest {

    @Inject
    ReadyUnit units;

    @Test
    void aRefusedAnswerToAnActionIsShownAgainWithTheSentenceBesideItsField() {
        Ready unit = units.ready();
        String action = openAction(unit);
        Visitor assessor = unit.assessor().visitor();

        XmlPath page = assessor.send("/units/" + unit.id(), action + "/respond", Map.of("done", "  "))
                .then()
                .statusCode(400)
                .extract()
                .htmlPath();
        assertThat(page.getString("**.find { it.@id == 'error-done' }"))
                .isEqualTo("Say what you did about the action.");
        assertThat(page.getString("**.find { it.@id == 'errors' }.ul.li.a.@href"))
                .isEqualTo("#done");
        assertThat(page.getString("**.find { it.@id == 'done' }.@aria-describedby"))
                .isEqualTo("hint-done error-done");
        assessor.send(action, action + "/respond", Map.of("done", "It was Tuesday."))
                .then()
                .statusCode(303);
    }

    @Test
    void whoAnswersOrClearsAnActionThatWasClearedMeanwhileIsToldAndKeepsWhatTheyTyped() {
        Ready unit = units.ready();
        String action = openAction(unit);
        Visitor assessor = unit.assessor().visitor();
        Visitor verifier = unit.verifier().visitor();
        Map<String, Object> answer = assessor.filled(action, action + "/respond", Map.of("done", "Typed at length."));
        Map<String, Object> clearing =
                verifier.filled(action, action + "/clear", Map.of("comments", "Typed at length too."));
        verifier.send(action, action + "/clear", Map.of("comments", "Fine."))
                .then()
                .statusCode(303);

        assessor.request()
                .formParams(answer)
                .post(action + "/respond")
                .then()
                .statusCode(409)
                .body(containsString("This action is cleared already. Open the unit again."))
                .body(containsString("Typed at length."));
        verifier.request()
                .formParams(clearing)
                .post(action + "/clear")
                .then()
                .statusCode(409)
                .body(containsString("This action is cleared already. Open the unit again."))
                .body(containsString("Typed at length too."));
    }

    @Test
    void anActionOfAnotherUnitIsNotThere() {
        Ready unit = units.ready();
        String there = openAction(unit);
        Ready other = units.ready();
        // The same people, so that only the unit in the path is wrong.
        units.allocate(other.enrolment(), unit.assessor(), Capacity.ASSESSOR);
        units.allocate(other.enrolment(), unit.verifier(), Capacity.INTERNAL_VERIFIER);
        String elsewhere = there.replace(unit.id(), other.id());

        Visitor assessor = unit.assessor().visitor();
        Visitor verifier = unit.verifier().visitor();
        assessor.get(elsewhere).then().statusCode(404);
        assessor.request()
                .formParams(assessor.filled(there, there + "/respond", Map.of("done", "Tuesday.")))
                .post(elsewhere + "/respond")
                .then()
                .statusCode(404);
        verifier.request()
                .formParams(verifier.filled(there, there + "/clear", Map.of("comments", "Fine.")))
                .post(elsewhere + "/clear")
                .then()
                .statusCode(404);
        unit.get(unit.verifier(), "/samples")
                .then()
                .body("actions[0].responses", hasSize(0))
                .body("actions[0].clearance", nullValue());
    }

    /** The path of the page of an action that is open in the unit. */
    private String openAction(Ready unit) {
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);
        return "/units/" + unit.id() + "/actions/"
                + openActions(unit.assessor()).then().extract().path("items[0].id");
    }
}
