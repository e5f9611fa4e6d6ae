package org.countersign.site.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.site.PlayedActor;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("web")
class PagesTest {

    private static final String NOTICE = "**.find { it.@class == 'notice' }";

    private final Visitor visitor = Visitor.stranger();

    @Test
    void whatWasDoneIsSaidOnceOnThePageThatFollows() {
        Response done = visitor.send("/gallery", "/gallery", Map.of("title", "Łukasz <b>"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo("/gallery");
        assertThat(done.getHeaders().getValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("notice=").contains("HTTPOnly", "SameSite=Strict"));

        assertThat(visitor.get("/gallery").htmlPath().getString(NOTICE)).isEqualTo("“Łukasz <b>” was recorded as E07.");
        assertThat(visitor.get("/gallery").htmlPath().getString(NOTICE)).isNullOrEmpty();
    }

    @Test
    void aNoticeThatIsNotOursIsNotShown() {
        Response page = visitor.request().cookie("notice", "%%%").get("/gallery");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.htmlPath().getString(NOTICE)).isNullOrEmpty();
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedWithTheSentenceBesideItsField() {
        Map<String, Object> typed = new HashMap<>();
        typed.put("title", " ");
        typed.put("story", "\nA queue & a <b>temper</b>");
        typed.put("method", "OBSERVATION");
        typed.put("contexts", List.of("OBSERVATION", "TESTIMONY"));
        typed.put("setting", "PRODUCT");
        Response refused = visitor.send("/gallery", "/gallery", typed);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("\nA queue &amp; a &lt;b&gt;temper&lt;/b&gt;</textarea>");
        XmlPath page = refused.htmlPath();
        assertThat(page.getList("**.findAll { it.@checked == 'checked' }.@id", String.class))
                .containsExactly("contexts", "contexts-TESTIMONY", "setting-PRODUCT");
        assertThat(page.getString("**.find { it.@selected == 'selected' }.@value"))
                .isEqualTo("OBSERVATION");
        assertThat(page.getString("**.find { it.@id == 'error-title' }"))
                .isEqualToIgnoringWhitespace("The evidence has no title. Type a few words.");
        assertThat(page.getString("**.find { it.@id == 'title' }.@aria-describedby"))
                .isEqualTo("hint-title error-title");
        assertThat(page.getString("**.find { it.@id == 'title' }.@aria-invalid"))
                .isEqualTo("true");
        assertThat(page.getList("**.find { it.@id == 'errors' }.ul.li.a.@href", String.class))
                .containsExactly("#title", "#contexts");
    }

    @Test
    void aFormWithoutItsOnceOnlyKeyRecordsNothingAndSaysSo() {
        for (String key : List.of("", "E07", "123e4567-e89b-12d3-a456-42661417400g")) {
            Response refused = visitor.send("/gallery", "/gallery", Map.of("title", "A", "key", key));
            assertThat(refused.statusCode()).as(key).isEqualTo(400);
            assertThat(refused.asString())
                    .contains("The form came without the key it was opened with, so nothing was recorded.");
        }
    }

    @Test
    void theNavigationShowsWhereThisPersonMayGoAndWhereTheyAre() {
        Response answer = visitor.get("/gallery/signed-in");
        assertThat(answer.asString()).containsPattern("Signed in as.*" + PlayedActor.NIA.name());
        XmlPath page = answer.htmlPath();
        assertThat(page.getList("**.find { it.@class == 'places' }.ul.li.a", String.class))
                .containsSubsequence("Queue", "Samples", "Standards")
                .doesNotContain("People");
        assertThat(page.getString("**.find { it.'@aria-current' == 'page' }")).isEqualTo("Queue");
        assertThat(page.getString("**.find { it.@class == 'who' }.@action")).isEqualTo("/sign-out");
    }

    @Test
    void aStrangerSeesNoNavigationAndNothingToSignOutOf() {
        assertThat(visitor.get("/gallery").asString()).doesNotContain("/sign-out", "class=\"places\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        ?page=1&filter=missing | 1 to 20 of 134    | -                      | ?filter=missing&page=2
        ?page=3                | 41 to 60 of 134   | ?page=2                | ?page=4
        ?page=99               | 121 to 134 of 134 | ?page=6                | -
        ?page=-1               | 1 to 20 of 134    | -                      | ?page=2
        """)
    void aLongListIsGoneThroughPageByPage(String query, String range, String previous, String next) {
        XmlPath page = visitor.get("/gallery" + query).htmlPath();
        assertThat(page.getString("**.find { it.@class == 'pager' }.p")).isEqualTo(range);
        assertThat(link(page, "prev")).isEqualTo(previous);
        assertThat(link(page, "next")).isEqualTo(next);
    }

    private static String link(XmlPath page, String where) {
        List<String> found = page.getList("**.findAll { it.@rel == '" + where + "' }.@href", String.class);
        return found.isEmpty() ? null : found.get(0);
    }

    @Test
    void datesAreWrittenAsInBritainWithTheZoneWhereThereIsATime() {
        assertThat(visitor.get("/gallery").asString())
                .contains(
                        "<time datetime=\"2026-03-03\">3 March 2026</time>, judged",
                        "<time datetime=\"2026-07-03T13:05:00Z\">3 July 2026, 14:05 BST</time>");
    }
}
