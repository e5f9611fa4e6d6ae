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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator answers what is asked about a published document. */
@QuarkusTest
@Tag("browser")
@TestProfile(FirstStartTest.NewInstallation.class)
class ImportAnswersTest {

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

    private String brought(String name) {
        Response answer = visitor.multipartFromOurPage(
                        Visitor.hidden(visitor.get(ImportPages.PATH), ImportPages.PATH))
                .multiPart(ImportPages.FIELD, name, DocumentsOfTests.document(name))
                .post(ImportPages.PATH);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location");
    }
}
