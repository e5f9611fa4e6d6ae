package org.countersign.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator answers what is asked about a published document. */
@QuarkusTest
@Tag("browser")
@TestProfile(FirstStartTest.NewInstallation.class)
class ImportAnswersTest {

    private static final String HEADING_OR_END = "answer-heading-or-end-16";

    @Inject
    Persons persons;

    private TestPerson administrator;
    private Visitor visitor;

    @BeforeEach
    void signsIn() {
        administrator = persons.add(Role.ADMINISTRATOR);
        visitor = administrator.visitor();
    }

    @Test
    void eachStandardThatSeemsToBeCutOffIsAllowedByItself() {
        String page = brought("two-cut-off.txt");
        Map<String, Object> wholeSecond = visitor.filled(page + "?standard=2", page + "/answers", Map.of());

        for (String time : List.of("once", "once more")) {
            assertThat(visitor.request()
                            .formParams(wholeSecond)
                            .post(page + "/answers")
                            .statusCode())
                    .as(time)
                    .isEqualTo(303);
        }

        administrator
                .basic()
                .get(page.replace(ImportPages.PATH, ImportApi.PATH))
                .then()
                .body("found[0].refused.code", equalTo("cut-off"))
                .body("found[0].whole", equalTo("whole-1"))
                .body("found[1].standard.id", equalTo("STALL2"));
    }

    @Test
    void whatWasChosenStaysWhereAnotherAnswerIsRefused() {
        String page = brought("sub-headings.txt");

        Response refused =
                visitor.send(page, page + "/answers", Map.of(HEADING_OR_END, "end", "answer-settled-4", "yes"));

        assertThat(refused.statusCode()).isEqualTo(409);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.select(".error-summary li").text())
                .contains("There is no question \"settled-4\" about this document.");
        assertThat(shown.select(".error-summary a")).isEmpty();
        assertThat(shown.select("fieldset input[checked]").eachAttr("value")).containsExactly("end");
        assertThat(Jsoup.parse(visitor.get(page).asString()).select("fieldset input[checked]"))
                .as("nothing was kept")
                .isEmpty();
    }

    @Test
    void whatWasTypedStaysWhereAnotherAnswerIsRefused() {
        String page = brought("two-units.txt");
        String field = Jsoup.parse(visitor.get(page).asString())
                .select("input[name^=answer-id]")
                .attr("name");

        Response refused = visitor.send(page, page + "/answers", Map.of(field, "GUEST9", "answer-settled-4", "yes"));

        assertThat(Jsoup.parse(refused.asString()).getElementById(field).val()).isEqualTo("GUEST9");
    }

    @Test
    void anAnswerThatIsNotPossibleIsRefusedBesideItsQuestion() {
        String page = brought("sub-headings.txt");

        Response refused = visitor.send(page, page + "/answers", Map.of(HEADING_OR_END, "perhaps"));

        assertThat(refused.statusCode()).isEqualTo(400);
        Document shown = Jsoup.parse(refused.asString());
        Element first = shown.selectFirst(shown.select(".error-summary a").attr("href"));
        assertThat(first.attr("name")).isEqualTo(HEADING_OR_END);
        assertThat(first.closest("fieldset").select(".field-error").text()).contains("Possible: heading, end.");
    }

    private String brought(String name) {
        Response answer = visitor.multipartFromOurPage(Visitor.hidden(visitor.get(ImportPages.PATH), ImportPages.PATH))
                .multiPart(ImportPages.FIELD, name, DocumentsOfTests.document(name))
                .post(ImportPages.PATH);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location");
    }
}
