package org.countersign.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitReport;
import org.countersign.site.Role;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first page of each role: what waits, what is said where nothing does, and only what is theirs. */
@QuarkusTest
@Tag("web")
class HomePagesTest {

    @Inject
    UnitsOfTests units;

    @Inject
    ReadyUnit readyUnits;

    @Inject
    Persons persons;

    @Inject
    LearnerHome learnerHome;

    @Inject
    Enrolments enrolments;

    @Inject
    CentreClock clock;

    private static void reads(TestPerson person, Matcher<String> page) {
        person.visitor().get("/").then().statusCode(200).body(page);
    }

    @Test
    void aLearnerReadsWhatTheyCanDoBeforeWhatWaitsForOthers() {
        TestUnit unit = units.unit();
        TestUnit other = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2", "C4.1.3");
        units.judge(unit, unit.assessor(), piece, "C4.1.1", Outcome.NOT_YET, Optional.empty());
        units.met(unit, unit.assessor(), piece, "C4.1.2");

        reads(
                unit.learner(),
                allOf(
                        containsString(unit.path() + "\""),
                        not(containsString(other.path())),
                        containsString("E01 needs more: read the feedback and put one criterion right."),
                        containsString("What you can do"),
                        containsString("C4.1.1: nothing accepted yet. E01 needs more"),
                        not(containsString("C4.1.2: ")),
                        containsString("Waiting for your assessor: 2 criteria and "),
                        containsString("Say how the customer answered.")));
    }

    @Test
    void aLearnerWithoutAUnitReadsHowItBegins() {
        reads(
                persons.addNamed("Una Unenrolled", Role.LEARNER),
                allOf(
                        containsString("You are not enrolled on a unit yet"),
                        not(containsString("Waiting for you")),
                        not(containsString("The centre"))));
    }

    @Test
    void nothingIsCountedOutOfNothing() {
        Progress seven = new Progress(7, 3, 2, 2, 1);
        Progress none = new Progress(0, 0, 0, 0, 0);
        String performance = "3 of 7 performance criteria met, 2 claimed, 2 not claimed";
        String knowledge = "3 of 7 knowledge items met, 2 claimed, 2 not claimed";
        assertThat(learnerHome.progress(report(seven, none))).containsExactly(performance);
        assertThat(learnerHome.progress(report(none, seven))).containsExactly(knowledge);
        assertThat(learnerHome.progress(report(seven, seven))).containsExactly(performance, knowledge);
    }

    private static UnitReport report(Progress performance, Progress knowledge) {
        return new UnitReport(
                List.of(), List.of(), List.of(), Extent.NOTHING, performance, knowledge, List.of(), List.of());
    }

    @Test
    void anAssessorReadsWhatWaitsInTheirOwnUnits() {
        TestUnit unit = units.unit();
        TestUnit other = units.unit();
        reads(
                unit.assessor(),
                allOf(
                        containsString("Nothing to do"),
                        containsString(unit.path() + "\""),
                        containsString("0 of 27 criteria met")));

        units.submit(unit, "C4.1.1");
        units.submit(other, "C4.1.1");
        reads(
                unit.assessor(),
                allOf(
                        containsString("Judge E01 A refund without a receipt"),
                        containsString("waiting since today"),
                        not(containsString(other.path())),
                        not(containsString("Nothing to do")),
                        not(containsString("My units"))));
    }

    @Test
    void aCountersignerReadsWhereTraineesDecided() {
        TestUnit unit = units.unit();
        String waits = "1 decision on the unit of Leah Learner";
        reads(unit.countersigner(), not(containsString(waits)));

        PieceId piece = units.submit(unit, "C4.1.1");
        units.met(unit, unit.trainee(), piece, "C4.1.1");
        reads(unit.countersigner(), allOf(containsString("Decisions to countersign"), containsString(waits)));
        reads(units.unit().countersigner(), not(containsString(waits)));
        reads(unit.learner(), containsString("Waiting for the countersigner: one criterion."));
    }

    @Test
    void aVerifierReadsWhatCanBeSampledInTheirOwnUnits() {
        TestUnit unit = units.unit();
        reads(
                unit.verifier(),
                allOf(
                        containsString("Nothing to verify"),
                        containsString("0 of 27 criteria met"),
                        containsString("not sampled yet")));

        PieceId piece = units.submit(unit, "C4.1.1");
        units.met(unit, unit.assessor(), piece, "C4.1.1");
        String waits = "Nothing sampled yet, and 1 criterion is met";
        reads(unit.verifier(), containsString(waits));
        reads(units.unit().verifier(), not(containsString(waits)));
    }

    @Test
    void aVerifierOfManyUnitsReadsSomeOfThemAndWhereTheOthersAre() {
        TestPerson verifier = persons.addNamed("Vera Verifier", Role.INTERNAL_VERIFIER);
        for (int learner = 1; learner <= 7; learner++) {
            TestPerson one = persons.addNamed("Lena Learner " + learner, Role.LEARNER);
            verified(one, UnitsOfTests.DIFFICULT_CUSTOMERS, verifier);
            verified(one, UnitsOfTests.DEAL_WITH_CUSTOMERS, verifier);
        }
        XmlPath home = verifier.visitor().get("/").htmlPath();
        assertThat(home.getList("**.findAll { it.name() == 'tbody' }.tr")).hasSize(12);
        assertThat(home.getList("**.findAll { it.name() == 'a' && it.@href == '/verification' }*.text()"))
                .contains("Search and sort all 14");
    }

    private void verified(TestPerson learner, EditionKey standard, TestPerson verifier) {
        Enrolment enrolment = enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                standard,
                                Optional.empty(),
                                clock.today())))
                .orThrow();
        units.allocate(enrolment, verifier, Capacity.INTERNAL_VERIFIER);
    }

    @Test
    void assessorsAndTraineesFindTheirLearnersFromEveryPage() {
        TestUnit unit = units.unit();
        String way = "**.find { it.@class == 'places' }.**.findAll { it.@href == '/caseload' }*.text()";
        for (TestPerson judge : List.of(unit.assessor(), unit.trainee())) {
            assertThat(judge.visitor().get("/account").htmlPath().<String>getList(way))
                    .containsExactly("My learners");
        }
        assertThat(unit.verifier().visitor().get("/account").htmlPath().getList(way))
                .isEmpty();
    }

    @Test
    void ofAReadyUnitEverybodyReadsWhoHasStillToSign() {
        ReadyUnit.Ready unit = readyUnits.ready();
        String toSign = "Everything is met, signed off and attested. Sign the unit: ";
        reads(
                unit.learner(),
                allOf(
                        containsString(toSign + "you and the assessor have not signed yet."),
                        containsString("Nothing is missing."),
                        not(containsString("Waiting for your assessor"))));
        reads(unit.assessor(), containsString("Sign the unit"));

        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        reads(unit.learner(), containsString("You have signed. The assessor has still to sign."));
        String page = "/units/" + unit.id();
        unit.assessor().visitor().get(page).then().body(containsString(toSign + "the candidate has signed."));
        unit.verifier()
                .visitor()
                .get(page)
                .then()
                .body(containsString("Nothing here waits for you. The assessor has still to sign."));
    }

    @Test
    void anAdministratorReadsOfTheCentreAndOfNobodysEvidence() {
        TestUnit unit = units.unit();
        units.submit(unit, "C4.1.1");
        reads(
                persons.addNamed("Olwen Office", Role.ADMINISTRATOR),
                allOf(
                        containsString("The centre"),
                        containsString("Records to print"),
                        not(containsString("A refund without a receipt")),
                        not(containsString("My units")),
                        not(containsString("Waiting for you"))));
    }
}
