package org.countersign.verification.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A verifier of many units finds those that wait for them. */
@QuarkusTest
@Tag("database")
class VerificationListTest {

    @Inject
    ReadyUnit readyUnits;

    @Inject
    UnitsOfTests units;

    private TestPerson verifier;
    private Ready ready;
    private TestUnit underWay;

    @BeforeEach
    void twoUnitsOfOneVerifier() {
        ready = readyUnits.ready();
        underWay = units.unit(UnitsOfTests.DEAL_WITH_CUSTOMERS);
        verifier = ready.verifier();
        units.allocate(underWay.enrolment(), verifier, Capacity.INTERNAL_VERIFIER);
    }

    @Test
    void theListIsNarrowedDownAndSortedOverJson() {
        String first = ready.id();
        String second = underWay.id().toString();

        assertThat(found("sort=UNIT")).containsExactly(first, second);
        assertThat(found("sort=STAGE")).containsExactly(second, first);
        assertThat(found("sort=LEARNER")).containsExactly(second, first);
        assertThat(found("text=LEAH")).containsExactly(second);
        assertThat(found("stage=READY")).containsExactly(first);
        assertThat(found("unit=INSCS001/1")).containsExactly(second);
        assertThat(found("stage=ready&unit=INSCS001/1")).isEmpty();
        verifier.basic()
                .get("/api/v1/verification?stage=NONE&unit=1&sort=SIZE")
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("stage", "unit", "sort")));
    }

    @Test
    void thePageKeepsWhatItWasAskedForAndSaysWhenNothingIsLikeThat() {
        Visitor visitor = verifier.visitor();
        XmlPath page = visitor.get("/verification?text=le&stage=READY&sort=LEARNER")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath();

        assertThat(page.getString("**.find { it.@id == 'text' }.@value")).isEqualTo("le");
        assertThat(page.getList("**.find { it.@id == 'stage' }.option.findAll { it.@selected == 'selected' }.@value"))
                .containsExactly("READY");
        assertThat(page.getList("**.find { it.@id == 'unit' }.option.@value"))
                .containsExactly("", "CFACSC4 1", "INSCS001 1");
        assertThat(page.getList("**.find { it.@id == 'unit' }.option"))
                .containsExactly(
                        "Any unit",
                        "Deliver Customer Service to Difficult Customers (CFACSC4 edition 1)",
                        "Deal with customers (INSCS001 edition 1)");
        assertThat(page.getList("**.find { it.name() == 'thead' }.depthFirst().findAll { it.name() == 'a' }.@href"))
                .containsExactly(
                        "/verification?sort=LEARNER&text=le&stage=READY",
                        "/verification?sort=UNIT&text=le&stage=READY",
                        "/verification?sort=STAGE&text=le&stage=READY");
        assertThat(page.getList("**.find { it.name() == 'tbody' }.tr.th.a.@href"))
                .containsExactly("/units/" + ready.id());
        visitor.get("/verification?text=somebody else&page=7")
                .then()
                .statusCode(200)
                .body(containsString("None of your units is like this"));
    }

    private List<String> found(String query) {
        return verifier.basic().get("/api/v1/verification?" + query).path("items.enrolment");
    }
}
