package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.countersign.assessment.Unit;
import org.countersign.journal.CheckState;
import org.countersign.journal.ResumedCheck;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The demo centre as it was left on the evening of 29 November 2026. Records were issued and are facts, one of them again
 * after a unit was reopened and signed anew and both after their learner had taken another name; somebody signs in by
 * another name; the journal was checked up to a mark; a countersigner had agreed to one decision and not to another; a
 * note had been begun; and somebody had mistyped a password.
 */
@QuarkusTest
@Tag("embedded")
@TestProfile(EarlierDataWithIssuesTest.LeftBehind.class)
class EarlierDataWithIssuesTest extends EarlierData {

    private static final String SIGNED_BY_ALL = "ca3b6437-9ecb-4758-af16-dfd483bf2835";
    private static final String SIGNED_AGAIN = "5c203734-a67d-4030-8b38-a366397ef5f6";
    private static final String OF_THE_TRAINEE = "2741260b-7cd9-462c-a1ed-abe4641c15f2";

    public static class LeftBehind extends EarlierFolder {

        public LeftBehind() {
            super("2026-11-29");
        }
    }

    @Inject
    ResumedCheck resumed;

    EarlierDataWithIssuesTest() {
        super(new LeftBehind());
    }

    private static JsonPath issuesOf(String unit) {
        return as("morgan").get("/api/v1/records/" + unit + "/issues").jsonPath();
    }

    /** Nothing stands on them that did not: how their content is written by now is no reason to replace them. */
    @Test
    void aRecordThatSaysWhatItSaidIsTheIssueItWas() {
        for (String unit : List.of(SIGNED_BY_ALL, SIGNED_AGAIN)) {
            List<String> before = issuesOf(unit).getList("items.id");
            byte[] last = as("morgan")
                    .get("/api/v1/records/" + unit + "/issues/" + before.get(before.size() - 1))
                    .asByteArray();

            assertThat(as("aisha").get("/api/v1/records/" + unit + "/record").asByteArray())
                    .isEqualTo(last);
            assertThat(issuesOf(unit).getList("items.id")).isEqualTo(before);
        }
    }

    @Test
    void whatAnIssueSaysOtherwiseThanTheOneBeforeItIsStillKnown() {
        assertThat(issuesOf(SIGNED_BY_ALL).getList("items.changed"))
                .isEqualTo(List.of(List.of(), List.of("candidate")));
        assertThat(issuesOf(SIGNED_AGAIN).getList("items.changed"))
                .isEqualTo(List.of(List.of(), List.of("notes", "signatures"), List.of("candidate")));
    }

    @Test
    void signaturesThatAreVoidStayReadable() {
        Unit again = units().stream()
                .filter(unit -> unit.enrolment().id().toString().equals(SIGNED_AGAIN))
                .findFirst()
                .orElseThrow();

        assertThat(again.signatures().standing()).hasSize(2);
        assertThat(again.signatures().declarations()).hasSize(4);
        assertThat(again.signatures().reopenings()).hasSize(1);
    }

    @Test
    void whatTheCountersignerDecidedStands() {
        assertThat(as("helen")
                        .get("/api/v1/units/" + OF_THE_TRAINEE + "/decisions")
                        .jsonPath()
                        .getList("countersignatures.findAll { it.feedback == 'Say which day it was.' }.agreed"))
                .isEqualTo(List.of(false));
    }

    @Test
    void peopleSignInByTheNameTheyHadLast() {
        Visitor.signedIn("dorota.lukasik", PASSWORD).get("/").then().statusCode(200);
        as("dorota").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aNoteThatWasBegunIsThereStill() {
        Visitor.signedIn("priya", PASSWORD)
                .get("/drafts/of?form=/units/" + SIGNED_AGAIN + "/signing/notes")
                .then()
                .body("basis.value", hasItem("Ask David whether the sample of"));
    }

    @Test
    void whoCameAndWhoWasSentAwayIsStillTold() {
        as("morgan")
                .get("/api/v1/sign-ins?size=100")
                .then()
                .body("items.event", hasItem("wrong-password"))
                .body(
                        "items.findAll { it.at < '2026-11-29T20:18:50Z' && it.event == 'wrong-password' }.size()",
                        equalTo(1));
    }

    @Test
    void theJournalIsCheckedOnFromItsMark() {
        resumed.begin(people.withRole(Role.ADMINISTRATOR).get(0).id().value(), false, clock.now());
        while (resumed.goOn(clock.now(), clock.today())) {
            // Page after page.
        }
        CheckState ended = resumed.state();

        assertThat(ended.isWhole()).isTrue();
        assertThat(ended.after()).isEqualTo(520);
    }
}
