package org.countersign.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class VerificationReadersTest {

    @Inject
    ReadyUnit units;

    @Inject
    Persons persons;

    @Test
    void samplesAndActionsAreShownToVerifierAndAssessorAndNeverToTheLearner() {
        Ready unit = units.ready();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);
        TestPerson ended = units.endedAllocation(unit.enrolment(), Capacity.ASSESSOR, Role.ASSESSOR);

        for (TestPerson reader : List.of(unit.assessor(), unit.verifier())) {
            unit.get(reader, "/samples").then().statusCode(200).body("samples", hasSize(2));
            page(unit, reader).then().body(containsString("Ask the witness which day it was."));
        }
        for (TestPerson reader :
                List.of(unit.learner(), ended, persons.add(Role.ADMINISTRATOR), persons.add(Role.INTERNAL_VERIFIER))) {
            unit.get(reader, "/samples").then().statusCode(404);
        }
        page(unit, unit.learner())
                .then()
                .statusCode(200)
                .body(not(containsString("Only verifiers read this.")))
                .body(not(containsString("Ask the witness which day it was.")));
        assertThat(unit.get(unit.learner(), "").asString()).doesNotContain("Ask the witness which day it was.");
        assertThat(unit.get(unit.learner(), "/signing").asString()).doesNotContain("Only verifiers read this.");
        unit.learner().visitor().get("/units/" + unit.id() + "/sample").then().statusCode(404);
    }

    @Test
    void theVerifiersListSaysOfEachUnitHowFarItIsAndWhatWasCheckedInIt() {
        Ready unit = units.ready();
        verification(unit.verifier())
                .body("items.enrolment", equalTo(List.of(unit.id())))
                .body("items[0].learnerName", equalTo(unit.learner().name()))
                .body("items[0].stage", equalTo("ready"))
                .body("items[0].progress.met", equalTo(27))
                .body("items[0].lastSampleOn", nullValue())
                .body("items[0].openActions", equalTo(0));

        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);

        verification(unit.verifier())
                .body("items[0].stage", equalTo("under-way"))
                .body("items[0].lastSampleOn", equalTo(units.today().toString()))
                .body("items[0].openActions", equalTo(1));
        verification(unit.assessor()).body("items", hasSize(0));
    }

    private static ValidatableResponse verification(TestPerson reader) {
        return reader.basic().get("/api/v1/verification").then().statusCode(200);
    }

    @Test
    void whatTheLearnerReadsOfAReopeningIsNotTheActionItself() {
        Ready unit = units.ready();
        unit.signedByBoth();
        unit.actionRequired("C4.1.1", units.signOffOf(unit, "C4.1.1"), units.today())
                .then()
                .statusCode(200);

        unit.get(unit.learner(), "/signing").then().body("reopenings", hasSize(1));
        assertThat(unit.get(unit.learner(), "/signing").asString()).doesNotContain("Ask the witness which day it was.");
        page(unit, unit.learner()).then().body(not(containsString("Ask the witness which day it was.")));
        unit.learner()
                .visitor()
                .get("/units/" + unit.id() + "/signing")
                .then()
                .statusCode(200)
                .body(not(containsString("Ask the witness which day it was.")));
    }

    private static Response page(Ready unit, TestPerson reader) {
        return reader.visitor().get("/units/" + unit.id());
    }
}
