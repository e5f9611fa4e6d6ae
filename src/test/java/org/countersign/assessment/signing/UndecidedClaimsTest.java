package org.countersign.assessment.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit is signed while claims wait: whoever signs says that they know, and afterwards nothing waits that cannot be done. */
@QuarkusTest
@Tag("web")
class UndecidedClaimsTest {

    @Inject
    ReadyUnit units;

    @Inject
    Submissions submissions;

    private Ready unit;
    private PieceId late;
    private List<String> undecided;

    @BeforeEach
    void oneMorePieceIsSubmittedToAReadyUnit() {
        unit = units.ready();
        late = units.draft(unit);
        submissions
                .submit(unit.learner().actor(), late, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), 1)))
                .orThrow();
        undecided = unit.get(unit.learner(), "/signing")
                .then()
                .body("undecided.reference", everyItem(equalTo("E02")))
                .body("undecided.criterion", hasItem("C4.1.1"))
                .extract()
                .path("undecided.claim");
    }

    private Response sign(TestPerson by, String signatory, List<String> withoutDeciding) {
        return unit.post(
                by,
                "/signing/signatures",
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "signatory",
                        signatory,
                        "seen",
                        unit.digest(),
                        "password",
                        by.password(),
                        "withoutDeciding",
                        withoutDeciding));
    }

    @Test
    void signingNamesThemAndAsks() {
        assertThat(undecided).hasSizeGreaterThan(1);
        unit.sign(unit.learner(), "CANDIDATE")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("undecided-claims")))
                .body("errors.field", equalTo(List.of("withoutDeciding")))
                .body("detail", startsWith("Nobody has decided on E02 for C4.1.1, E02 for C4.1.2"));
        sign(unit.learner(), "CANDIDATE", undecided.subList(1, undecided.size()))
                .then()
                .statusCode(409)
                .body("detail", startsWith("Nobody has decided on E02 for C4.1.1 yet."));
        sign(unit.learner(), "CANDIDATE", List.of("E02"))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("no-such-claim")));
        sign(unit.learner(), "CANDIDATE", undecided).then().statusCode(200);
        unit.sign(unit.assessor(), "ASSESSOR").then().statusCode(409);
        sign(unit.assessor(), "ASSESSOR", undecided).then().statusCode(200);
    }

    @Test
    void thePageListsThemAndTheBoxHasToBeTicked() {
        String page = "/units/" + unit.id() + "/signing";
        Visitor learner = unit.learner().visitor();
        learner.get(page)
                .then()
                .body(containsString("Nobody has decided on these yet. Once you sign, nobody can:"))
                .body(containsString(">E02 for C4.1.1</a>"));
        Map<String, Object> signing = Map.of("password", unit.learner().password());
        learner.send(page, page + "/sign", signing)
                .then()
                .statusCode(409)
                .body(containsString("Wait for the decision, or tick that you sign without it."));
        learner.send(
                        page,
                        page + "/sign",
                        Map.of("password", unit.learner().password(), "withoutDeciding", String.join(" ", undecided)))
                .then()
                .statusCode(303);
    }

    @Test
    void onceSignedNothingWaitsThatCannotBeDone() {
        TestPerson trainee = units.allocated(unit.enrolment(), Capacity.TRAINEE_ASSESSOR, Role.TRAINEE_ASSESSOR);
        assertThat(queue(trainee)).contains("judge");
        sign(unit.learner(), "CANDIDATE", undecided).then().statusCode(200);

        assertThat(queue(unit.assessor())).containsExactly("sign");
        assertThat(queue(trainee)).isEmpty();
        unit.get(unit.learner(), "")
                .then()
                .body(
                        "criteria.find { it.code == 'C4.1.1' }.claims.find { it.reference == 'E02' }.leftUndecided",
                        equalTo(true))
                .body(
                        "criteria.find { it.code == 'C4.1.1' }.claims.find { it.reference == 'E01' }.leftUndecided",
                        nullValue());
        Visitor assessor = unit.assessor().visitor();
        assessor.get("/").then().body(not(containsString("/pieces/" + late)));
        assessor.get("/units/" + unit.id() + "/pieces/" + late)
                .then()
                .statusCode(200)
                .body(containsString("Not decided when the unit was signed"))
                .body(not(containsString("name=\"judgedOn\"")));
        assessor.get("/units/" + unit.id()).then().body(containsString("Not decided when the unit was signed"));
    }

    @Test
    void theRecordSaysWhatWasNotDecided() {
        sign(unit.learner(), "CANDIDATE", undecided).then().statusCode(200);
        byte[] record = unit.learner()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/record")
                .asByteArray();
        assertThat(PrintedPdf.read(record).text().replaceAll("\\s+", " "))
                .contains("Not decided when the unit was signed: C4.1.1, C4.1.2");
    }

    private static List<String> queue(TestPerson judge) {
        return judge.basic()
                .get("/api/v1/queue")
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }
}
