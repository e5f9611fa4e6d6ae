package org.countersign.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator of many learners and units finds whom to enrol on what. */
@QuarkusTest
@Tag("web")
class EnrolFindingTest {

    @Inject
    Persons persons;

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
