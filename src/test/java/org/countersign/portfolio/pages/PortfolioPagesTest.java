package org.countersign.portfolio.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.PlayedAssessment;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.kinds.Samples;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class PortfolioPagesTest {

    @Inject
    Learners learners;

    @Inject
    PlayedAssessment assessment;

    private OnUnit lee;
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        lee = learners.onLegacyUnit();
        visitor = lee.person().visitor();
    }

    @Test
    void evidenceIsWrittenSavedAndSubmittedOnOnePage() {
        visitor.get("/portfolio").then().statusCode(200).body(containsString("Your evidence will be listed here"));
        String edit = begun();
        Response saved = post(edit, Map.of("title", "A refund", "do", "save"), "photo.png", Samples.PNG);
        assertThat(saved.statusCode()).isEqualTo(303);
        visitor.get(edit)
                .then()
                .statusCode(200)
                .body(containsString("Saved E01."))
                .body(containsString("value=\"A refund\""))
                .body(containsString("photo.png"));

        Response submitted = post(edit, with(inOrder(), "do", "submit"), null, null);

        assertThat(submitted.statusCode()).isEqualTo(303);
        visitor.get(submitted.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("E01 was submitted."))
                .body(containsString("<img src=\"/files/"))
                .body(containsString("SHA-256"))
                .body(containsString("I listened."));
    }

    @Test
    void theFormOfANextVersionKeepsWhichOccasionItCorrects() {
        String edit = begun();
        post(edit, with(inOrder(), "do", "submit"), null, null).then().statusCode(303);
        String piece = edit.replaceAll(".*([0-9a-f-]{36}).*", "$1");
        String versions = "/api/v1/pieces/" + piece + "/versions/";
        String happening = lee.person().basic().get(versions + 1).path("occasions[0].happening");
        assessment.referred.add(new PieceId(UUID.fromString(piece)));
        lee.person()
                .basic()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/pieces/" + piece + "/next-version")
                .then()
                .statusCode(200);
        visitor.get(edit)
                .then()
                .body(containsString("Correct it here. For a different occasion, remove this one and add another."));

        String corrected = learners.today().minusDays(4).toString();
        post(edit, with(inOrder(), "do", "submit", "occasions-0-from", corrected), null, null)
                .then()
                .statusCode(303);

        Response next = lee.person().basic().get(versions + 2);
        assertThat(next.<List<String>>path("occasions.from")).containsExactly(corrected);
        assertThat(next.<List<String>>path("occasions.happening")).containsExactly(happening);
    }

    @Test
    void twoUnitsWithTheSameContextsAreTickedEachUnderItsName() {
        EnrolmentId modern = learners.enrol(lee.person(), Learners.MODERN);
        String edit = begun();
        assertThat(tickable(edit, "FE2D 04 Deliver Customer Service to Difficult Customers"))
                .containsExactly("CFACSC4/4a", "CFACSC4/4b", "CFACSC4/4c", "CFACSC4/4d");
        assertThat(tickable(edit, "INSCS016 Deliver customer service to challenging customers"))
                .containsExactly("INSCS016/4a", "INSCS016/4b", "INSCS016/4c", "INSCS016/4d");
        Map<String, String> inBoth = with(inOrder(), "claim-" + modern + "-P1", "true");

        post(edit, with(inBoth, "do", "save", "occasions-0-contexts", "4b"), null, null)
                .then()
                .statusCode(303);
        assertThat(ticked(edit))
                .as("as a draft of an earlier release has it, in the units claimed in")
                .containsExactlyInAnyOrder("CFACSC4/4b", "INSCS016/4b");
        String refused = post(edit, with(inOrder(), "do", "submit", "occasions-0-contexts", "INSCS016/4c"), null, null)
                .asString();
        assertThat(refused)
                .contains("Occasion 1 is marked with “quiet time (INSCS016)”, which no unit you claim in asks for.");

        String piece = post(edit, with(inBoth, "do", "submit", "occasions-0-contexts", "CFACSC4/4b"), null, null)
                .header("Location");
        String page = visitor.get(piece).then().statusCode(200).extract().asString();
        assertThat(page).contains("FE2D 04: busy time").doesNotContain("INSCS016: busy time");
    }

    /** Values of the boxes under a heading. */
    private List<String> tickable(String edit, String unit) {
        return Jsoup.parse(visitor.get(edit).asString()).select("fieldset fieldset").stream()
                .filter(group -> group.selectFirst("legend").text().equals(unit))
                .flatMap(group -> group.select("input[name=occasions-0-contexts]").eachAttr("value").stream())
                .toList();
    }

    private List<String> ticked(String edit) {
        return Jsoup.parse(visitor.get(edit).asString())
                .select("input[name=occasions-0-contexts][checked]")
                .eachAttr("value");
    }

    @Test
    void everythingTypedAndTheFilesStayWhereTheRestIsWrong() {
        String edit = begun();
        post(edit, with(inOrder(), "title", "", "do", "submit", "occasions-0-from", "soon"), "a.txt", Samples.TEXT)
                .then()
                .statusCode(400)
                .body(containsString("Give your evidence a title."))
                .body(containsString("href=\"#occasions-0-from\""))
                .body(containsString("value=\"soon\""))
                .body(containsString("I listened."))
                .body(containsString("a.txt"));
    }

    @Test
    void aRefusedFileIsNamedAndEverythingElseIsSaved() {
        String edit = begun();
        post(edit, with(inOrder(), "do", "submit"), "holiday.jpg", Samples.HTML)
                .then()
                .statusCode(415)
                .body(containsString("“holiday.jpg” was not added: it is a web page."))
                .body(containsString("I listened."));
    }

    @Test
    void aStalePageIsToldShowsTheNewerOneAndKeepsWhatWasTyped() {
        String edit = begun();
        post(edit, Map.of("title", "first", "do", "save"), null, null);
        Map<String, Object> otherWindow = visitor.filled(edit, edit, Map.of("title", "from the other window"));
        post(edit, Map.of("title", "second", "do", "save"), null, null);

        multipart(otherWindow, "kept.txt", Samples.TEXT)
                .post(edit)
                .then()
                .statusCode(409)
                .body(containsString("This evidence was saved from somewhere else since you opened it"))
                .body(containsString("value=\"from the other window\""))
                .body(containsString("<dd>second</dd>"))
                .body(containsString("kept.txt"));
    }

    @Test
    void occasionsAreAddedAndRemovedWithoutScriptAndNothingTypedIsLost() {
        String edit = begun();
        post(edit, with(inOrder(), "do", "add-occasion"), null, null);
        visitor.get(edit)
                .then()
                .body(containsString("name=\"occasions-1-from\""))
                .body(containsString("value=\"C-101\""))
                .body(containsString("I listened."));

        post(edit, with(inOrder(), "do", "remove-occasion-1", "occasions-1-place", "Till 4"), null, null);

        visitor.get(edit)
                .then()
                .body(not(containsString("name=\"occasions-1-from\"")))
                .body(containsString("value=\"C-101\""));
    }

    @Test
    void aFormSentTwiceSubmitsOnce() {
        String edit = begun();
        Map<String, Object> form =
                visitor.filled(edit.replace("/edit", "") + "/edit", edit, with(inOrder(), "do", "submit"));
        assertThat(multipart(form, null, null).post(edit).statusCode()).isEqualTo(303);

        Response again = multipart(form, null, null).post(edit);

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(edit.replace("/edit", ""));
    }

    @Test
    void whatIsChangedAfterBackIsKeptAsNewEvidence() {
        String edit = begun();
        Map<String, Object> form = visitor.filled(edit, edit, with(inOrder(), "do", "submit"));
        assertThat(multipart(form, null, null).post(edit).statusCode()).isEqualTo(303);
        form.put("account", "I listened, and I apologised.");

        Response kept = multipart(form, null, null).post(edit);

        kept.then()
                .statusCode(409)
                .body(containsString("Not recorded: you sent this form before, with something else in it"))
                .body(containsString("I listened, and I apologised."))
                .body(containsString("<h1>New evidence</h1>"));
        form.put("account", "I listened.");
        assertThat(multipart(form, "another.txt", Samples.TEXT).post(edit).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatWillNotCountIsToldToWhoeverSubmitsAtOnce() {
        String edit = begun();

        Response submitted =
                post(edit, with(inOrder(), "occasions-0-setting", "SIMULATION", "do", "submit"), null, null);

        visitor.get(submitted.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("Check these"))
                .body(containsString("an occasion in simulation does not count for it"));
    }

    @Test
    void whatIsNoticedInAFileIsReadBeforeItIsSubmitted() {
        String edit = begun();

        Response stopped = post(edit, with(inOrder(), "do", "submit"), "voice-note.amr", Samples.AMR);

        assertThat(stopped.statusCode()).isEqualTo(303);
        assertThat(stopped.header("Location")).isEqualTo(edit + "#files");
        visitor.get(edit)
                .then()
                .statusCode(200)
                .body(containsString("Nothing was sent yet"))
                .body(containsString("Not every browser plays its sound (AMR)."))
                .body(containsString("Save it as MP3, M4A or MP4 and add that."))
                .body(containsString("I listened."));

        Response submitted = post(edit, with(inOrder(), "do", "submit"), null, null);

        visitor.get(submitted.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString("E01 was submitted."))
                .body(containsString("Not every browser plays its sound (AMR)."))
                .body(not(containsString("Save it as MP3")));
    }

    @Test
    void aFilesNameKeepsItsQuotationMarksThroughTheForm() {
        String edit = begun();

        post(edit, Map.of("title", "A refund", "do", "save"), "The %22busy%22 day.txt", Samples.TEXT);

        visitor.get(edit).then().body(containsString("The &quot;busy&quot; day.txt"));
    }

    @Test
    void whatIsNotOnesOwnIsNotThere() {
        String edit = begun();
        post(edit, with(inOrder(), "do", "save"), null, null);
        var assessor = learners.allocated(lee.enrolment(), Role.ASSESSOR, Capacity.ASSESSOR);
        Visitor ann = assessor.visitor();
        String piece = edit.replace("/edit", "");

        ann.get("/portfolio").then().statusCode(404);
        ann.get("/portfolio/new").then().statusCode(404);
        ann.get(edit).then().statusCode(404);
        ann.get(piece).then().statusCode(404);
        ann.get(piece + "/discard").then().statusCode(404);

        post(edit, with(inOrder(), "do", "submit"), null, null);

        ann.get(piece).then().statusCode(200).body(containsString("Lee Learner"));
        ann.get(piece + "/withdraw").then().statusCode(404);
        ann.get(piece + "/claims").then().statusCode(404);
    }

    @Test
    void moreIsClaimedAndThePieceWithdrawnAfterOneQuestion() {
        String edit = begun();
        post(edit, with(inOrder(), "do", "submit"), null, null);
        String piece = edit.replace("/edit", "");
        String more = piece + "/claims";
        visitor.get(more).then().statusCode(200).body(containsString("claimed on version 1"));
        Map<String, Object> ticked = visitor.filled(more, more, Map.of("claim-" + lee.enrolment() + "-C4.1.2", "true"));
        assertThat(multipart(ticked, null, null).post(more).statusCode()).isEqualTo(303);
        visitor.get(piece).then().body(containsString("One more criterion is claimed on E01."));

        visitor.get(piece + "/withdraw").then().body(containsString("you can’t bring it back"));
        assertThat(visitor.send(piece + "/withdraw", piece + "/withdraw", Map.of())
                        .statusCode())
                .isEqualTo(303);
        visitor.get(piece).then().body(containsString("Withdrawn"));
        visitor.get("/portfolio?state=WITHDRAWN").then().body(containsString("E01"));
        visitor.get("/portfolio?state=DRAFT").then().body(containsString("Nothing here."));
    }

    @Test
    void whoClaimsMoreTicksWhatTheOccasionsShowOfEachUnit() {
        EnrolmentId modern = learners.enrol(lee.person(), Learners.MODERN);
        String edit = begun();
        post(edit, with(inOrder(), "do", "submit", "occasions-0-contexts", "CFACSC4/4b"), null, null);
        String piece = edit.replace("/edit", "");
        String more = piece + "/claims";
        Element offered =
                Jsoup.parse(visitor.get(more).asString()).selectFirst("section[aria-labelledby=occasions] > fieldset");
        assertThat(offered.selectFirst("legend").text()).startsWith("Occasion 1: ");
        assertThat(offered.text()).contains("Marked already: ", "FE2D 04: busy time", "INSCS016: busy time");
        assertThat(offered.select("input").eachAttr("value"))
                .containsExactlyInAnyOrder(
                        "CFACSC4/4a", "CFACSC4/4c", "CFACSC4/4d", "INSCS016/4a", "INSCS016/4c", "INSCS016/4d");
        String field = offered.selectFirst("input").attr("name");

        Map<String, Object> alone = visitor.filled(more, more, Map.of(field, "INSCS016/4c"));
        String refused = multipart(alone, null, null)
                .post(more)
                .then()
                .statusCode(400)
                .body(containsString("Tick at least one criterion"))
                .body(containsString("Occasion 1 is marked with “quiet time (INSCS016)”"))
                .extract()
                .asString();
        assertThat(Jsoup.parse(refused)
                        .select("input[name=" + field + "][checked]")
                        .eachAttr("value"))
                .as("nothing ticked is lost")
                .containsExactly("INSCS016/4c");

        Map<String, Object> ticked =
                visitor.filled(more, more, Map.of(field, "INSCS016/4c", "claim-" + modern + "-P1", "true"));
        multipart(ticked, null, null).post(more).then().statusCode(303);
        visitor.get(piece).then().body(containsString("INSCS016: busy time, quiet time"));
        assertThat(Jsoup.parse(visitor.get(more).asString())
                        .select("input[name=" + field + "]")
                        .eachAttr("value"))
                .doesNotContain("INSCS016/4c");
    }

    @Test
    void anEmptyFormThatIsSentMakesNoPieceAndUsesNoNumber() {
        String edit = unsaved();

        multipart(filled("/portfolio/new", edit, Map.of("do", "submit")), null, null)
                .post(edit)
                .then()
                .statusCode(400)
                .body(containsString("Write what happened, or add a file."));

        visitor.get("/portfolio").then().body(containsString("Your evidence will be listed here"));
    }

    @Test
    void aDraftCountsTheCriteriaThatAreTickedOnIt() {
        String edit = begun();
        post(edit, with(inOrder(), "do", "save"), null, null);

        assertThat(visitor.get("/portfolio").htmlPath().getString("**.find { it.@'data-label' == 'Claims' }"))
                .isEqualTo("1");
    }

    @Test
    void aDraftIsDiscardedAfterOneQuestion() {
        String edit = begun();
        post(edit, Map.of("title", "never mind", "do", "save"), null, null);
        String discard = edit.replace("/edit", "/discard");
        visitor.get(discard).then().statusCode(200).body(containsString("Its number is not used again."));

        assertThat(visitor.send(discard, discard, Map.of()).statusCode()).isEqualTo(303);

        visitor.get("/portfolio").then().body(containsString("The draft of E01 was discarded."));
    }

    @Test
    void whoComesFromACriterionFindsItTicked() {
        visitor.get("/portfolio/new?enrolment=" + lee.enrolment() + "&criterion=C4.1.3")
                .then()
                .statusCode(200)
                .body(containsString("name=\"claim-" + lee.enrolment() + "-C4.1.3\" value=\"true\" checked"));
    }

    @Test
    void anAddressThatIsNoIdIsNotThere() {
        visitor.get("/portfolio/not-an-id").then().statusCode(404);
        visitor.get("/files/" + UUID.randomUUID() + "/a.pdf").then().statusCode(404);
    }

    /** The address of the form of a piece that is not saved yet; opening it gives the form its id. */
    private String unsaved() {
        String page =
                visitor.get("/portfolio/new").then().statusCode(200).extract().asString();
        String edit = page.substring(page.indexOf("action=\"/portfolio/") + 8);
        return edit.substring(0, edit.indexOf('"'));
    }

    private String begun() {
        String edit = unsaved();
        multipart(filled("/portfolio/new", edit, Map.of("title", "begun", "do", "save")), null, null)
                .post(edit)
                .then()
                .statusCode(303);
        return edit;
    }

    /** As {@link Visitor#filled}, of a page whose form has a new address each time. */
    private Map<String, Object> filled(String page, String action, Map<String, ?> typed) {
        Map<String, Object> fields =
                Visitor.hidden(visitor.get(page), form -> form.attr("enctype").equals("multipart/form-data"));
        fields.putAll(typed);
        return fields;
    }

    private Map<String, String> inOrder() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("title", "A refund");
        typed.put("method", "WORK_PRODUCT");
        typed.put("account", "I listened.");
        typed.put("occasions-0-from", learners.today().minusDays(2).toString());
        typed.put("occasions-0-setting", "PAID_JOB");
        typed.put("occasions-0-sector", "PRIVATE");
        typed.put("occasions-0-customers", "C-101");
        typed.put("claim-" + lee.enrolment() + "-C4.1.1", "true");
        typed.put("locator-" + lee.enrolment() + "-C4.1.1", "first lines");
        typed.put("declared", "true");
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String... more) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    private Response post(String edit, Map<String, String> typed, String name, byte[] content) {
        return multipart(visitor.filled(edit, edit, typed), name, content).post(edit);
    }

    private RequestSpecification multipart(Map<String, Object> fields, String name, byte[] content) {
        RequestSpecification request = visitor.request();
        fields.forEach(
                (field, value) -> request.multiPart(new io.restassured.builder.MultiPartSpecBuilder(value.toString())
                        .controlName(field)
                        .charset(java.nio.charset.StandardCharsets.UTF_8)
                        .build()));
        if (name != null) {
            request.multiPart("files", name, content);
        }
        return request;
    }
}
