package org.countersign.assessment.pages;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class EvidenceOnPagesTest {

    private static final String EARLIER = "E01: judged on version 1; version 2 was submitted since.";

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
            reader.visitor()
                    .get(unit.path() + "/pieces/" + piece)
                    .then()
                    .statusCode(200)
                    .body(containsString("10:40 &lt;b&gt;apologised&lt;/b&gt;, refunded</pre>"))
                    .body(containsString(
                            "download=\"FE2D-04_E01_work-product_" + clock.today() + ".txt\">log.txt</a>"));
        }
    }

    @Test
    void aLongTextIsCutBetweenCharactersAndSaysThatItGoesOn() {
        TestUnit unit = units.unit();
        PieceId piece =
                units.submitFile(unit, "prices.txt", "€".repeat(30_000).getBytes(StandardCharsets.UTF_8), "C4a");

        unit.assessor()
                .visitor()
                .get(unit.path() + "/pieces/" + piece)
                .then()
                .statusCode(200)
                .body(containsString("€€€</pre>"))
                .body(containsString("There is more. Download it to read it all."));
    }

    @Test
    void aDecisionThatStandsOnAnEarlierVersionSaysSoWhereverItIsRead() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        units.met(unit, unit.assessor(), piece, "C4.1.1");
        units.judge(unit, unit.assessor(), piece, "C4.1.2", Outcome.NOT_YET, Optional.empty());
        String judging = unit.path() + "/pieces/" + piece;
        Visitor assessor = unit.assessor().visitor();
        assessor.get(judging).then().body(not(containsString(EARLIER)));

        units.submitNextVersion(unit, piece);

        assessor.get(unit.path()).then().body(containsString(">E01 version 1<span class=\"sign\""));
        assessor.get(unit.path() + "/criteria/C4.1.1").then().body(containsString(EARLIER));
        assessor.get(judging + "?version=1").then().body(containsString(EARLIER));
        assessor.get(judging).then().body(not(containsString(EARLIER)));
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .body("criteria.find { it.code == 'C4.1.1' }.claims[0].earlierVersion.sentence", equalTo(EARLIER))
                .body("criteria.find { it.code == 'C4.1.2' }.claims[0].earlierVersion", nullValue());
    }
}
