package org.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.journal.BehindTheProgram;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A unit whose standard was damaged in the database while no file says what it said, beside one that is whole. */
@QuarkusTest
@Tag("database")
class UnreadableEditionTest {

    private static final String STANDARD = "CFACSC4";

    @Inject
    UnitsOfTests units;

    @Inject
    Persons persons;

    @Inject
    BehindTheProgram behindTheProgram;

    private final String damaged = "DAMAGED-" + UUID.randomUUID();
    private TestUnit unit;
    private PieceId piece;

    @BeforeEach
    void nothingSaysWhatItsStandardSaid() throws SQLException {
        unit = units.unit();
        piece = units.submit(unit, "C4.1.1");
        behindTheProgram.asOwner(
                "insert into catalogue_frozen (kind, id, edition, digest, form, frozen_at)"
                        + " values ('standard', ?, '1', ?, ?, current_timestamp)",
                damaged,
                "0".repeat(64),
                "no longer JSON".getBytes(StandardCharsets.UTF_8));
        standardIs(damaged);
    }

    @AfterEach
    void itIsPutBack() throws SQLException {
        standardIs(STANDARD);
        behindTheProgram.asOwner("delete from catalogue_frozen where id = ?", damaged);
    }

    private void standardIs(String id) throws SQLException {
        behindTheProgram.asOwner(
                "update enrolment_enrolment set standard_id = ? where id = ?",
                id,
                unit.enrolment().id().value());
    }

    private String sentence() {
        return damaged
                + " edition 1 was damaged outside the program and cannot be read, so its units cannot be shown now."
                + " Everything recorded on them is kept. Tell your administrator.";
    }

    @Test
    void itsPagesAndDocumentsSayWhyAndNeverThatSomethingWentWrongInside() {
        for (String path :
                new String[] {unit.path(), unit.path() + "/signing", "/records/" + unit.id() + "/record.pdf"}) {
            Response page = unit.assessor().visitor().get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(503);
            assertThat(page.asString()).as(path).contains(sentence());
        }
        unit.learner()
                .basic()
                .get(unit.api())
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:countersign:problem:unreadable"))
                .body("detail", equalTo(sentence()));
    }

    @Test
    void nothingIsRecordedInIt() {
        unit.assessor()
                .basic()
                .contentType("application/json")
                .body(Map.of("key", UUID.randomUUID(), "note", "A note."))
                .post(unit.api() + "/signing/notes")
                .then()
                .statusCode(503)
                .body("detail", equalTo(sentence()));
    }

    @Test
    void whatElseItsPeopleHaveGoesOnAndTheyAreTold() {
        for (TestPerson person : new TestPerson[] {unit.learner(), unit.assessor(), unit.verifier()}) {
            Response home = person.visitor().get("/");
            assertThat(home.statusCode()).as(person.name()).isEqualTo(200);
            assertThat(home.asString()).as(person.name()).contains(sentence());
        }
        for (String path : new String[] {"/caseload", "/queue"}) {
            assertThat(unit.assessor().visitor().get(path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(unit.verifier().visitor().get("/verification").statusCode()).isEqualTo(200);
        for (String path : new String[] {"/portfolio", "/portfolio/new", "/portfolio/" + piece}) {
            assertThat(unit.learner().visitor().get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(unit.learner().basic().get("/api/v1/pieces/" + piece).statusCode())
                .isEqualTo(200);
    }

    @Test
    void listsSayItInsteadOfLeavingItOut() {
        assertThat(unit.assessor().visitor().get("/caseload").asString()).contains(sentence());
        assertThat(unit.verifier().visitor().get("/verification").asString()).contains(sentence());
        unit.assessor()
                .basic()
                .get("/api/v1/caseload")
                .then()
                .statusCode(200)
                .body("items.enrolment", equalTo(List.of(unit.id().toString())))
                .body("items.unreadable", equalTo(List.of(sentence())))
                .body("items[0].stage", nullValue());
        unit.assessor()
                .basic()
                .get("/api/v1/queue")
                .then()
                .statusCode(200)
                .body("total", equalTo(0))
                .body("leftOut", equalTo(List.of(sentence())));
        assertThat(unit.assessor().visitor().get("/queue").asString()).contains(sentence());
        unit.verifier()
                .basic()
                .get("/api/v1/verification")
                .then()
                .statusCode(200)
                .body("items.unreadable", equalTo(List.of(sentence())))
                .body("items[0].progress", nullValue());
    }

    @Test
    void whoCountersignsInItIsToldToo() {
        TestPerson countersigner = persons.add(Role.COUNTERSIGNER);
        units.allocate(unit.enrolment(), countersigner, Capacity.COUNTERSIGNER);

        countersigner
                .basic()
                .get("/api/v1/countersigning")
                .then()
                .statusCode(200)
                .body("leftOut", equalTo(List.of(sentence())));
        assertThat(countersigner.visitor().get("/countersigning").asString()).contains(sentence());
        unit.assessor().basic().get("/api/v1/countersigning").then().body("leftOut", nullValue());
    }

    @Test
    void theAdministratorReadsOfItInEnrolmentsAndProblems() {
        TestPerson morgan = persons.add(Role.ADMINISTRATOR);
        for (String path : new String[] {"/", "/enrolments", "/enrolments/" + unit.id(), "/catalogue"}) {
            assertThat(morgan.visitor().get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(morgan.visitor().get("/enrolments/" + unit.id()).asString()).contains(damaged);
        assertThat(morgan.visitor().get("/catalogue/problems").asString())
                .contains(damaged)
                .contains("was damaged in the database, outside the program, and no file says what it said");
    }
}
