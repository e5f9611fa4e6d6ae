package org.countersign.journeys;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** For each role: what waits on the first page, doing it, and seeing that it is done. */
@QuarkusTest
@Tag("browser")
class RoleJourneysTest {

    private static final String PIECE = "E01 A refund without a receipt";

    @Inject
    UnitsOfTests units;

    @Inject
    ReadyUnit readyUnits;

    @Inject
    Persons persons;

    @Inject
    Enrolments enrolments;

    @Inject
    CentreClock clock;

    @Test
    void aLearnerPutsRightWhatTheAssessorFoundMissing() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        units.judge(unit, unit.assessor(), piece, "C4.1.1", Outcome.NOT_YET, Optional.empty());
        try (Screen screen = Screen.of(unit.learner())) {
            screen.isToDoNext("E01 needs more: read the feedback and put one criterion right.")
                    .follow("E01 needs more: read the feedback and put one criterion right.")
                    .sees("Say how the customer answered.")
                    .follow("Open this evidence")
                    .press("Make the next version")
                    .write("Your account", "I listened and said sorry for the wait. She thanked me and came back.")
                    .tick("I declare that")
                    .press("Submit")
                    .isTold("E01 was submitted. The receipt of each file stands below.")
                    .open("/")
                    .isToDoNext("26 criteria have no evidence yet. Begin with C4.1.2.");
        }
    }

    @Test
    void anAssessorEmptiesTheQueue() {
        TestUnit unit = units.unit();
        units.submit(unit, "C4.1.1");
        try (Screen screen = Screen.of(unit.assessor())) {
            screen.follow("Judge " + PIECE)
                    .tickIn("Decision on C4.1.1", "MET")
                    .write("Feedback on C4.1.1", "You saw at once that she was upset, and why.")
                    .press("Record the decisions")
                    .isTold("One decision on E01 is recorded. Nothing else to judge.")
                    .open("/")
                    .follow("Sign off C4.1.1")
                    .tick("Sign off C4.1.1")
                    .press("Sign off the ticked criteria…")
                    .press("Sign it off")
                    .isTold("One criterion is signed off.")
                    .open("/")
                    .sees("Nothing to do");
        }
    }

    @Test
    void aTraineeJudgesTheCountersignerRejectsAndTheTraineeReadsWhy() {
        TestUnit unit = units.unit();
        units.submit(unit, "C4.1.1");
        try (Screen trainee = Screen.of(unit.trainee());
                Screen countersigner = Screen.of(unit.countersigner())) {
            trainee.follow("Judge " + PIECE)
                    .sees("Your decisions count once your countersigner agrees.")
                    .tickIn("Decision on C4.1.1", "MET")
                    .writeOptional("Feedback for the piece", "Well done.")
                    .press("Record the decisions")
                    .isTold("One decision on E01 is recorded. Nothing else to judge.")
                    .readsInRow("C4.1.1", "Met provisionally");

            countersigner
                    .open("/")
                    .follow("1 decision on the unit of " + unit.learner().name())
                    .tick("Reject: it never counts")
                    .write("Feedback to " + unit.trainee().name() + " on C4.1.1", "Say what in the account shows it.")
                    .press("Record the answer")
                    .isTold("One decision is rejected.")
                    .open("/")
                    .seesNowhere("1 decision on the unit of " + unit.learner().name());

            trainee.open("/").follow("Judge " + PIECE).sees("Say what in the account shows it.");
        }
    }

    @Test
    void aVerifierRequiresAnActionTheAssessorAnswersAndTheVerifierClearsIt() {
        Ready unit = readyUnits.ready();
        try (Screen verifier = Screen.of(unit.verifier());
                Screen assessor = Screen.of(unit.assessor())) {
            String due = Dates.british(clock.today().plusDays(7));
            verifier.readsInRow(unit.learner().name(), "27 of 27 criteria met")
                    .readsInRow(unit.learner().name(), "not sampled yet")
                    .follow(unit.learner().name())
                    .follow("Take a sample")
                    .tick("Interim")
                    .tick("C4.1.1")
                    .tick("Actions required: a decision has to be looked at again")
                    .choose("Decision it is about", "sign-off of C4.1.1")
                    .write("What has to be done", "Ask which of the four days it was.")
                    .write("Due on", clock.today().plusDays(7).toString())
                    .press("Record the sample")
                    .isTold("The sample is recorded.")
                    .open("/")
                    .sees("Action due " + due + ", not answered yet");

            assessor.open("/")
                    .sees("Ask which of the four days it was.")
                    .follow(unit.learner().name())
                    .write("What was done", "It was the second day; noted beside the judgement.")
                    .press("Send reply")
                    .isTold("What was done about the action is recorded.");

            verifier.open("/")
                    .follow("Look at what was done about the action due " + due)
                    .sees("It was the second day; noted beside the judgement.")
                    .press("Clear the action")
                    .isTold("The action is cleared.")
                    .open("/")
                    .sees("Nothing to verify");
        }
    }

    @Test
    void aLeadVerifierReopensAVerifiedUnit() {
        Ready unit = readyUnits.ready();
        TestPerson lead = readyUnits.allocated(
                unit.enrolment(), Capacity.INTERNAL_VERIFIER, Role.INTERNAL_VERIFIER, Role.LEAD_VERIFIER);
        unit.signedByBoth();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);
        try (Screen screen = Screen.of(lead)) {
            screen.follow(unit.learner().name())
                    .readsBeside(
                            "Internal verifier's signature",
                            "Signed by " + unit.verifier().name())
                    .follow("Open the signing page")
                    .write("Why it has to be reopened", "The witness was a relative of the candidate.")
                    .press("Reopen the unit")
                    .isTold("The unit was reopened; its signatures are void.")
                    .readsBeside("Internal verifier's signature", "Not signed")
                    .sees("Void: signed by " + unit.verifier().name())
                    .sees("as lead verifier");
        }
    }

    @Test
    void anAdministratorAllocatesWhereSomebodyIsMissing() {
        TestPerson learner = persons.addNamed("Wyn Without-Anybody", Role.LEARNER);
        TestPerson assessor = persons.addNamed("Ada Assessor", Role.ASSESSOR);
        TestPerson verifier = persons.addNamed("Ivy Verifier", Role.INTERNAL_VERIFIER);
        enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                UnitsOfTests.DEAL_WITH_CUSTOMERS,
                                Optional.empty(),
                                clock.today())))
                .orThrow();
        try (Screen screen = Screen.ofDemo("morgan")) {
            screen.follow(learner.name())
                    .sees("Nobody is allocated")
                    .write("Find the person", assessor.userName())
                    .press("Show those in the list below")
                    .choose("Person", assessor.name() + ", " + assessor.userName())
                    .choose("As", "assessor")
                    .press("Allocate")
                    .isTold("Ada Assessor is allocated as assessor.")
                    .write("Find the person", verifier.userName())
                    .press("Show those in the list below")
                    .choose("Person", verifier.name() + ", " + verifier.userName())
                    .choose("As", "internal verifier")
                    .press("Allocate")
                    .isTold("Ivy Verifier is allocated as internal verifier.")
                    .open("/")
                    .seesNowhere(learner.name());
        }
    }
}
