package org.countersign.assessment.pages;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class UnitPageTest {

    @Inject
    UnitsOfTests units;

    @Test
    void whatIsMetAndOnlyNotSignedOffIsNotAmongTheMissing() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        units.met(unit, unit.assessor(), piece, "C4.1.1");

        unit.learner()
                .visitor()
                .get(unit.path() + "?show=missing")
                .then()
                .statusCode(200)
                .body(containsString("Missing <span class=\"count\">26</span>"))
                .body(containsString("/criteria/C4.1.2\""))
                .body(not(containsString("/criteria/C4.1.1\"")));
    }

    @Test
    void whatACriterionNeedsIsSaidInItsRowWithoutItsCodeAndWhatARequirementAsksBesideIt() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        units.judge(unit, unit.assessor(), piece, "C4.1.1", Outcome.NOT_YET, Optional.empty());

        unit.learner()
                .visitor()
                .get(unit.path())
                .then()
                .statusCode(200)
                .body(containsString(
                        "<p class=\"m-note\">Nothing accepted yet. E01 needs more: submit a new version or claim other "
                                + "evidence.</p>"))
                .body(containsString("<p class=\"quiet\">Evidence shows customer service to difficult customers during"
                        + " routine delivery, a busy time and a quiet time, and when people, systems or resources have"
                        + " let you down.</p>"));
    }

    @Test
    void whatIsMetIsNotReferredWhateverElseWasJudgedForIt() {
        TestUnit unit = units.unit();
        PieceId met = units.submit(unit, 7, "4b", "C4.1.1");
        PieceId referred = units.submit(unit, 8, "4b", "C4.1.1", "C4.1.2");
        units.met(unit, unit.assessor(), met, "C4.1.1");
        units.judge(unit, unit.assessor(), referred, "C4.1.1", Outcome.NOT_YET, Optional.empty());
        units.judge(unit, unit.assessor(), referred, "C4.1.2", Outcome.NOT_YET, Optional.empty());

        unit.learner()
                .visitor()
                .get(unit.path() + "?show=referred")
                .then()
                .statusCode(200)
                .body(containsString("Referred <span class=\"count\">1</span>"))
                .body(containsString("Waiting for me <span class=\"count\">26</span>"))
                .body(containsString("/criteria/C4.1.2\""))
                .body(not(containsString("/criteria/C4.1.1\"")));
    }
}
