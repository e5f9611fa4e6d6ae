package org.countersign.assessment.pages.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Countersigning;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.journal.NewEntries;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class CountersigningPagesTest {

    private static final String PAGE = "/countersigning";

    @Inject
    UnitsOfTests units;

    @Inject
    Countersigning countersigning;

    @Inject
    NewEntries journal;

    @Inject
    CentreClock clock;

    private TestUnit unit;
    private TestUnit newest;
    private DecisionId first;
    private DecisionId second;
    private Visitor visitor;

    @BeforeEach
    void aTraineeJudgedTwoClaimsOfOnePiece() {
        unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1", "C4.1.2");
        first = units.met(unit, unit.trainee(), piece, "C4.1.1").id();
        second = units.met(unit, unit.trainee(), piece, "C4.1.2").id();
        visitor = unit.countersigner().visitor();
    }

    @Test
    void ofManyUnitsTenStandOnAPageAndTheWayToOneLeadsToItsPage() {
        for (int more = 0; more < 10; more++) {
            TestUnit other = units.unit();
            units.allocate(other.enrolment(), unit.countersigner(), Capacity.COUNTERSIGNER);
            newest = other;
            units.met(other, other.trainee(), units.submit(other, "C4.1.1"), "C4.1.1");
        }
        assertThat(sections(PAGE)).hasSize(10).doesNotContain("unit-" + newest.id());
        assertThat(sections(PAGE + "?page=2")).containsExactly("unit-" + newest.id());
        assertThat(sections(PAGE + "?unit=" + newest.id())).containsExactly("unit-" + newest.id());
        visitor.get(newest.path()).then().body(containsString(PAGE + "?unit=" + newest.id() + "#unit-" + newest.id()));
        visitor.get(PAGE + "?unit=" + newest.id())
                .then()
                .body(containsString(PAGE + "?unit=" + newest.id() + "&amp;page=1"));
    }

    private List<String> sections(String page) {
        return visitor.get(page).htmlPath().getList("**.findAll { it.name() == 'h2' }.@id");
    }

    @Test
    void allDecisionsOnAPieceAreAgreedAtOnceAndEachIsRecordedSinglyHoweverOftenItIsSent() {
        Map<String, Object> sent = filled(Map.of("rest", "agree", "feedback", "Agreed; say where you looked."));

        post(sent).then().statusCode(303);
        visitor.get(PAGE).then().body(containsString("2 decisions are agreed and count."));
        post(sent).then().statusCode(303);

        unit.trainee()
                .basic()
                .get(unit.api() + "/decisions")
                .then()
                .body("countersignatures", hasSize(2))
                .body("countersignatures.agreed", equalTo(List.of(true, true)))
                .body(
                        "countersignatures.feedback",
                        equalTo(List.of("Agreed; say where you looked.", "Agreed; say where you looked.")));
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aDecisionThatIsNamedTwiceIsAnsweredOnceHoweverItsIdIsWritten() {
        Map<String, Object> sent = filled(Map.of("rest", "agree"));
        sent.put("decision", List.of(first.toString(), first.toString().toUpperCase(Locale.ROOT), second.toString()));

        post(sent).then().statusCode(303);

        unit.trainee().basic().get(unit.api() + "/decisions").then().body("countersignatures", hasSize(2));
    }

    @Test
    void whatIsRejectedIsNotAmongTheRestThatIsAgreed() {
        post(filled(Map.of(
                        "rest", "agree", "answer-" + second, "reject", "feedback-" + second, "It shows no customer.")))
                .then()
                .statusCode(303);

        visitor.get(PAGE).then().body(containsString("One decision is agreed and counts. One decision is rejected."));
    }

    @Test
    void whereOneDecisionWasAnsweredMeanwhileItIsNamedNothingIsRecordedAndWhatWasTypedIsKept() {
        Map<String, Object> sent = filled(Map.of(
                "rest",
                "agree",
                "feedback-" + first,
                "Which of the two customers?",
                "feedback-" + second,
                "Well seen."));
        countersigning
                .countersign(
                        unit.countersigner().actor(),
                        unit.id(),
                        Unread.of(new Countersigning.Reply(UUID.randomUUID(), first, true, "")))
                .orThrow();

        Response refused = post(sent);

        refused.then()
                .statusCode(409)
                .body(containsString("Nothing was recorded: the decision on C4.1.1 has been countersigned since you"
                        + " opened it. Look at it again."))
                .body(containsString("<dd>Which of the two customers?</dd>"))
                .body(not(containsString("the decision on C4.1.2")));
        assertThat(area(refused, second)).isEqualTo("Well seen.");
        unit.trainee().basic().get(unit.api() + "/decisions").then().body("countersignatures", hasSize(1));
        sent.put("decision", second.toString());
        post(sent).then().statusCode(303);
    }

    @Test
    void aRejectionThatDoesNotSayWhyIsMarkedBesideItsField() {
        Response refused = post(filled(Map.of("answer-" + second, "reject")));

        XmlPath page = refused.then().statusCode(400).extract().htmlPath();
        assertThat(page.getString("**.find { it.@id == 'error-feedback-" + second + "' }")
                        .strip())
                .isEqualTo("C4.1.2: tell the trainee why you reject the decision.");
        assertThat(page.getString("**.find { it.@id == 'feedback-" + second + "' }.@aria-invalid"))
                .isEqualTo("true");
        assertThat(page.getString("**.find { it.@id == 'errors' }.ul.li.a.@href"))
                .isEqualTo("#feedback-" + second);
    }

    @Test
    void theOlderOfATraineesDecisionsWaitsAgainWhenTheNewerIsRejectedAndCanBeAgreed() {
        DecisionId newer = units.judge(
                        unit,
                        unit.trainee(),
                        units.claims(unit).get(0).piece(),
                        "C4.1.1",
                        Outcome.NOT_YET,
                        Optional.of(first))
                .id();
        countersigning
                .countersign(
                        unit.countersigner().actor(),
                        unit.id(),
                        Unread.of(new Countersigning.Reply(UUID.randomUUID(), newer, false, "It does show it.")))
                .orThrow();

        post(filled(Map.of("rest", "agree"))).then().statusCode(303);
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .body("criteria.find { it.code == 'C4.1.1' }.standing", equalTo("met"));
    }

    @Test
    void whatHasWaitedLongestStandsFirstWithItsDays() {
        PieceId waiting = clock.playing(clock.now().minus(Duration.ofDays(3)), () -> {
            PieceId piece = units.submit(unit, "C4.1.3");
            units.met(unit, unit.trainee(), piece, "C4.1.3");
            return piece;
        });

        List<String> said = visitor.get(PAGE).htmlPath().getList("**.findAll { it.name() == 'h3' }.a.@href");

        assertThat(said.get(0)).isEqualTo(unit.path() + "/pieces/" + waiting + "?version=1");
        visitor.get(PAGE)
                .then()
                .body(containsString("Decided by Tom Trainee, waiting 3 days"))
                .body(containsString("Decided by Tom Trainee, waiting since today"));
    }

    /** The form of the two decisions, with what is typed in it. */
    private Map<String, Object> filled(Map<String, String> typed) {
        Map<String, Object> sent = new HashMap<>(visitor.filled(PAGE, PAGE + "/" + unit.id(), typed));
        sent.put("decision", List.of(first.toString(), second.toString()));
        return sent;
    }

    private Response post(Map<String, Object> sent) {
        return visitor.request().formParams(sent).post(PAGE + "/" + unit.id());
    }

    private static String area(Response page, DecisionId decision) {
        return page.htmlPath()
                .getString("**.find { it.@id == 'feedback-" + decision + "' }")
                .strip();
    }
}
