package org.countersign.assessment.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.Passwords;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.Dates;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SigningRefusalsTest {

    @Inject
    ReadyUnit units;

    @Inject
    Persons persons;

    @Inject
    Passwords passwords;

    @Test
    void aUnitInWhichSomethingIsMissingIsNotSigned() {
        Ready unit = units.submitted();

        refused(
                unit.sign(unit.learner(), "CANDIDATE"),
                409,
                startsWith(
                        "The unit is not ready to be signed. 27 criteria are not done. two requirements are not done."));
    }

    @Test
    void whoSignedTheUnitAsItsAssessorNeverVerifiesItEvenWhereTheySignedNothingElse() {
        Ready unit = units.ready();
        TestPerson stoodIn =
                units.allocated(unit.enrolment(), Capacity.ASSESSOR, Role.ASSESSOR, Role.INTERNAL_VERIFIER);
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        unit.sign(stoodIn, "ASSESSOR").then().statusCode(200);

        assertThat(units.allocatedLater(unit, stoodIn, Capacity.INTERNAL_VERIFIER))
                .isEqualTo("Somebody who decided as an assessor in this enrolment cannot be its internal verifier: it"
                        + " would be checking their own work. This needs somebody else.");
    }

    @Test
    void aWrongPasswordSignsNothing() {
        Ready unit = units.ready();

        unit.sign(unit.learner(), "CANDIDATE", UUID.randomUUID(), unit.digest(), "wrong")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("That is not your password. Type it again."))
                .body("errors.field", equalTo(List.of("password")));
    }

    @Test
    void aStateThatChangedSinceItWasReadIsNotSigned() {
        Ready unit = units.ready();
        String seen = unit.digest();
        units.judgeAll(unit);
        units.signOffAll(unit);
        units.attest(unit);

        refused(
                unit.sign(
                        unit.learner(),
                        "CANDIDATE",
                        UUID.randomUUID(),
                        seen,
                        unit.learner().password()),
                409,
                equalTo("The unit has changed since you opened the page. Read it again, then sign."));
    }

    @Test
    void nobodySignsTwice() {
        Ready unit = units.ready();
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);

        refused(
                unit.sign(unit.learner(), "CANDIDATE"),
                409,
                equalTo("Lee Learner signed as candidate on " + Dates.british(units.today()) + " already."));
    }

    @Test
    void aTraineeDoesNotSign() {
        Ready unit = units.ready();
        TestPerson trainee = units.allocated(unit.enrolment(), Capacity.TRAINEE_ASSESSOR, Role.TRAINEE_ASSESSOR);

        refused(
                unit.sign(trainee, "ASSESSOR"),
                403,
                equalTo("A trainee assessor does not sign a unit. The assessor has to sign it."));
    }

    @Test
    void nobodySignsAsSomebodyElse() {
        Ready unit = units.ready();

        refused(unit.sign(unit.assessor(), "CANDIDATE"), 403, equalTo("Only the learner signs as candidate."));
        refused(
                unit.sign(unit.learner(), "ASSESSOR"),
                403,
                equalTo("This is your own unit, and you have no part in deciding on it."));
        refused(
                unit.sign(unit.learner(), "HEADTEACHER"),
                400,
                equalTo("Nothing was signed. Open the page again and sign from there."));
    }

    @Test
    void toSomebodyNotAllocatedNowTheUnitIsNotThere() {
        Ready unit = units.ready();
        for (TestPerson stranger : List.of(
                persons.add(Role.ASSESSOR),
                persons.add(Role.LEARNER),
                persons.add(Role.ADMINISTRATOR),
                units.endedAllocation(unit.enrolment(), Capacity.ASSESSOR, Role.ASSESSOR))) {
            unit.get(stranger, "/signing").then().statusCode(404);
            unit.get(stranger, "/signing/states/" + unit.digest()).then().statusCode(404);
            unit.sign(stranger, "ASSESSOR").then().statusCode(404);
        }
    }

    @Test
    void whileASignatureStandsNothingUnderItChanges() {
        Ready unit = units.ready();
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        String reopenFirst = "Signed by Lee Learner on " + Dates.british(units.today()) + "; reopen the unit first.";
        String today = units.today().toString();
        Judgement judgement = units.now(unit).decisions().judgements().get(0);

        refused(claimMore(unit), 409, containsString("reopen the unit first."));
        refused(
                unit.post(
                        unit.assessor(),
                        "/judgements",
                        Map.of(
                                "judgedOn",
                                today,
                                "judgements",
                                List.of(Map.of(
                                        "key", UUID.randomUUID(),
                                        "claim", judgement.claim().value(),
                                        "supersedes", judgement.id().value(),
                                        "outcome", "NOT_YET",
                                        "feedback", "On second thoughts.")))),
                409,
                equalTo(reopenFirst));
        refused(
                unit.post(
                        unit.assessor(),
                        "/sign-offs",
                        Map.of(
                                "signedOn",
                                today,
                                "signOffs",
                                List.of(Map.of(
                                        "key", UUID.randomUUID(),
                                        "criterion", "C4.1.1",
                                        "judgements", List.of())))),
                409,
                equalTo(reopenFirst));
        refused(
                unit.post(
                        unit.assessor(),
                        "/attestations",
                        Map.of(
                                "key",
                                UUID.randomUUID(),
                                "rule",
                                "sufficient-period",
                                "words",
                                "Again.",
                                "seen",
                                unit.get(unit.assessor(), "").path("extent"),
                                "attestedOn",
                                today)),
                409,
                equalTo(reopenFirst));
        unit.get(unit.learner(), "/signing").then().body("changedOutside", equalTo(false));
    }

    private Response claimMore(Ready unit) {
        return unit.learner()
                .basic()
                .contentType(ContentType.JSON)
                .body(Map.of("key", UUID.randomUUID(), "revision", 1))
                .post("/api/v1/pieces/" + units.draft(unit) + "/versions");
    }

    @Test
    void aSignatureWithinADayOfAResetPasswordSaysSo() {
        Ready unit = units.ready();
        TestPerson learner = unit.learner();
        String code = passwords
                .issueResetCode(persons.founder(), learner.id(), Unread.of(FormKey.fresh()))
                .orThrow()
                .text();
        passwords
                .setWithCode(UUID.randomUUID(), learner.userName(), code, "another secret of mine")
                .orThrow();

        TestPerson anew = new TestPerson(
                learner.id(), learner.userName(), "another secret of mine", learner.name(), learner.roles());
        unit.sign(anew, "CANDIDATE").then().statusCode(200).body("afterReset", equalTo(true));
    }

    private static void refused(Response response, int status, Matcher<String> detail) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", detail);
    }
}
