package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The story of one unit about difficult customers, from the enrolment to the printed record. */
@QuarkusTest
@Tag("browser")
class UnitJourneyTest {

    private static final String UNIT = "Deliver Customer Service to Difficult Customers";
    private static final List<String> RECOGNISING = codes("C4.1.", 7);
    private static final List<String> DEALING = codes("C4.2.", 10);
    private static final List<String> PERFORMANCE =
            Stream.concat(RECOGNISING.stream(), DEALING.stream()).toList();
    private static final List<String> KNOWLEDGE =
            "abcdefghij".chars().mapToObj(letter -> "C4" + (char) letter).toList();

    private static List<String> codes(String element, int criteria) {
        return IntStream.rangeClosed(1, criteria)
                .mapToObj(number -> element + number)
                .toList();
    }

    @Inject
    Persons persons;

    @Inject
    CentreClock clock;

    private TestPerson office;
    private TestPerson nia;
    private TestPerson ruth;
    private TestPerson tim;
    private TestPerson carol;
    private TestPerson victor;

    @Test
    void fromTheEnrolmentToTheRecordThatAllHaveSigned() {
        office = persons.addNamed("Olwen Office", Role.ADMINISTRATOR);
        nia = persons.addNamed("Nia Newcomer", Role.LEARNER);
        ruth = persons.addNamed("Ruth Assessor", Role.ASSESSOR);
        tim = persons.addNamed("Tim Trainee", Role.TRAINEE_ASSESSOR);
        carol = persons.addNamed("Carol Countersigner", Role.COUNTERSIGNER);
        victor = persons.addNamed("Victor Verifier", Role.INTERNAL_VERIFIER);

        try (Screen desk = Screen.of(office)) {
            theAdministratorEnrolsTheLearnerAndAllocatesEverybody(desk);
        }
        try (Screen phone = Screen.of(nia);
                Screen assessor = Screen.of(ruth);
                Screen verifier = Screen.of(victor)) {
            theLearnerWritesUpThreePiecesOfEvidence(phone);
            theTraineeJudgesOneClaimAndTheCountersignerAgrees();
            theAssessorJudgesTheRest(assessor);
            theAssessorSignsOffEveryCriterionAndAttestsTheWhole(assessor);
            theLearnerSignsAndThenTheAssessor(phone, assessor);
            theVerifierSamplesAndSignsLast(verifier);
            everybodySeesTheRecord(phone);
        }
    }

    private void theAdministratorEnrolsTheLearnerAndAllocatesEverybody(Screen desk) {
        desk.follow("Enrolments").follow("Enrol a learner");
        desk.write("Find the learner", nia.name())
                .write("Find the unit", "cfacsc4")
                .press("Show those in the lists below")
                .choose("Learner", nia.name() + ", " + nia.userName())
                .choose("Unit", UNIT + " (CFACSC4 edition 1)")
                .write("Enrolled on", clock.today().minusDays(40).toString())
                .press("Enrol")
                .isTold(nia.name() + " is enrolled on " + UNIT
                        + ". Allocate an assessor and an internal verifier next.");
        allocate(desk, ruth, "assessor");
        allocate(desk, tim, "trainee assessor");
        allocate(desk, carol, "countersigner");
        allocate(desk, victor, "internal verifier");
    }

    private void allocate(Screen desk, TestPerson person, String as) {
        desk.write("Find the person", person.userName())
                .press("Show those in the list below")
                .choose("Person", person.name() + ", " + person.userName())
                .choose("As", as)
                .press("Allocate")
                .isTold(person.name() + " is allocated as " + as + ".");
    }

    private void theLearnerWritesUpThreePiecesOfEvidence(Screen phone) {
        phone.open("/").isToDoNext("27 criteria have no evidence yet. Begin with C4.1.1.");

        newEvidence(phone, "Observed at the returns desk", "Observation");
        occasion(phone, 1, 30, "C-101", "routine");
        phone.press("Add another occasion");
        occasion(phone, 2, 21, "C-102, C-103", "busy time");
        phone.press("Add another occasion");
        occasion(phone, 3, 12, "C-104", "quiet time");
        claim(phone, PERFORMANCE, "observation notes");
        submit(phone, "E01");

        newEvidence(phone, "The card terminals failed", "Witness testimony");
        occasion(phone, 1, 9, "C-105", "let down");
        claim(phone, List.of("C4.2.7"), "second paragraph");
        submit(phone, "E02");

        newEvidence(phone, "Answers to ten questions", "Written questions");
        claim(phone, KNOWLEDGE, "by letter");
        submit(phone, "E03");

        phone.open("/").isToDoNext("There is nothing for you to do now. Your assessor has to act next.");
    }

    private void newEvidence(Screen phone, String title, String method) {
        phone.open("/")
                .follow("Add evidence")
                .write("Title", title)
                .choose("Type of evidence", method)
                .write(
                        "Your account",
                        "I listened first, said what I could do and why, and wrote down what we agreed.");
    }

    private void occasion(Screen phone, int number, int daysAgo, String customers, String circumstances) {
        String occasion = "Occasion " + number;
        phone.writeIn(occasion, "Date", clock.today().minusDays(daysAgo).toString())
                .chooseIn(occasion, "Setting", "Paid job")
                .chooseIn(occasion, "Sector", "Private")
                .writeIn(occasion, "Customer codes (optional)", customers)
                .tickIn(occasion, circumstances);
    }

    private void claim(Screen phone, List<String> criteria, String whereToLook) {
        phone.unfold("ticked");
        for (String code : criteria) {
            phone.tick(code).write("Where to look for " + code, whereToLook);
        }
    }

    private void submit(Screen phone, String reference) {
        phone.tick("I declare that")
                .press("Submit")
                .isTold(reference + " was submitted. The receipt of each file stands below.");
    }

    private void theTraineeJudgesOneClaimAndTheCountersignerAgrees() {
        try (Screen trainee = Screen.of(tim)) {
            trainee.follow("Queue")
                    .follow("E02 The card terminals failed")
                    .tickIn("Decision on C4.2.7", "MET")
                    .tickIn("Decision on C4.2.7", "let down")
                    .writeOptional("Feedback for the piece", "Your supervisor confirms what you decided and what not.")
                    .press("Record the decisions")
                    .isTold("One decision on E02 is recorded. This is the next in your queue.")
                    .open("/")
                    .follow(nia.name())
                    .readsInRow("C4.2.7", "Met provisionally");
        }
        try (Screen countersigner = Screen.of(carol)) {
            countersigner
                    .follow("1 decision on the unit of " + nia.name())
                    .sees("C4.2.7: E02 judged by " + tim.name())
                    .tick("Agree: the decision counts")
                    .press("Record the answer")
                    .isTold("One decision is agreed and counts.")
                    .sees("Nothing to do");
        }
    }

    private void theAssessorJudgesTheRest(Screen assessor) {
        assessor.open("/").follow("Judge E01 Observed at the returns desk");
        for (String code : PERFORMANCE) {
            assessor.tickIn("Decision on " + code, "MET");
        }
        for (String circumstances : List.of("routine", "busy time", "quiet time")) {
            assessor.tickIn("Decision on C4.1.1", circumstances);
        }
        assessor.writeOptional("Feedback for the piece", "Calm and exact with each of the four customers.")
                .press("Record the decisions")
                .isTold("17 decisions on E01 are recorded. This is the next in your queue.")
                .readsAsTitle("E03 Answers to ten questions");
        for (String code : KNOWLEDGE) {
            assessor.tickIn("Decision on " + code, "MET");
        }
        assessor.press("Record the decisions")
                .isTold("10 decisions on E03 are recorded. Nothing else to judge.")
                .sees("17 of 17 met")
                .sees("10 of 10 met");
    }

    private void theAssessorSignsOffEveryCriterionAndAttestsTheWhole(Screen assessor) {
        assessor.follow("27 criteria are ready to be signed off.");
        Stream.concat(PERFORMANCE.stream(), KNOWLEDGE.stream()).forEach(code -> assessor.tick("Sign off " + code));
        assessor.press("Sign off the ticked criteria…")
                .readsAsTitle("Sign off 27 criteria?")
                .press("Sign off all 27")
                .isTold("27 criteria are signed off.")
                .follow("The evidence as a whole waits to be attested.")
                .readsBeside("Occasions", "4")
                .readsBeside("Different customers", "5")
                .write("Why you find it sufficient", "Four occasions in three weeks, no two alike.")
                .press("Attest it")
                .isTold("The attestation is recorded.")
                .isToDoNext("Everything is met, signed off and attested. Sign the unit: you and the candidate have not"
                        + " signed yet.");
    }

    private void theLearnerSignsAndThenTheAssessor(Screen phone, Screen assessor) {
        sign(phone.open("/").follow(UNIT), nia, "Candidate's signature");
        sign(assessor, ruth, "Assessor's signature");
    }

    private void sign(Screen screen, TestPerson person, String line) {
        screen.follow("Open the signing page")
                .sees("The candidate has satisfied the assessor and internal verifier that the performance evidence has"
                        + " been met.")
                .readsBeside(line, "Not signed")
                .write("Your password", person.password())
                .press("Sign")
                .isTold("The unit was signed.")
                .readsBeside(line, "Signed by " + person.name());
    }

    private void theVerifierSamplesAndSignsLast(Screen verifier) {
        verifier.follow("Verification")
                .readsInRow(nia.name(), "27 of 27 criteria met")
                .readsInRow(nia.name(), "not sampled yet")
                .follow(nia.name())
                .follow("Take a sample")
                .tick("Summative")
                .tick("C4.1.4")
                .tick("C4.2.7")
                .tick("C4f")
                .tick("E02")
                .writeOptional("Comments", "Each decision points to the place in the evidence.")
                .tick("Agreed: the decisions are sound")
                .press("Record the sample")
                .isTold("The sample is recorded.");
        sign(verifier, victor, "Internal verifier's signature");
    }

    private void everybodySeesTheRecord(Screen phone) {
        phone.open("/").follow(UNIT);
        for (TestPerson person : List.of(nia, ruth, victor)) {
            phone.sees("Signed by " + person.name());
        }
        assertThat(new String(phone.document("Print the unit record (PDF)"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }
}
