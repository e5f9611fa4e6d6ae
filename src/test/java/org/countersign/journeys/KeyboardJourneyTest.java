package org.countersign.journeys;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An assessor who never touches a mouse, and sees at every stop where they are. */
@QuarkusTest
@Tag("browser")
class KeyboardJourneyTest {

    @Inject
    UnitsOfTests units;

    @Test
    void anAssessorJudgesAClaimAndSignsTheCriterionOff() {
        TestUnit unit = units.unit();
        units.submit(unit, "C4.1.1");
        try (Screen screen = Screen.ofStranger()) {
            Keyboard keyboard = new Keyboard(screen.open("/sign-in").page());
            keyboard.to("User name").type(unit.assessor().userName());
            keyboard.to("Password").type(unit.assessor().password()).press("Enter");
            screen.readsAsTitle("Hello " + unit.assessor().name());

            keyboard.to(unit.learner().name()).press("Enter");
            screen.isToDoNext("One claim waits to be judged, beginning with E01.");
            keyboard.to("Waiting for me 1").press("Enter");
            screen.readsInRow("C4.1.1", "Waiting").seesNowhere("C4.1.2");

            keyboard.to("E01 Waits for the assessor").press("Enter");
            screen.readsAsTitle("E01 A refund without a receipt");
            keyboard.to("Leave it for now").press("m").to("busy time").press("Space");
            keyboard.to("Feedback on C4.1.1").type("You saw at once that she was upset, and why.");
            keyboard.to("Record the decisions").press("Enter");
            screen.isTold("One decision on E01 is recorded. Nothing else to judge.")
                    .readsInRow("C4.1.1", "Met");

            keyboard.to("Waiting for me 1").press("Enter");
            screen.seesNowhere("C4.1.2");
            keyboard.to("Sign off C4.1.1").press("Space");
            keyboard.to("Sign off the ticked criteria…").press("Enter");
            screen.readsAsTitle("Sign off 1 criterion?");
            keyboard.to("Sign it off").press("Enter");
            screen.isTold("One criterion is signed off.")
                    .readsInRow("C4.1.1", unit.assessor().name());
        }
    }
}
