package org.countersign.assessment.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.countersign.site.AtOnce;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.disk.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SigningStoryTest {

    @Inject
    Persons persons;

    @Inject
    ReadyUnit units;

    @Inject
    NewEntries journal;

    @Test
    void candidateAndAssessorSignTheVerifierSamplesAndSignsLast() {
        Ready unit = units.ready();
        String digest = unit.digest();
        unit.sign(unit.learner(), "CANDIDATE")
                .then()
                .statusCode(200)
                .body("stateDigest", equalTo(digest))
                .body("afterReset", equalTo(false))
                .body("statement", notNullValue());
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER")
                .then()
                .statusCode(409)
                .body("detail", equalTo("The internal verifier signs last. Not signed yet: assessor."));
        unit.sign(unit.assessor(), "ASSESSOR").then().statusCode(200);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("No sample of the decisions that the unit now stands on was agreed, so it cannot be"
                                + " verified. Take a sample, or release the unit without sampling."));
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200).body("stateDigest", equalTo(digest));
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200).body("stateDigest", equalTo(digest));

        unit.get(unit.learner(), "/signing")
                .then()
                .body("signatures.signatory", equalTo(List.of("candidate", "assessor", "internal-verifier")))
                .body("signatures.findAll { it.voidedBy != null }", hasSize(0))
                .body("changedOutside", equalTo(false));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void theAssessorMaySignBeforeTheCandidate() {
        Ready unit = units.ready();

        unit.sign(unit.assessor(), "ASSESSOR").then().statusCode(200);
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
    }

    @Test
    void whatWasSignedIsReadToTheByteByEverybodyOfTheUnit() {
        Ready unit = units.ready();
        String digest = unit.digest();
        String before = unit.get(unit.learner(), "/signing/states/" + digest)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        unit.signedByBoth();

        String after = unit.get(unit.verifier(), "/signing/states/" + digest)
                .then()
                .extract()
                .asString();
        assertThat(after).isEqualTo(before).startsWith("{\"attestations\":").doesNotContain("Lee Learner");
        assertThat(Sha256.of(after).hex()).isEqualTo(digest);
        unit.get(unit.verifier(), "/signing/states/" + "0".repeat(64)).then().statusCode(404);
    }

    @Test
    void whoSignsThroughThePageIsToldAndStandsThereForAll() {
        Ready unit = units.ready();
        String page = "/units/" + unit.id() + "/signing";
        Visitor learner = unit.learner().visitor();

        learner.send(page, page + "/sign", Map.of("password", "not my password"))
                .then()
                .statusCode(400)
                .body(containsString("That is not your password. Type it again."));
        learner.get(page).then().body(containsString("<h1>Sign the unit</h1>"));
        learner.send(page, page + "/sign", Map.of("password", unit.learner().password()))
                .then()
                .statusCode(303);
        learner.get(page)
                .then()
                .body(containsString("<h1>Declarations and signatures</h1>"))
                .body(not(containsString(" signed as candidate on ")));
        unit.assessor()
                .visitor()
                .get("/units/" + unit.id())
                .then()
                .statusCode(200)
                .body(containsString("Lee Learner"));
        unit.get(unit.assessor(), "/signing").then().body("signatures.signatory", equalTo(List.of("candidate")));
    }

    @Test
    void theSameKeyIsOneSignatureHoweverOftenAndHoweverFastItComes() throws Exception {
        Ready unit = units.ready();
        UUID key = UUID.randomUUID();
        String seen = unit.digest();
        TestPerson learner = unit.learner();
        assertThat(AtOnce.times(4, () -> unit.sign(learner, "CANDIDATE", key, seen, learner.password())
                        .statusCode()))
                .containsOnly(200);
        unit.sign(learner, "CANDIDATE", key, seen, learner.password())
                .then()
                .statusCode(200)
                .body("id", equalTo(key.toString()));

        unit.get(learner, "/signing").then().body("signatures", hasSize(1));
        unit.sign(unit.assessor(), "ASSESSOR", key, seen, unit.assessor().password())
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("key-taken")));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aUnitIsReleasedWithoutSamplingWithItsReasonAndIsNotVerified() {
        Ready unit = units.ready();
        release(unit, unit.verifier(), "Outside the plan.")
                .then()
                .statusCode(409)
                .body("detail", equalTo("The internal verifier signs last. Not signed yet: candidate and assessor."));
        unit.signedByBoth();
        release(unit, unit.verifier(), " ")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("releaseReason")));
        release(unit, unit.assessor(), "Outside the plan.").then().statusCode(403);
        release(unit, unit.verifier(), "Outside the plan.").then().statusCode(200);
        release(unit, unit.verifier(), "Outside the plan.")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("released-already")));

        unit.get(unit.learner(), "/signing")
                .then()
                .body("releases.reason", equalTo(List.of("Outside the plan.")))
                .body("signatures.signatory", equalTo(List.of("candidate", "assessor")));
    }

    @Test
    void aSampledUnitIsSignedAndNotReleased() {
        Ready unit = units.ready();
        unit.signedByBoth();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);

        release(unit, unit.verifier(), "Too late.")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("A sample of the unit in this state was agreed, so there is no reason to release it"
                                + " without sampling. Sign it."));
    }

    private static Response release(Ready unit, TestPerson by, String reason) {
        return unit.post(
                by,
                "/signing/releases",
                Map.of(
                        "key", UUID.randomUUID(),
                        "releaseReason", reason,
                        "seen", unit.digest(),
                        "password", by.password()));
    }

    @Test
    void theAssessorReopensBeforeTheVerifierSignsAndTheVoidSignaturesStayReadable() {
        Ready unit = units.ready();
        reopen(unit, unit.assessor(), "Nothing yet.")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Nobody's signature stands on this unit, so there is nothing to reopen."));
        unit.signedByBoth();
        String signed = unit.digest();
        reopen(unit, unit.assessor(), "").then().statusCode(400).body("errors.field", equalTo(List.of("reopenReason")));
        reopen(unit, unit.learner(), "Please.").then().statusCode(403);
        reopen(unit, unit.verifier(), "Please.").then().statusCode(403);
        String reopening = reopen(unit, unit.assessor(), "A context was confirmed by mistake.")
                .then()
                .statusCode(200)
                .body("as", equalTo("assessor"))
                .extract()
                .path("id");

        unit.get(unit.learner(), "/signing").then().body("signatures.voidedBy", equalTo(List.of(reopening, reopening)));
        unit.get(unit.learner(), "/signing/states/" + signed).then().statusCode(200);
        unit.learner()
                .visitor()
                .get("/units/" + unit.id() + "/signing")
                .then()
                .body(containsString("A context was confirmed by mistake."));
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200).body("voidedBy", nullValue());
    }

    @Test
    void onlyTheLeadVerifierReopensAVerifiedUnit() {
        Ready unit = units.ready();
        TestPerson lead = units.allocated(
                unit.enrolment(), Capacity.INTERNAL_VERIFIER, Role.INTERNAL_VERIFIER, Role.LEAD_VERIFIER);
        unit.signedByBoth();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);

        reopen(unit, unit.assessor(), "Too late.")
                .then()
                .statusCode(409)
                .body("detail", containsString("Now only a lead verifier who is allocated to the unit can reopen it."));
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(409)
                .body("detail", containsString("Now only a lead verifier who is allocated to the unit can reopen it."));
        reopen(unit, lead, "The awarding body asks for it.")
                .then()
                .statusCode(200)
                .body("as", equalTo("lead-verifier"));
        unit.get(unit.learner(), "/signing")
                .then()
                .body("signatures.findAll { it.voidedBy == null }", hasSize(0))
                .body("signatures", hasSize(3));
    }

    @Test
    void aLeadVerifierDoesNotReopenAUnitThatIsNotVerifiedYet() {
        Ready unit = units.ready();
        TestPerson lead = units.allocated(
                unit.enrolment(), Capacity.INTERNAL_VERIFIER, Role.INTERNAL_VERIFIER, Role.LEAD_VERIFIER);
        unit.signedByBoth();
        String why = "The internal verifier has not signed this unit yet, so a lead verifier does not reopen it. Its"
                + " assessor can, or its internal verifier by requiring an action.";

        reopen(unit, lead, "Too early.").then().statusCode(409).body("detail", equalTo(why));
        lead.visitor().get("/units/" + unit.id() + "/signing").then().body(containsString(why));
        reopen(unit, unit.assessor(), "A context was confirmed by mistake.")
                .then()
                .statusCode(200);
    }

    @Test
    void toALeadVerifierWhoIsNotAllocatedAVerifiedUnitIsNotThere() {
        Ready unit = units.ready();
        TestPerson lead = persons.addNamed("Lena Lead", Role.INTERNAL_VERIFIER, Role.LEAD_VERIFIER);
        unit.signedByBoth();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);

        reopen(unit, lead, "The awarding body asks for it.").then().statusCode(404);
        lead.visitor().get("/units/" + unit.id() + "/signing").then().statusCode(404);

        units.allocate(unit.enrolment(), lead, Capacity.INTERNAL_VERIFIER);
        lead.visitor()
                .get("/units/" + unit.id() + "/signing")
                .then()
                .body(containsString("<h2 id=\"reopen\">Reopen the unit</h2>"));
        reopen(unit, lead, "The awarding body asks for it.").then().statusCode(200);
    }

    private static Response reopen(Ready unit, TestPerson by, String reason) {
        return unit.post(by, "/signing/reopenings", Map.of("key", UUID.randomUUID(), "reopenReason", reason));
    }

    @Test
    void notesAreWrittenByAssessorAndVerifierAndAreNotSigned() {
        Ready unit = units.ready();
        String digest = unit.digest();
        UUID key = UUID.randomUUID();

        note(unit, unit.assessor(), key, "No discussion was needed.").then().statusCode(200);
        note(unit, unit.assessor(), key, "No discussion was needed.").then().statusCode(200);
        note(unit, unit.verifier(), UUID.randomUUID(), "Seen.").then().statusCode(200);
        note(unit, unit.learner(), UUID.randomUUID(), "Mine.").then().statusCode(403);
        note(unit, unit.assessor(), UUID.randomUUID(), " ").then().statusCode(400);

        unit.get(unit.learner(), "/signing")
                .then()
                .body("notes.note", equalTo(List.of("No discussion was needed.", "Seen.")))
                .body("digest", equalTo(digest));
    }

    private static Response note(Ready unit, TestPerson by, UUID key, String text) {
        return unit.post(by, "/signing/notes", Map.of("key", key, "note", text));
    }
}
