package org.countersign.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody loses account or role without a word about who takes over what they leave. */
@QuarkusTest
@Tag("web")
class HandingOnTest {

    @Inject
    Persons persons;

    @Inject
    Enrolments enrolments;

    @Inject
    CentreClock clock;

    private TestPerson admin;
    private TestPerson assessor;
    private TestPerson priya;
    private TestPerson tom;
    private UUID nia;
    private UUID owen;

    @BeforeEach
    void anAssessorOfTwoLearners() {
        admin = persons.add(Role.ADMINISTRATOR);
        assessor = persons.addNamed("Ruth Osei", Role.ASSESSOR, Role.LEARNER);
        priya = persons.addNamed("Priya Shah", Role.ASSESSOR);
        tom = persons.addNamed("Tom Bell", Role.ASSESSOR);
        nia = allocated("Nia Wyn");
        owen = allocated("Owen Reid");
    }

    /** The allocation of the assessor to this learner. */
    private UUID allocated(String learner) {
        EnrolmentId enrolment = enrolments
                .enrol(
                        admin.actor(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                persons.addNamed(learner, Role.LEARNER).id(),
                                new EditionKey("CFACSC4", "1"),
                                Optional.empty(),
                                clock.today())))
                .orThrow()
                .id();
        return enrolments
                .allocate(
                        admin.actor(),
                        enrolment,
                        Unread.of(new AllocateRequest(
                                UUID.randomUUID(), assessor.id(), Capacity.ASSESSOR, clock.today())))
                .orThrow()
                .id();
    }

    private String api() {
        return "/api/v1/people/" + assessor.id();
    }

    private ValidatableResponse disable(Map<String, ?> how) {
        return admin.basic()
                .contentType(ContentType.JSON)
                .body(how)
                .put(api() + "/access")
                .then();
    }

    private List<String> caseload(TestPerson person) {
        return person.basic().get("/api/v1/enrolments").then().extract().path("items.learnerName");
    }

    @Test
    void theCaseloadIsNamedAndDisablingAsksWhoTakesIt() {
        admin.basic()
                .get(api() + "/caseload")
                .then()
                .statusCode(200)
                .body("items.learner", equalTo(List.of("Nia Wyn", "Owen Reid")))
                .body("items.as", equalTo(List.of("assessor", "assessor")))
                .body("items.id", equalTo(List.of(nia.toString(), owen.toString())))
                .body("items[0].takers.id", hasItem(priya.id().toString()))
                .body("items[0].takers.id", not(hasItem(assessor.id().toString())));
        admin.basic()
                .get(api() + "/caseload?role=learner")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        admin.basic()
                .get(api() + "/caseload?role=verifier")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("role")));

        disable(Map.of("disabled", true))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("hand-on-first")))
                .body("errors.field", equalTo(List.of("handAllOnTo")))
                .body(
                        "detail",
                        equalTo(
                                "Nothing was changed: Ruth Osei is still needed for Nia Wyn (Deliver Customer Service to"
                                        + " Difficult Customers, assessor); Owen Reid (Deliver Customer Service to Difficult"
                                        + " Customers, assessor). Choose who takes over, or “Nobody yet”."));
        admin.basic().get(api()).then().body("disabled", equalTo(false));
    }

    @Test
    void disablingHandsOnInTheSameStepToOneOrToEach() {
        disable(Map.of(
                        "disabled",
                        true,
                        "handAllOnTo",
                        priya.id().toString(),
                        "handOn",
                        Map.of(owen.toString(), tom.id().toString())))
                .statusCode(200)
                .body("disabled", equalTo(true));

        assertThat(caseload(priya)).containsExactly("Nia Wyn");
        assertThat(caseload(tom)).containsExactly("Owen Reid");
        disable(Map.of("disabled", true)).statusCode(200);
        disable(Map.of("disabled", false)).statusCode(200);
        admin.basic().get(api() + "/caseload").then().body("items", hasSize(0));
    }

    @Test
    void nobodyYetLeavesTheLearnersWithoutAssessorUntilTheAccountIsOpenAgain() {
        disable(Map.of("disabled", true, "handAllOnTo", "nobody")).statusCode(200);
        String withoutAssessor = "/api/v1/enrolments?missing=assessor&text=Owen Reid";
        assertThat(admin.basic().get(withoutAssessor).<List<String>>path("items.allocations.id.flatten()"))
                .contains(owen.toString());

        disable(Map.of("disabled", false)).statusCode(200);
        assertThat(admin.basic().get(withoutAssessor).<List<String>>path("items.allocations.id.flatten()"))
                .doesNotContain(owen.toString());
        assertThat(caseload(assessor)).containsExactlyInAnyOrder("Nia Wyn", "Owen Reid");
    }

    @Test
    void whoeverCannotTakeItIsRefusedAndNothingIsChanged() {
        TestPerson verifier = persons.add(Role.INTERNAL_VERIFIER);
        disable(Map.of(
                        "disabled",
                        true,
                        "handAllOnTo",
                        priya.id().toString(),
                        "handOn",
                        Map.of(owen.toString(), verifier.id().toString())))
                .statusCode(409)
                .body("errors.code", equalTo(List.of("not-handed-on")))
                .body("errors.field", equalTo(List.of("handOn-" + owen)))
                .body(
                        "detail",
                        equalTo(
                                "Choose a person who has this role, or give them the role first. This is about Owen Reid "
                                        + "(Deliver Customer Service to Difficult Customers, assessor)."));
        disable(Map.of("disabled", true, "handAllOnTo", "Priya"))
                .statusCode(400)
                .body("errors.code", equalTo(List.of("no-such-taker")));

        admin.basic().get(api()).then().body("disabled", equalTo(false));
        assertThat(caseload(priya)).isEmpty();
        assertThat(caseload(assessor)).hasSize(2);
    }

    @Test
    void endingARoleAsksTheSameOfWhatNeedsThatRole() {
        admin.basic().delete(api() + "/roles/LEARNER").then().statusCode(200);
        admin.basic()
                .delete(api() + "/roles/ASSESSOR")
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("hand-on-first")));
        admin.basic()
                .delete(api() + "/roles/ASSESSOR?handAllOnTo=" + priya.id() + "&handOn=" + owen + ":nobody")
                .then()
                .statusCode(200)
                .body("roles", hasSize(0));
        assertThat(caseload(priya)).containsExactly("Nia Wyn");
        assertThat(caseload(assessor)).isEmpty();
    }

    @Test
    void thePageAsksBesideTheButtonAndKeepsWhatWasChosen() {
        String page = "/people/" + assessor.id();
        Visitor visitor = admin.visitor();
        visitor.get(page)
                .then()
                .body(containsString("Ruth Osei is needed for 2 units. Choose who takes over."))
                .body(containsString("Nia Wyn, Deliver Customer Service to Difficult Customers: assessor"));

        XmlPath refused = visitor.send(
                        page,
                        page + "/disable",
                        Map.of("handOn-" + nia, tom.id().toString()))
                .then()
                .statusCode(409)
                .extract()
                .htmlPath();
        assertThat(refused.getString("**.find { it.@id == 'error-handAllOnTo' }"))
                .contains("Ruth Osei is still needed for Owen Reid");
        assertThat(refused.getString(
                        "**.find { it.@id == 'handOn-" + nia + "' }.option.find { it.@selected == 'selected' }.@value"))
                .isEqualTo(tom.id().toString());

        visitor.send(page, page + "/disable", Map.of("handOn-" + nia, tom.id().toString(), "handAllOnTo", "nobody"))
                .then()
                .statusCode(303);
        assertThat(caseload(tom)).containsExactly("Nia Wyn");
    }

    @Test
    void lookingForWhoTakesOverChangesNothingAndKeepsWhatWasChosen() {
        String page = "/people/" + assessor.id();
        Visitor visitor = admin.visitor();
        Map<String, String> chosen = Map.of(
                "find",
                "true",
                "findTaker",
                "shah",
                "handAllOnTo",
                "nobody",
                "roles",
                "ASSESSOR",
                "handOn-" + nia,
                tom.id().toString());
        for (String action : List.of("/disable", "/roles/end")) {
            XmlPath found = visitor.send(page, page + action, chosen)
                    .then()
                    .statusCode(200)
                    .extract()
                    .htmlPath();
            assertThat(options(found, "handAllOnTo"))
                    .contains("nobody", priya.id().toString())
                    .doesNotContain(tom.id().toString());
            assertThat(options(found, "handOn-" + nia))
                    .contains(tom.id().toString(), priya.id().toString());
            assertThat(found.getString("**.find { it.@id == 'findTaker' }.@value"))
                    .isEqualTo("shah");
            assertThat(found.getString(
                            "**.find { it.@id == 'handAllOnTo' }.option.find { it.@selected == 'selected' }.@value"))
                    .isEqualTo("nobody");
        }
        assertThat(caseload(assessor)).hasSize(2);
    }

    private static List<String> options(XmlPath page, String select) {
        return page.getList("**.find { it.@id == '%s' }.option.@value".formatted(select));
    }

    @Test
    void thePageAsksTheSameWhenARoleIsEnded() {
        String page = "/people/" + assessor.id();
        Visitor visitor = admin.visitor();
        visitor.send(page, page + "/roles/end", Map.of("roles", "ASSESSOR"))
                .then()
                .statusCode(409)
                .body(containsString("To end the role Assessor: Ruth Osei is needed for 2 units."))
                .body(containsString("Ruth Osei is still needed for Nia Wyn"));
        visitor.send(
                        page,
                        page + "/roles/end",
                        Map.of("roles", "ASSESSOR", "handAllOnTo", priya.id().toString()))
                .then()
                .statusCode(303);
        assertThat(caseload(priya)).containsExactlyInAnyOrder("Nia Wyn", "Owen Reid");
    }
}
