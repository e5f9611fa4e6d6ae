package org.countersign.assessment.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A complete unit waits for whoever has to sign it next, on their first page and in their queue. */
@QuarkusTest
@Tag("database")
class WaitsToBeSignedTest {

    @Inject
    ReadyUnit units;

    @Test
    void aReadyUnitWaitsForItsAssessorAndThenForItsVerifier() {
        Ready unit = units.ready();
        assertThat(queue(unit.assessor())).containsExactly("sign");
        Visitor assessor = unit.assessor().visitor();
        assessor.get("/").then().body(containsString("/units/" + unit.id() + "/signing"));
        assessor.get("/queue").then().body(containsString("/units/" + unit.id() + "/signing"));
        unit.verifier().visitor().get("/").then().body(not(containsString("Sample and sign")));

        unit.signedByBoth();

        assertThat(queue(unit.assessor())).isEmpty();
        unit.verifier().visitor().get("/").then().body(containsString("Sample and sign"));
        unit.verifier()
                .visitor()
                .get("/units/" + unit.id())
                .then()
                .body(containsString("Signed, waits for the internal verifier"))
                .body(containsString("Candidate and assessor have signed. Take a sample, then sign."));
    }

    private static List<String> queue(TestPerson assessor) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(assessor.userName(), assessor.password())
                .get("/api/v1/queue")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.kind", String.class);
    }
}
