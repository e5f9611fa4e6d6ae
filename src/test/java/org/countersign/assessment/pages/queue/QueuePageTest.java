package org.countersign.assessment.pages.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An assessor of many learners finds what they want to do next. */
@QuarkusTest
@Tag("database")
class QueuePageTest {

    @Inject
    UnitsOfTests units;

    private TestPerson assessor;
    private TestUnit legacy;
    private TestUnit modern;

    @BeforeEach
    void twoUnitsOfOneAssessor() {
        legacy = units.unit();
        modern = units.unit(UnitsOfTests.DEAL_WITH_CUSTOMERS);
        assessor = legacy.assessor();
        units.allocate(modern.enrolment(), assessor, Capacity.ASSESSOR);
        PieceId judged = units.submit(legacy, "C4.1.1", "C4.1.2");
        units.met(legacy, assessor, judged, "C4.1.1");
        units.submit(modern, "P1");
    }

    @Test
    void theQueueIsNarrowedDownOverJson() {
        assertThat(found("sort=waiting")).containsExactlyInAnyOrder("judge", "sign-off", "judge");
        assertThat(found("kind=sign-off")).containsExactly("sign-off");
        assertThat(found("unit=INSCS001/1")).containsExactly("judge");
        assertThat(found("text=leah&sort=unit")).hasSize(3);
        assertThat(found("text=somebody else")).isEmpty();
    }

    @Test
    void thePageKeepsWhatItWasAskedForAndSaysWhenNothingIsLikeThat() {
        Visitor visitor = assessor.visitor();
        XmlPath page = visitor.get("/queue?text=leah&kind=JUDGE&sort=UNIT")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath();

        assertThat(page.getString("**.find { it.@id == 'text' }.@value")).isEqualTo("leah");
        assertThat(page.getList("**.find { it.@id == 'kind' }.option.findAll { it.@selected == 'selected' }.@value"))
                .containsExactly("JUDGE");
        assertThat(page.getList("**.find { it.@id == 'unit' }.option.@value"))
                .containsExactly("", "CFACSC4 1", "INSCS001 1");
        assertThat(page.getList("**.find { it.@id == 'unit' }.option"))
                .containsExactly(
                        "Any unit",
                        "Deliver Customer Service to Difficult Customers (CFACSC4 edition 1)",
                        "Deal with customers (INSCS001 edition 1)");
        assertThat(page.getList("**.find { it.name() == 'thead' }.depthFirst().findAll { it.name() == 'a' }.@href"))
                .containsExactly(
                        "/queue?sort=WAITING&text=leah&kind=JUDGE",
                        "/queue?sort=LEARNER&text=leah&kind=JUDGE",
                        "/queue?sort=UNIT&text=leah&kind=JUDGE");
        assertThat(page.getList("**.find { it.name() == 'tbody' }.tr.th.a.@href"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(legacy.path());
        visitor.get("/queue?text=somebody else&page=7")
                .then()
                .statusCode(200)
                .body(containsString("Nothing that waits is like this"))
                .body("**.find { it.@id == 'text' }.@value", equalTo("somebody else"));
    }

    @Test
    void aQueueInWhichNothingWaitsSaysWhatWillBeThereAndAsksForNothing() {
        TestPerson idle = units.unit().assessor();

        idle.visitor()
                .get("/queue")
                .then()
                .statusCode(200)
                .body(containsString("Nothing to do"))
                .body("**.findAll { it.@role == 'search' }.size()", equalTo(0));
    }

    private List<String> found(String query) {
        return assessor.basic().get("/api/v1/queue?" + query).path("items.kind");
    }
}
