package org.countersign.assessment.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an assessor wrote is read where it is needed, and once. */
@QuarkusTest
@Tag("database")
class FeedbackInViewTest {

    private static final String OF_THE_PIECE = "Say what the customer answered, and when it was.";

    @Inject
    UnitsOfTests units;

    @Inject
    CentreClock clock;

    @Test
    void feedbackOnThePieceStandsOnceAndNotUnderEachClaim() {
        TestUnit unit = units.unit();
        PieceId piece = judgedNotYet(unit);
        for (Visitor reader :
                new Visitor[] {unit.learner().visitor(), unit.assessor().visitor()}) {
            String page =
                    reader.get(unit.path() + "/pieces/" + piece).htmlPath().getString("html.body.main");
            assertThat(page.split(OF_THE_PIECE, -1)).hasSize(2);
            assertThat(page).contains("on C4.1.1, C4.1.2").contains("Feedback as above, on the piece.");
        }
    }

    @Test
    void feedbackOnTheEarlierVersionIsInViewWhileTheNextIsWritten() {
        TestUnit unit = units.unit();
        PieceId piece = judgedNotYet(unit);
        Visitor assessor = unit.assessor().visitor();
        String page = unit.path() + "/pieces/" + piece;
        assessor.send(page, page + "/referrals", Map.of("missing", "The date on the receipt."))
                .then()
                .statusCode(303);
        Visitor learner = unit.learner().visitor();
        learner.send("/portfolio/" + piece, "/portfolio/" + piece + "/next-version", Map.of())
                .then()
                .statusCode(303);

        String written = learner.get("/portfolio/" + piece + "/edit")
                .htmlPath()
                .getString("**.find { it.@class == 'feedback' }");
        assertThat(written)
                .contains(OF_THE_PIECE)
                .contains("on C4.1.1, C4.1.2")
                .contains("The date on the receipt.")
                .contains("on the whole piece")
                .contains(unit.assessor().name());
        assertThat(written.split(OF_THE_PIECE, -1)).hasSize(2);
    }

    @Test
    void aNextVersionThatIsDiscardedIsNotCalledThePiece() {
        TestUnit unit = units.unit();
        PieceId piece = judgedNotYet(unit);
        Visitor learner = unit.learner().visitor();
        String there = "/portfolio/" + piece;
        learner.send(there, there + "/next-version", Map.of()).then().statusCode(303);
        Map<String, Object> discard = learner.filled(there + "/discard", there + "/discard", Map.of());

        learner.request().formParams(discard).post(there + "/discard").then().statusCode(303);
        assertThat(learner.get(there).body().asString())
                .contains("Your draft of version 2 of E01 was discarded. What you submitted before stays.");
        learner.request().formParams(discard).post(there + "/discard").then().statusCode(303);
        assertThat(learner.get(there).body().asString())
                .contains("Nothing was discarded: E01 has no draft. What you submitted stays.");
    }

    private PieceId judgedNotYet(TestUnit unit) {
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        String page = unit.path() + "/pieces/" + piece;
        unit.assessor()
                .visitor()
                .send(
                        page,
                        page + "/judgements?version=1",
                        Map.of(
                                "outcome-" + units.claim(unit, piece, "C4.1.1").id(),
                                "NOT_YET",
                                "outcome-" + units.claim(unit, piece, "C4.1.2").id(),
                                "NOT_YET",
                                "feedback",
                                OF_THE_PIECE,
                                "judgedOn",
                                clock.today().toString()))
                .then()
                .statusCode(303);
        return piece;
    }
}
