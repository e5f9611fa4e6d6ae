package org.countersign.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.people.HandingOn;
import org.countersign.people.People;
import org.countersign.people.PeopleQuery;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.Unread;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a form that was sent when the session had ended. */
@QuarkusTest
@Tag("web")
class KeptFormTest {

    private static final String KEPT =
            "Your session had ended when you sent the form. What you typed is kept on this page:"
                    + " sign in here, and it is shown to you, to be sent as it is.";
    private static final String ANOTHERS = "A form was kept in this browser that somebody else had typed."
            + " It was not shown to you and nothing of it was recorded.";

    @Inject
    Persons persons;

    @Inject
    People people;

    @Inject
    SignIn signIn;

    private final String newUserName = "zoë-" + UUID.randomUUID();
    private TestPerson ann;
    private Visitor visitor;

    @BeforeEach
    void signInAsAnn() {
        ann = persons.addNamed("Ann Administrator", Role.ADMINISTRATOR, Role.LEARNER);
        visitor = ann.visitor();
    }

    @Test
    void isShownAndSentAfterSignInHoweverManyTriesThatTakes() {
        Response late = afterTheEnd(newPerson("Zoë “Ŵyn” <b>\r\nof Łódź & Co"));
        late.then()
                .statusCode(401)
                .body(containsString("Nothing was recorded yet"))
                .body(containsString(KEPT));

        Response wrong = signIn(late, ann.userName(), "mistyped");
        wrong.then()
                .statusCode(400)
                .body(containsString(SignInRefusal.WRONG_PASSWORD.words()))
                .body(containsString(KEPT));
        Response blank = signIn(wrong, ann.userName(), "");
        blank.then().statusCode(400).body(containsString(SignInRefusal.PASSWORD_MISSING.words()));
        Response shown = signIn(blank, ann.userName(), ann.password());

        shown.then()
                .statusCode(200)
                .body(containsString(
                        "You are signed in again. Nothing was recorded yet: read what you typed and send it."))
                .body(containsString("Signed in as"))
                .body(containsString("<dt>User name</dt><dd>" + newUserName + "</dd>"))
                .body(containsString("<dt>Roles</dt><dd>LEARNER</dd>"))
                .body(containsString("<dt>Roles</dt><dd>ASSESSOR</dd>"))
                .body(containsString("href=\"/people/new\">Discard it and go back to the page</a>"));
        assertThat(added()).isZero();

        Map<String, Object> again = severalTimes(shown, "/people");
        Response sent = visitor.fromOurPage().formParams(again).post("/people");
        sent.then().statusCode(303).header("Location", startsWith("/people/"));
        visitor.get(sent.header("Location"))
                .then()
                .body(containsString("Zoë “Ŵyn” &lt;b&gt; of Łódź &amp; Co"))
                .body(containsString("Role granted: Assessor"));
    }

    @Test
    void carriesTheOnceOnlyKeySoThatWhatWasRecordedIsNotRecordedTwice() {
        Map<String, Object> form = newPerson("Zoë");
        Response first = visitor.fromOurPage().formParams(form).post("/people");
        first.then().statusCode(303);

        Response shown = signIn(afterTheEnd(form), ann.userName(), ann.password());
        Response again =
                visitor.fromOurPage().formParams(severalTimes(shown, "/people")).post("/people");

        again.then().statusCode(303).header("Location", first.header("Location"));
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void isNotShownToSomebodyElseWhoSignsInOnTheSamePage() {
        TestPerson bob = persons.addNamed("Bob", Role.ADMINISTRATOR);

        Response answer = signIn(afterTheEnd(newPerson("Private words")), bob.userName(), bob.password());

        answer.then().statusCode(303).header("Location", "/").body(not(containsString("Private words")));
        visitor.get("/account").then().body(containsString(ANOTHERS)).body(containsString("Bob"));
        assertThat(added()).isZero();
    }

    @Test
    void isNotRecordedInTheNameOfSomebodyElseWhoSignedInOnTheSameBrowserSinceItWasOpened() {
        TestPerson bob = persons.addNamed("Bob", Role.ADMINISTRATOR);
        Map<String, Object> form = newPerson("Private words");
        visitor.multipartFromOurPage(Map.of(
                        "csrf-token", form.get("csrf-token"), "userName", bob.userName(), "password", bob.password()))
                .post("/sign-in")
                .then()
                .statusCode(303);

        visitor.fromOurPage()
                .formParams(form)
                .post("/people")
                .then()
                .statusCode(409)
                .body(containsString("Somebody else was signed in when this form was opened, so nothing was recorded"
                        + " in your name. Go back, where what was typed is kept: it is sent by whoever typed it, once"
                        + " they have signed in again."))
                .body(not(containsString("Private words")));

        assertThat(added()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{", "[]", "{\"parts\": [null]}"})
    void isNotThereWhereWhatTheSignInPageCarriesIsNoForm(String carried) {
        Visitor.stranger()
                .send(
                        "/sign-in",
                        "/sign-in",
                        Map.of("kept", carried, "userName", ann.userName(), "password", ann.password()))
                .then()
                .statusCode(303)
                .header("Location", "/");
    }

    @Test
    void isKeptWhenTheKeyOfTheSessionsWasReplacedToo() {
        Map<String, Object> form = newPerson("Zoë");

        Visitor.stranger()
                .fromOurPage()
                .cookie(SessionCookie.NAME, "sealed with another key")
                .formParams(form)
                .post("/people")
                .then()
                .statusCode(401)
                .body(containsString(KEPT));
    }

    @Test
    void staysOnThePageOfSomebodyWhoWasDisabled() {
        Map<String, Object> form = newPerson("Zoë");
        people.disable(persons.founder(), ann.id(), Unread.of(HandingOn.UNSAID)).orThrow();
        Response late = visitor.fromOurPage().formParams(form).post("/people");

        signIn(late, ann.userName(), ann.password())
                .then()
                .statusCode(403)
                .body(containsString(SignInRefusal.DISABLED.words()))
                .body(containsString(KEPT));

        people.enable(persons.founder(), ann.id()).orThrow();
        signIn(late, ann.userName(), ann.password()).then().body(containsString("<dt>Name</dt><dd>Zoë</dd>"));
    }

    @Test
    void isReadInTheWordsOfItsPageWhereTheBrowserToldThem() {
        Map<String, Object> form = newPerson("Zoë");
        form.put("typed-words", """
                [{"name": "name", "label": "Full name"},
                 {"name": "roles", "label": "Roles", "value": "ASSESSOR", "reads": "Assessor <b>"},
                 {"name": "roles", "label": "Roles", "value": "ADMINISTRATOR", "reads": "never chosen"}]""");

        signIn(afterTheEnd(form), ann.userName(), ann.password())
                .then()
                .body(containsString("<dt>Full name</dt><dd>Zoë</dd>"))
                .body(containsString("<dt>Roles</dt><dd>Assessor &lt;b&gt;</dd>"))
                .body(not(containsString("never chosen")))
                .body(not(containsString("<dd>ASSESSOR</dd>")))
                .body(not(containsString("typed-words")));
    }

    @Test
    void neverCarriesAPasswordOrAToken() {
        Map<String, Object> form = visitor.filled(
                "/account",
                "/account/password",
                Map.of("current", "violet ladder nine", "password", "violet ladder ten"));
        String token = form.get("csrf-token").toString();

        signIn.signOut(ann.id());
        Response late = visitor.fromOurPage().formParams(form).post("/account/password");

        assertThat(carried(late)).contains("userName").doesNotContain("violet ladder", "csrf-token", token);
        signIn(late, ann.userName(), ann.password())
                .then()
                .body(containsString("A password is never kept. The page that follows asks for it."))
                .body(not(containsString("violet ladder")));
    }

    @Test
    void namesTheFilesThatHaveToBeChosenAgainAndIsSavedButNotSubmittedWithoutThem() {
        String page = visitor.get("/portfolio/new").asString();
        String edit = page.replaceFirst("(?s).*action=\"(/portfolio/[^\"]+/edit)\".*", "$1");
        Map<String, Object> form = hiddenIn(page);
        form.putAll(Map.of("title", "A refund for Łukasz", "account", "First.\nThen.", "do", "submit"));

        signIn.signOut(ann.id());
        Response late = visitor.multipartFromOurPage(form)
                .multiPart("files", "the log.txt", "On Friday".getBytes(StandardCharsets.UTF_8))
                .multiPart("files", "photo.png", new byte[11_000_000])
                .post(edit);
        late.then()
                .statusCode(401)
                .body(containsString(
                        "These files cannot be kept and have to be chosen again: the log.txt, photo.png."));
        Response shown = signIn(late, ann.userName(), ann.password());
        shown.then()
                .body(containsString(
                        "Files cannot be kept. On the page that follows, choose again: the log.txt, photo.png."))
                .body(containsString("<dt>Title</dt><dd>A refund for Łukasz</dd>"));

        // Read as text, for an XML parser makes spaces of the line ends in an attribute.
        visitor.multipartFromOurPage(hiddenIn(shown.asString()))
                .post(edit)
                .then()
                .statusCode(303)
                .header("Location", edit);
        visitor.get(edit)
                .then()
                .body(containsString("value=\"A refund for Łukasz\""))
                .body(containsString("First.\nThen.</textarea>"));
    }

    @Test
    void isTakenThroughSignInThoughItIsAsLongAsItMayBeOfSomebodyUnknown() {
        Map<String, Object> form = newPerson("Zoë");
        form.put("candidateNumber", "\"\r\n".repeat(100_000) + "the end");

        signIn.signOut(ann.id());
        String body = urlEncoded(form);
        assertThat(body.length()).isBetween(890_000, 1024 * 1024);
        Response late = visitor.fromOurPage()
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/people");
        assertThat(late.statusCode()).isEqualTo(401);
        String carried = carried(late);
        assertThat(carried).contains("the end");

        Map<String, Object> door = new LinkedHashMap<>();
        door.put("csrf-token", between(late.asString(), "name=\"csrf-token\" value=\"", "\""));
        door.putAll(Map.of("kept", carried, "userName", ann.userName(), "password", ann.password()));
        Response shown = visitor.multipartFromOurPage(door).post("/sign-in");

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(between(shown.asString(), "name=\"candidateNumber\" value=\"", "\">"))
                .hasSizeGreaterThan(800_000)
                .endsWith("the end");
    }

    @Test
    void isNotKeptWhereItIsLongerAndSaysWhatToDo() {
        Map<String, Object> form = newPerson("Zoë");
        form.put("candidateNumber", "x".repeat(1_100_000));
        signIn.signOut(ann.id());

        for (Response late : List.of(
                visitor.fromOurPage().formParams(form).post("/people"),
                visitor.multipartFromOurPage(form).post("/portfolio/" + UUID.randomUUID() + "/edit"))) {
            late.then()
                    .statusCode(413)
                    .body(containsString("You are not signed in, so this is too large and nothing was recorded."))
                    .body(containsString("Sign in in another tab, then go back here and send it again."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", ""})
    void isNotKeptWhereNoPageOfOursWasProvedToHaveSentIt(String origin) {
        Map<String, Object> form = newPerson("Planted words");
        signIn.signOut(ann.id());

        RequestSpecification request = visitor.request().formParams(form);
        (origin.isEmpty() ? request : request.header("Origin", origin))
                .post("/people")
                .then()
                .statusCode(302)
                .header("Location", "/sign-in")
                .body(not(containsString("Planted words")));
    }

    @Test
    void isNotKeptWhereTheBrowserSaysThatAnotherSiteSentIt() {
        Map<String, Object> form = newPerson("Planted words");
        signIn.signOut(ann.id());

        visitor.fromOurPage()
                .header("Sec-Fetch-Site", "cross-site")
                .formParams(form)
                .post("/people")
                .then()
                .statusCode(403)
                .body(not(containsString("Planted words")));
    }

    @Test
    void isShownAtOnceWhereOnlyItsTokenRanOut() {
        Map<String, Object> form = newPerson("Zoë");
        form.put("csrf-token", "A".repeat(22));

        Response shown = visitor.fromOurPage().formParams(form).post("/people");

        shown.then()
                .statusCode(400)
                .body(containsString("The form was opened before you last signed in, or its page has been open for very"
                        + " long, so nothing was recorded yet. Read what you typed and send it again."))
                .body(containsString("<dt>Name</dt><dd>Zoë</dd>"));
        visitor.fromOurPage()
                .formParams(severalTimes(shown, "/people"))
                .post("/people")
                .then()
                .statusCode(303);
        assertThat(added()).isEqualTo(1);
    }

    @Test
    void isGivenANewTokenWhereTheBrowserForgotIts() {
        Map<String, Object> form = newPerson("Zoë");
        Response answer = Visitor.stranger().send("/sign-in", "/sign-in", credentials(ann));
        Visitor withoutToken = Visitor.stranger();

        Response shown = withoutToken
                .fromOurPage()
                .cookie(SessionCookie.NAME, answer.getCookie(SessionCookie.NAME))
                .formParams(form)
                .post("/people");

        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.getDetailedCookie("csrf-token").isHttpOnly()).isTrue();
        assertThat(shown.getDetailedCookie("csrf-token").getSameSite()).isEqualTo("Lax");
        withoutToken
                .fromOurPage()
                .cookie(SessionCookie.NAME, answer.getCookie(SessionCookie.NAME))
                .formParams(severalTimes(shown, "/people"))
                .post("/people")
                .then()
                .statusCode(303);
    }

    @Test
    void isNotShownToSomebodyElseWhoIsSignedInWhenItsTokenRanOut() {
        Map<String, Object> form = newPerson("Private words");
        form.put("csrf-token", "A".repeat(22));
        TestPerson bob = persons.add(Role.ADMINISTRATOR);

        bob.visitor()
                .fromOurPage()
                .formParams(form)
                .post("/people")
                .then()
                .statusCode(400)
                .body(not(containsString("Private words")));
    }

    @Test
    void isTakenThroughASignInPageWhoseTokenRanOut() {
        Response late = afterTheEnd(newPerson("Zoë"));
        Map<String, Object> door = Visitor.hidden(late, "/sign-in");
        door.putAll(credentials(ann));
        door.put("csrf-token", "A".repeat(22));

        Response shown = visitor.multipartFromOurPage(door).post("/sign-in");
        shown.then()
                .statusCode(400)
                .body(containsString("A password is never kept. The page that follows asks for it."))
                .body(not(containsString(ann.password())));
        Response asks =
                visitor.multipartFromOurPage(Visitor.hidden(shown, "/sign-in")).post("/sign-in");
        asks.then().statusCode(400).body(containsString(SignInRefusal.PASSWORD_MISSING.words()));

        signIn(asks, ann.userName(), ann.password()).then().body(containsString("<dt>Name</dt><dd>Zoë</dd>"));
    }

    /** The session ends as it does when somebody signs out in another browser, and then the form is sent. */
    private Response afterTheEnd(Map<String, Object> form) {
        signIn.signOut(ann.id());
        return visitor.fromOurPage()
                .header("Referer", RestAssured.baseURI + ":" + RestAssured.port + "/people/new")
                .formParams(form)
                .post("/people");
    }

    private Map<String, Object> newPerson(String name) {
        return visitor.filled(
                "/people/new",
                "/people",
                Map.of("name", name, "userName", newUserName, "email", "", "roles", List.of("LEARNER", "ASSESSOR")));
    }

    private Response signIn(Response page, String userName, String password) {
        Map<String, Object> form = Visitor.hidden(page, "/sign-in");
        assertThat(form).containsKey("kept");
        form.put("userName", userName);
        form.put("password", password);
        return visitor.multipartFromOurPage(form).post("/sign-in");
    }

    private static Map<String, String> credentials(TestPerson person) {
        return Map.of("userName", person.userName(), "password", person.password());
    }

    private long added() {
        return people.count(new PeopleQuery(newUserName, Optional.empty(), PeopleQuery.Order.NAME));
    }

    /** The hidden fields, of which a name may stand there several times. */
    private static Map<String, Object> severalTimes(Response page, String action) {
        Map<String, Object> fields = Visitor.hidden(page, action);
        Element form = Jsoup.parse(page.asString()).selectFirst("form[action='%s']".formatted(action));
        fields.replaceAll((name, value) -> {
            List<String> values = form.select("[name='%s']".formatted(name)).eachAttr("value");
            return values.size() > 1 ? values : value;
        });
        return fields;
    }

    private static Map<String, Object> hiddenIn(String page) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Matcher found = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")
                .matcher(page.substring(page.indexOf("enctype=")));
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        return fields;
    }

    private static String carried(Response page) {
        return between(page.asString(), "name=\"kept\" value=\"", "\">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    private static String urlEncoded(Map<String, Object> form) {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)));
        return body.toString();
    }
}
