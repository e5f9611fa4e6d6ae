package org.countersign.verification.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.verification.Sampling.openActions;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SamplePagesTest {

    @Inject
    ReadyUnit units;

    @Test
    void theVerifierSamplesOnThePageAndActionsAreAnsweredAndClearedThere() {
        Ready unit = units.ready();
        String page = "/units/" + unit.id();
        Visitor verifier = unit.verifier().visitor();
        Visitor assessor = unit.assessor().visitor();
        verifier.send(
                        page + "/sample",
                        page + "/sample",
                        Map.of(
                                "kind", "INTERIM",
                                "criteria", List.of("C4.1.1"),
                                "outcome", "ACTIONS",
                                "comments", "Kept though it is refused.",
                                "required", "Which day?",
                                "decision", units.signOffOf(unit, "C4.1.1"),
                                "due", "tomorrow"))
                .then()
                .statusCode(400)
                .body(containsString("is not a date. Write it like 2026-03-31."))
                .body(containsString("Kept though it is refused."));
        verifier.send(
                        page + "/sample",
                        page + "/sample",
                        Map.of(
                                "kind",
                                "INTERIM",
                                "criteria",
                                List.of("C4.1.1"),
                                "outcome",
                                "ACTIONS",
                                "required",
                                "Which day?",
                                "decision",
                                units.signOffOf(unit, "C4.1.1"),
                                "due",
                                units.today().toString()))
                .then()
                .statusCode(303);
        String action = page + "/actions/" + openActions(unit.assessor()).path("items[0].id");
        XmlPath tooEarly = verifier.send(action, action + "/clear", Map.of("comments", " "))
                .then()
                .statusCode(400)
                .extract()
                .htmlPath();
        assertThat(tooEarly.getString("**.find { it.@id == 'error-comments' }").strip())
                .isEqualTo(
                        "Nobody has said yet what was done. Wait for the assessor’s answer, or say it in your comments.");
        assessor.send(page, action + "/respond", Map.of("done", "Tuesday."))
                .then()
                .statusCode(303);
        verifier.send(page, action + "/clear", Map.of("comments", "Fine."))
                .then()
                .statusCode(303);

        unit.get(unit.verifier(), "/samples")
                .then()
                .body("actions[0].responses.done", equalTo(List.of("Tuesday.")))
                .body("actions[0].clearance.comments", equalTo("Fine."));
        assessor.get(page).then().body(containsString("<p>Fine.</p>"));
    }

    @Test
    void anActionOnThePageIsNeitherHalfSaidNorSaidBesideAnAgreement() {
        Ready unit = units.ready();
        String page = "/units/" + unit.id() + "/sample";
        Visitor verifier = unit.verifier().visitor();

        XmlPath unsaid = verifier.send(
                        page, page, Map.of("kind", "INTERIM", "criteria", List.of("C4.1.1"), "outcome", "ACTIONS"))
                .then()
                .statusCode(400)
                .extract()
                .htmlPath();
        assertThat(unsaid.getList("**.find { it.@id == 'errors' }.ul.li.a.@href"))
                .containsExactly("#decision", "#due", "#required");
        verifier.send(
                        page,
                        page,
                        Map.of(
                                "kind",
                                "INTERIM",
                                "criteria",
                                List.of("C4.1.1"),
                                "outcome",
                                "AGREED",
                                "required",
                                "Ask the witness which day it was."))
                .then()
                .statusCode(400)
                .body(containsString("You agreed and asked for actions."))
                .body(containsString("Ask the witness which day it was."));
    }

    @Test
    void fromTheSamplePageEachCriterionAndPieceLeadsToTheDecisionsAndFilesBehindIt() {
        Ready unit = units.ready();
        Visitor verifier = unit.verifier().visitor();
        XmlPath page = verifier.get("/units/" + unit.id() + "/sample").htmlPath();
        String criterion = page.getString("**.find { it.name() == 'a' && it.text() == '2 decisions on C4.1.1' }.@href");
        String piece = page.getString(
                "**.find { it.name() == 'a' && it.text() == 'Read E01 and what was decided on it' }.@href");

        verifier.get(criterion).then().statusCode(200).body(containsString("Well shown."));
        verifier.get(piece).then().statusCode(200).body(containsString("What I did, and why."));
    }
}
