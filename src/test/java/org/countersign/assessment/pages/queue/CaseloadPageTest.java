package org.countersign.assessment.pages.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An assessor of many learners finds one of them. */
@QuarkusTest
@Tag("database")
class CaseloadPageTest {

    @Inject
    UnitsOfTests units;

    private TestPerson assessor;
    private TestUnit idle;
    private TestUnit waiting;
    private TestUnit somebodyElses;

    @BeforeEach
    void twoLearnersOfOneAssessorAndTwoOfOthers() {
        idle = units.unit();
        assessor = idle.assessor();
        waiting = units.unit(UnitsOfTests.DEAL_WITH_CUSTOMERS);
        units.allocate(waiting.enrolment(), assessor, Capacity.ASSESSOR);
        units.submit(waiting, "P1");
        somebodyElses = units.unit();
    }

    @Test
    void aProgramIsGivenTheLearnersInPages() {
        assertThat(found("sort=waiting"))
                .containsExactly(waiting.id().toString(), idle.id().toString());
        assertThat(found("unit=CFACSC4/1")).containsExactly(idle.id().toString());
        assertThat(found("text=" + waiting.learner().name() + "&sort=learner"))
                .contains(waiting.id().toString());
        assertThat(found("text=somebody else")).isEmpty();
        assessor.basic()
                .get("/api/v1/caseload?size=1")
                .then()
                .body("total", equalTo(2))
                .body("items.size()", equalTo(1))
                .body("items[0].learnerName", equalTo(waiting.learner().name()))
                .body("items[0].stage", equalTo("under-way"))
                .body("items[0].waitingSince", notNullValue());
        assessor.basic()
                .get("/api/v1/caseload?size=1&page=2")
                .then()
                .body("items[0].enrolment", equalTo(idle.id().toString()))
                .body("items[0].waitingSince", nullValue());
    }

    @Test
    void aLearnerOfSomebodyElseIsNeverFound() {
        String theirs = somebodyElses.learner().name();
        assertThat(found("text=" + theirs)).doesNotContain(somebodyElses.id().toString());
        assertThat(links("/caseload?text=" + theirs)).doesNotContain(somebodyElses.path());
        assertThat(somebodyElses.verifier().basic().get("/api/v1/caseload").<List<String>>path("items.enrolment"))
                .isEmpty();
    }

    @Test
    void thePageKeepsWhatItWasAskedForAndSaysWhenNobodyIsLikeThat() {
        XmlPath page = assessor.visitor()
                .get("/caseload?text=leah&unit=CFACSC4 1&sort=PROGRESS")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath();

        assertThat(page.getString("**.find { it.@id == 'text' }.@value")).isEqualTo("leah");
        assertThat(page.getList("**.find { it.@id == 'unit' }.option.findAll { it.@selected == 'selected' }.@value"))
                .containsExactly("CFACSC4 1");
        assertThat(page.getList("**.find { it.@id == 'unit' }.option.@value"))
                .containsExactly("", "CFACSC4 1", "INSCS001 1");
        assertThat(page.getList("**.find { it.name() == 'thead' }.depthFirst().findAll { it.name() == 'a' }.@href"))
                .contains("/caseload?sort=WAITING&text=leah&unit=CFACSC4+1");
        assertThat(links(page)).containsExactly(idle.path());
        assessor.visitor()
                .get("/caseload?text=somebody else&page=7")
                .then()
                .statusCode(200)
                .body(containsString("No learner of yours is like this"));
    }

    @Test
    void theFirstPageBeginsWithWhoeverHasWaitedLongestAndLeadsToAll() {
        XmlPath home = assessor.visitor().get("/").then().extract().htmlPath();

        assertThat(links(home)).containsExactly(waiting.path(), idle.path());
        assertThat(home.getString("**.find { it.name() == 'main' }.'**'.find { it.@href == '/caseload' }"))
                .isEqualTo("Search and sort all 2");
    }

    private List<String> found(String query) {
        return assessor.basic().get("/api/v1/caseload?" + query).path("items.enrolment");
    }

    private List<String> links(String path) {
        return links(assessor.visitor().get(path).then().extract().htmlPath());
    }

    private static List<String> links(XmlPath page) {
        return page.getList("**.find { it.name() == 'tbody' }.tr.th.a.@href");
    }
}
