package org.countersign.assessment.pages.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class JudgingPageTest {

    @Inject
    UnitsOfTests units;

    @Inject
    CentreClock clock;

    @Test
    void whatIsRefusedStandsBesideTheClaimItIsAbout() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        UUID stale = units.claim(unit, piece, "C4.1.1").id().value();
        UUID unexplained = units.claim(unit, piece, "C4.1.2").id().value();
        Visitor assessor = unit.assessor().visitor();
        String page = unit.path() + "/pieces/" + piece;
        String action = page + "/judgements?version=1";
        Map<String, Object> sent =
                assessor.filled(page, action, Map.of("outcome-" + stale, "MET", "outcome-" + unexplained, "NOT_YET"));
        units.judge(unit, unit.trainee(), piece, "C4.1.1", Outcome.MET, Optional.empty());

        XmlPath refused = assessor.request()
                .formParams(sent)
                .formParam("judgedOn", clock.today().toString())
                .post(action)
                .then()
                .statusCode(409)
                .extract()
                .htmlPath();

        assertThat(beside(refused, "outcome-" + stale))
                .isEqualTo(
                        "E01 for C4.1.1 was judged after you opened it. Read that decision, and send yours again if you "
                                + "still mean it.");
        assertThat(beside(refused, "feedback-" + unexplained))
                .isEqualTo("E01 for C4.1.2 is NOT YET: tell the learner what is missing.");
    }

    @Test
    void whatWasTypedAboutAVersionThatIsNoLongerTheNewestIsKeptBesideTheSentence() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        units.judge(unit, unit.assessor(), piece, "C4.1.1", Outcome.NOT_YET, Optional.empty());
        UUID claim = units.claim(unit, piece, "C4.1.2").id().value();
        Visitor assessor = unit.assessor().visitor();
        String page = unit.path() + "/pieces/" + piece;
        String action = page + "/judgements?version=1";
        Map<String, Object> sent = assessor.filled(
                page, action, Map.of("outcome-" + claim, "MET", "feedback-" + claim, "Typed at length."));
        units.submitNextVersion(unit, piece);

        XmlPath refused = assessor.request()
                .formParams(sent)
                .formParam("judgedOn", clock.today().toString())
                .post(action)
                .then()
                .statusCode(409)
                .extract()
                .htmlPath();
        assertThat(beside(refused, "outcome-" + claim))
                .isEqualTo("E01 for C4.1.2: there is a newer version. Read it, and judge it there.");
        assertThat(refused.getString("**.find { it.@id == 'feedback-" + claim + "' }")
                        .strip())
                .isEqualTo("Typed at length.");
    }

    private static String beside(XmlPath page, String field) {
        return page.getString("**.find { it.@id == 'error-" + field + "' }").strip();
    }
}
