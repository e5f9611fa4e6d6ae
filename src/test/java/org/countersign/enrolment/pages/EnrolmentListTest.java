package org.countersign.enrolment.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EndRequest;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
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

/** An administrator finds one enrolment among the thousands of a college. */
@QuarkusTest
@Tag("database")
class EnrolmentListTest {

    private static final EditionKey LEGACY = new EditionKey("CFACSC4", "1");
    private static final EditionKey MODERN = new EditionKey("INSCS016", "1");

    @Inject
    Persons persons;

    @Inject
    People people;

    @Inject
    Enrolments enrolments;

    @Inject
    CentreClock clock;

    /** Stands in the names of this test's people only. */
    private final String family = "z" + UUID.randomUUID().toString().substring(0, 8);

    private TestPerson admin;
    private EnrolmentId lucja;
    private EnrolmentId anna;

    @BeforeEach
    void twoLearnersOfOneFamily() {
        admin = persons.add(Role.ADMINISTRATOR);
        lucja = enrolled("Łucja " + family, MODERN);
        anna = enrolled("Anna " + family, LEGACY);
    }

    @Test
    void aLearnerIsFoundByPartOfTheNameWithoutAccents() {
        assertThat(found("text=lucja " + family)).containsExactly(lucja.toString());
        assertThat(found("text=" + family + "-nobody")).isEmpty();
    }

    @Test
    void theListIsSortedByNewestByLearnerAndByUnit() {
        assertThat(found("text=" + family)).containsExactly(anna.toString(), lucja.toString());
        assertThat(found("text=" + family + "&sort=LEARNER")).containsExactly(anna.toString(), lucja.toString());
        assertThat(found("text=" + family + "&sort=UNIT")).containsExactly(anna.toString(), lucja.toString());
        EnrolmentId oldest = enrolled("Bea " + family, LEGACY);
        assertThat(found("text=" + family + "&sort=LEARNER"))
                .containsExactly(anna.toString(), oldest.toString(), lucja.toString());
        assertThat(found("text=" + family)).startsWith(oldest.toString());
    }

    @Test
    void theListIsNarrowedDownToAUnit() {
        assertThat(found("text=" + family + "&standard=INSCS016/1")).containsExactly(lucja.toString());
        admin.basic()
                .get("/api/v1/enrolments?standard=INSCS016")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("standard")));
    }

    @Test
    void theListIsNarrowedDownToThoseWhomNobodyAssessesOrVerifiesToday() {
        allocate(anna, Role.TRAINEE_ASSESSOR, Capacity.TRAINEE_ASSESSOR, clock.today());
        allocate(lucja, Role.INTERNAL_VERIFIER, Capacity.INTERNAL_VERIFIER, clock.today());
        allocate(lucja, Role.ASSESSOR, Capacity.ASSESSOR, clock.today().plusDays(1));

        assertThat(found("text=" + family + "&missing=ASSESSOR")).containsExactly(lucja.toString());
        assertThat(found("text=" + family + "&missing=VERIFIER")).containsExactly(anna.toString());
        assertThat(found("text=" + family + "&missing=ASSESSOR_OR_VERIFIER")).hasSize(2);

        allocate(anna, Role.INTERNAL_VERIFIER, Capacity.INTERNAL_VERIFIER, clock.today());
        assertThat(found("text=" + family + "&missing=ASSESSOR_OR_VERIFIER")).containsExactly(lucja.toString());
    }

    @Test
    void whoeverLostTheRoleAssessesAndVerifiesNobody() {
        TestPerson trainee = allocate(anna, Role.TRAINEE_ASSESSOR, Capacity.TRAINEE_ASSESSOR, clock.today());
        allocate(anna, Role.LEAD_VERIFIER, Capacity.INTERNAL_VERIFIER, clock.today());
        people.endRole(admin.actor(), trainee.id(), Role.TRAINEE_ASSESSOR, Unread.of(HandingOn.TO_NOBODY_YET))
                .orThrow();

        String query = "text=" + family + "&missing=";
        assertThat(found(query + "ASSESSOR")).containsExactly(anna.toString(), lucja.toString());
        assertThat(found(query + "VERIFIER")).containsExactly(lucja.toString());
        Visitor visitor = admin.visitor();
        visitor.get("/enrolments?" + query + "ASSESSOR").then().body(not(containsString(trainee.name() + ",")));
        visitor.get("/enrolments/" + anna)
                .then()
                .body(containsString(
                        trainee.name() + " does not have the role for it, so this does not count. Grant the"
                                + " role, or allocate somebody else."));

        people.grantRole(admin.actor(), trainee.id(), Role.TRAINEE_ASSESSOR).orThrow();
        assertThat(found(query + "ASSESSOR")).containsExactly(lucja.toString());
        visitor.get("/enrolments/" + anna).then().body(not(containsString("does not have the role for it")));
    }

    @Test
    void whoeverCannotSignInAssessesAndVerifiesNobody() {
        TestPerson assessor = allocate(anna, Role.ASSESSOR, Capacity.ASSESSOR, clock.today());
        allocate(anna, Role.INTERNAL_VERIFIER, Capacity.INTERNAL_VERIFIER, clock.today());
        String query = "text=" + family + "&missing=ASSESSOR";
        assertThat(found(query)).containsExactly(lucja.toString());

        people.disable(admin.actor(), assessor.id(), Unread.of(HandingOn.TO_NOBODY_YET))
                .orThrow();

        assertThat(found(query)).containsExactly(anna.toString(), lucja.toString());
        Visitor visitor = admin.visitor();
        visitor.get("/enrolments?" + query).then().body(not(containsString(assessor.name() + ",")));
        visitor.get("/enrolments/" + anna)
                .then()
                .body(containsString("The account of " + assessor.name()
                        + " is disabled, so this does not count. Enable it, or allocate somebody else."));
        admin.basic()
                .get("/api/v1/enrolments/" + anna)
                .then()
                .body("allocations.find { it.capacity == 'assessor' }.actsToday", equalTo(false))
                .body("allocations.find { it.capacity == 'internal-verifier' }.actsToday", equalTo(true));
        assertThat(enrolments
                        .allocate(
                                admin.actor(),
                                lucja,
                                Unread.of(new AllocateRequest(
                                        UUID.randomUUID(), assessor.id(), Capacity.ASSESSOR, clock.today())))
                        .toString())
                .contains("The account of " + assessor.name() + " is disabled.");
    }

    @Test
    void aTraineeWhoIsGivenAnotherPartTodayAssessesNobodyAnyMore() {
        TestPerson trainee = allocate(anna, Role.TRAINEE_ASSESSOR, Capacity.TRAINEE_ASSESSOR, clock.today());
        people.grantRole(admin.actor(), trainee.id(), Role.COUNTERSIGNER).orThrow();
        UUID allocation = enrolments.allocations(anna).get(0).id();
        enrolments
                .end(admin.actor(), allocation, Unread.of(new EndRequest(UUID.randomUUID(), clock.today())))
                .orThrow();
        String query = "text=" + family + "&missing=ASSESSOR";
        assertThat(found(query)).as("to the end of the day").containsExactly(lucja.toString());

        enrolments
                .allocate(
                        admin.actor(),
                        anna,
                        Unread.of(new AllocateRequest(
                                UUID.randomUUID(), trainee.id(), Capacity.COUNTERSIGNER, clock.today())))
                .orThrow();

        assertThat(found(query)).containsExactly(anna.toString(), lucja.toString());
        trainee.basic()
                .get("/api/v1/enrolments/" + anna)
                .then()
                .body("allocations.findAll { it.actsToday }.capacity", equalTo(List.of("countersigner")));
    }

    @Test
    void thePageKeepsWhatItWasAskedForAndSaysWhenNothingIsLikeThat() {
        Visitor visitor = admin.visitor();
        XmlPath page = visitor.get("/enrolments?text=" + family + "&missing=VERIFIER&sort=LEARNER")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath();

        assertThat(page.getString("**.find { it.@id == 'text' }.@value")).isEqualTo(family);
        assertThat(page.getList("**.find { it.name() == 'thead' }.depthFirst().findAll { it.name() == 'a' }.@href"))
                .containsExactly(
                        "/enrolments?sort=LEARNER&text=" + family + "&missing=VERIFIER",
                        "/enrolments?sort=UNIT&text=" + family + "&missing=VERIFIER",
                        "/enrolments?sort=ENROLLED&text=" + family + "&missing=VERIFIER");
        assertThat(page.getList("**.find { it.name() == 'tbody' }.tr.th.a")).hasSize(2);
        visitor.get("/enrolments?text=" + family + "-nobody&page=7&sort=NONE&missing=NOBODY")
                .then()
                .statusCode(200)
                .body(containsString("No enrolment is like this"));
    }

    @Test
    void somebodyElseIsGivenTheirOwnAndNarrowsNothingDown() {
        TestPerson learner = persons.add(Role.LEARNER);
        EnrolmentId own = enrolled(learner, LEGACY);

        learner.basic()
                .get("/api/v1/enrolments")
                .then()
                .body("items.id", equalTo(List.of(own.toString())))
                .body("total", equalTo(1));
        learner.basic()
                .get("/api/v1/enrolments?text=" + family)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("text")))
                .body(
                        "detail",
                        equalTo("The parameter “text” is not known here. Leave it out or correct its name; known are:"
                                + " page, size."));
    }

    private List<String> found(String query) {
        return admin.basic().get("/api/v1/enrolments?" + query).path("items.id");
    }

    private EnrolmentId enrolled(String learner, EditionKey standard) {
        return enrolled(persons.addNamed(learner, Role.LEARNER), standard);
    }

    private EnrolmentId enrolled(TestPerson learner, EditionKey standard) {
        return enrolments
                .enrol(
                        admin.actor(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                learner.id(),
                                standard,
                                Optional.empty(),
                                clock.today())))
                .orThrow()
                .id();
    }

    private TestPerson allocate(EnrolmentId enrolment, Role role, Capacity capacity, LocalDate from) {
        TestPerson person = persons.add(role);
        enrolments
                .allocate(
                        admin.actor(),
                        enrolment,
                        Unread.of(new AllocateRequest(UUID.randomUUID(), person.id(), capacity, from)))
                .orThrow();
        return person;
    }
}
