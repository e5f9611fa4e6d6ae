package org.countersign.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator of many learners and units finds whom to enrol on what, and whom to allocate. */
@QuarkusTest
@Tag("web")
class EnrolFindingTest {

    @Inject
    Persons persons;

    @Inject
    Enrolments enrolments;

    private Visitor visitor;
    private TestPerson chosen;
    private TestPerson other;
    private TestPerson colleague;

    @BeforeEach
    void twoLearners() {
        visitor = persons.add(Role.ADMINISTRATOR).visitor();
        chosen = persons.addNamed("Zusanna Żurek", Role.LEARNER);
        other = persons.addNamed("Ottoline Quill", Role.LEARNER);
        colleague = persons.addNamed("Ottoline Quill", Role.ASSESSOR);
    }

    @Test
    void lookingForALearnerAndAUnitNarrowsTheListsAndKeepsWhatWasChosenAndTyped() {
        String address = visitor.send(
                        "/enrolments/new",
                        "/enrolments",
                        Map.of(
                                "find", "true",
                                "findLearner", "zurek",
                                "findUnit", "cfacsc4",
                                "learner", chosen.id().toString(),
                                "standard", "INSCS001 1",
                                "policy", "NOS-2021-evidence 1",
                                "enrolledOn", "3 March"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        XmlPath page = page(URLDecoder.decode(address, StandardCharsets.UTF_8));

        assertThat(options(page, "learner"))
                .contains(chosen.id().toString())
                .doesNotContain(other.id().toString());
        assertThat(options(page, "standard")).containsExactly("", "INSCS001 1", "CFACSC4 1", "INSCS016 1");
        assertThat(selected(page, "learner")).containsExactly(chosen.id().toString());
        assertThat(selected(page, "standard")).containsExactly("INSCS001 1");
        assertThat(value(page, "findLearner")).isEqualTo("zurek");
        assertThat(value(page, "findUnit")).isEqualTo("cfacsc4");
        assertThat(value(page, "enrolledOn")).isEqualTo("3 March");
        assertThat(page.getList("**.findAll { it.name() == 'optgroup' }.@label"))
                .as("policies are offered for the chosen unit only")
                .hasSize(1);
        assertThat(page.getList(
                        "**.find { it.@id == 'policy' }.optgroup.option.findAll { it.@selected == 'selected' }.@value"))
                .containsExactly("NOS-2021-evidence 1");
    }

    @Test
    void onlyLearnersAreOfferedAndWhoIsChosenStaysWhoeverIsLookedForNext() {
        XmlPath page = page("/enrolments/new?findLearner=ottoline quill&learner=" + chosen.id());

        assertThat(options(page, "learner"))
                .startsWith("", chosen.id().toString())
                .contains(other.id().toString())
                .doesNotContain(colleague.id().toString());
        assertThat(selected(page, "learner")).containsExactly(chosen.id().toString());
    }

    @Test
    void whoIsNotFoundIsSaid() {
        assertThat(page("/enrolments/new?findLearner=nobody of this name&findUnit=nothing of this name")
                        .getList("**.findAll { it.@class == 'hint' }")
                        .toString())
                .contains("Nobody is called that.", "No unit is called that.");
    }

    @Test
    void lookingForAPersonToAllocateNarrowsTheListAndKeepsWhatWasChosenAndTyped() {
        TestPerson assessor = persons.addNamed("Priya Šilić", Role.ASSESSOR);
        String enrolment = "/enrolments/" + enrolled();
        String address = visitor.send(
                        enrolment,
                        enrolment + "/allocations",
                        Map.of(
                                "find", "true",
                                "findPerson", "silic priya",
                                "person", colleague.id().toString(),
                                "capacity", "ASSESSOR",
                                "from", "3 March"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(address).endsWith("#allocate");
        XmlPath page = page(URLDecoder.decode(address.replace("#allocate", ""), StandardCharsets.UTF_8));

        assertThat(options(page, "person"))
                .startsWith("", colleague.id().toString())
                .contains(assessor.id().toString())
                .doesNotContain(chosen.id().toString());
        assertThat(selected(page, "person")).containsExactly(colleague.id().toString());
        assertThat(selected(page, "capacity")).containsExactly("ASSESSOR");
        assertThat(value(page, "from")).isEqualTo("3 March");
        assertThat(value(page, "findPerson")).isEqualTo("silic priya");
        assertThat(options(page(enrolment + "?findPerson=quill"), "person"))
                .contains(colleague.id().toString())
                .doesNotContain(assessor.id().toString(), other.id().toString());
        assertThat(page(enrolment + "?findPerson=nobody of this name")
                        .getList("**.findAll { it.@class == 'hint' }")
                        .toString())
                .contains("Nobody who can be allocated is called that.");
    }

    @Test
    void whatIsWrongWithAnAllocationLeavesTheListNarrowedDown() {
        String enrolment = "/enrolments/" + enrolled();
        XmlPath refused = visitor.send(
                        enrolment, enrolment + "/allocations", Map.of("findPerson", "quill", "from", "never"))
                .then()
                .statusCode(400)
                .extract()
                .htmlPath();
        assertThat(value(refused, "findPerson")).isEqualTo("quill");
        assertThat(options(refused, "person"))
                .contains(colleague.id().toString())
                .doesNotContain(chosen.id().toString());
    }

    @Test
    void theListOfEnrolmentsIsNarrowedDownToUnitsThatSomebodyIsOn() {
        enrolled();
        assertThat(options(page("/enrolments"), "standard"))
                .contains("CFACSC4 1")
                .as("a unit that nobody is enrolled on")
                .doesNotContain("INSCS004 1");

        XmlPath found = page("/enrolments?findUnit=difficult customers&standard=INSCS004/1");
        assertThat(options(found, "standard")).startsWith("", "INSCS004 1").contains("CFACSC4 1");
        assertThat(options(found, "standard")).doesNotContain("INSCS001 1");
        assertThat(value(found, "findUnit")).isEqualTo("difficult customers");
        assertThat(page("/enrolments?findUnit=difficult customers")
                        .getList("**.findAll { it.name() == 'th' }.a.@href")
                        .toString())
                .contains("findUnit=difficult+customers");
        assertThat(page("/enrolments").getList("**.findAll { it.@id == 'findUnit' }"))
                .as("where there are few enough to choose from")
                .isEmpty();
    }

    private EnrolmentId enrolled() {
        return enrolments
                .enrol(
                        persons.founder(),
                        Unread.of(new EnrolRequest(
                                new EnrolmentId(UUID.randomUUID()),
                                chosen.id(),
                                new EditionKey("CFACSC4", "1"),
                                Optional.empty(),
                                LocalDate.of(2026, 3, 2))))
                .orThrow()
                .id();
    }

    private XmlPath page(String address) {
        return visitor.get(address).then().statusCode(200).extract().htmlPath();
    }

    private static List<String> options(XmlPath page, String select) {
        return page.getList("**.find { it.@id == '%s' }.option.@value".formatted(select));
    }

    private static List<String> selected(XmlPath page, String select) {
        return page.getList(
                "**.find { it.@id == '%s' }.option.findAll { it.@selected == 'selected' }.@value".formatted(select));
    }

    private static String value(XmlPath page, String input) {
        return page.getString("**.find { it.@id == '%s' }.@value".formatted(input));
    }
}
