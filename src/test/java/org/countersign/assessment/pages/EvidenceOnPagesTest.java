package org.countersign.assessment.pages;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.PieceId;
import org.countersign.site.CentreClock;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceOnPagesTest {

    @Inject
    UnitsOfTests units;

    @Inject
    CentreClock clock;

    @Test
    void aTextIsReadInThePageByAllWhoDecideAndIsSavedUnderANameMadeForPeople() {
        TestUnit unit = units.unit();
        PieceId piece = units.submitFile(
                unit, "log.txt", "10:40 <b>apologised</b>, refunded".getBytes(StandardCharsets.UTF_8), "C4a");

        for (TestPerson reader :
                List.of(unit.learner(), unit.assessor(), unit.trainee(), unit.countersigner(), unit.verifier())) {
            visitor(reader)
                    .get(unit.path() + "/pieces/" + piece)
                    .then()
                    .statusCode(200)
                    .body(containsString("10:40 &lt;b&gt;apologised&lt;/b&gt;, refunded</pre>"))
                    .body(containsString(
                            "download=\"FE2D-04_E01_work-product_" + clock.today() + ".txt\">log.txt</a>"));
        }
    }

    private static Visitor visitor(TestPerson person) {
        return Visitor.signedIn(person.userName(), person.password());
    }
}
