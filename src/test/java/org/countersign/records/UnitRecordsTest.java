package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.journal.Journal;
import org.countersign.people.People;
import org.countersign.people.PersonDetails;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.Passwords;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Spelled;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Clocks;
import org.countersign.site.clock.Dates;
import org.countersign.site.disk.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class UnitRecordsTest {

    @Inject
    ReadyUnit units;

    @Inject
    UnitsOfTests unitsUnderWay;

    @Inject
    Persons persons;

    @Inject
    Passwords passwords;

    @Inject
    People people;

    @Inject
    Journal journal;

    @Inject
    CentreClock clock;

    @Test
    void theRecordIsThereForThoseOfTheUnitAndTheAdministratorAndForNobodyElse() {
        Ready unit = units.ready();
        for (TestPerson reader :
                List.of(unit.learner(), unit.assessor(), unit.verifier(), persons.add(Role.ADMINISTRATOR))) {
            record(unit, reader)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("Content-Disposition", startsWith("inline; filename=\"FE2D-04_record_"));
            reader.visitor().get("/records/" + unit.id() + "/record.pdf").then().statusCode(200);
        }
        for (TestPerson stranger : List.of(
                persons.add(Role.ASSESSOR),
                persons.add(Role.LEARNER),
                units.endedAllocation(unit.enrolment(), Capacity.ASSESSOR, Role.ASSESSOR))) {
            record(unit, stranger).then().statusCode(404).contentType("application/problem+json");
            stranger.visitor()
                    .get("/records/" + unit.id() + "/blank-form.pdf")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aRecordThatCarriesASignatureIsKeptAsItWasIssuedUntilSomethingOnItChanges() {
        Ready unit = units.ready();
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        byte[] issued = record(unit, unit.learner()).asByteArray();

        assertThat(record(unit, unit.verifier()).asByteArray()).isEqualTo(issued);
        unit.post(unit.assessor(), "/signing/notes", Map.of("key", UUID.randomUUID(), "note", "A note."))
                .then()
                .statusCode(200);
        byte[] withNote = record(unit, unit.learner()).asByteArray();
        assertThat(withNote).isNotEqualTo(issued);
        assertThat(record(unit, unit.learner()).asByteArray()).isEqualTo(withNote);
    }

    /** An issue is an entry of the journal, though it is only asked for. */
    @Test
    void whileTheClockIsBehindNothingNewIsIssuedAndWhatWasIssuedIsThere() {
        Ready unit = units.ready();
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        byte[] issued = record(unit, unit.learner()).asByteArray();
        Clocks.setBack(clock);

        assertThat(record(unit, unit.learner()).asByteArray()).isEqualTo(issued);

        Clocks.putRight(clock);
        unit.post(unit.assessor(), "/signing/notes", Map.of("key", UUID.randomUUID(), "note", "A note."))
                .then()
                .statusCode(200);
        long entries = journal.head().entries();
        Clocks.setBack(clock);
        record(unit, unit.learner())
                .then()
                .statusCode(503)
                .body("type", endsWith("clock-behind"))
                .body("detail", startsWith("The clock of the program shows "));
        assertThat(unit.learner()
                        .visitor()
                        .get("/records/" + unit.id() + "/record.pdf")
                        .statusCode())
                .isEqualTo(503);
        assertThat(journal.head().entries()).isEqualTo(entries);
    }

    /** Renamed afterwards, everybody stands under the name they acted under, wherever it is told that they did. */
    @Test
    void whoeverActedStandsUnderTheNameTheyHadThen() {
        Ready unit = units.ready();
        unit.signedByBoth();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        unit.post(unit.assessor(), "/signing/notes", Map.of("key", UUID.randomUUID(), "note", "A note."))
                .then()
                .statusCode(200);
        rename(unit.learner(), "Lee Married");
        rename(unit.assessor(), "Ann Married");
        rename(unit.verifier(), "Vera Married");

        String printed =
                PrintedPdf.read(record(unit, unit.learner()).asByteArray()).text();
        assertThat(printed)
                .contains("Lee Learner (now Lee Married)")
                .contains("Candidate's signature Lee Learner Signed electronically")
                .contains("Assessor's signature Ann ASSESSOR Signed electronically")
                .contains("Ann ASSESSOR, assessor")
                .doesNotContain("Ann Married");
        Visitor verifier = unit.verifier().visitor();
        String page = verifier.get("/units/" + unit.id()).asString();
        assertThat(page)
                .contains("Ann ASSESSOR on ", "Signed by Lee Learner on ", "Ann INTERNAL_VERIFIER")
                .doesNotContain("Ann Married", "by Vera Married");
        assertThat(verifier.get("/units/" + unit.id() + "/criteria/C4.1.1").asString())
                .contains("Ann ASSESSOR")
                .doesNotContain("Ann Married");
        assertThat(verifier.get("/units/" + unit.id() + "/signing").asString())
                .contains("Signed by Lee Learner on ", "<strong>Ann ASSESSOR</strong>")
                .doesNotContain("Ann Married");
        unit.sign(unit.learner(), "CANDIDATE")
                .then()
                .statusCode(409)
                .body("detail", startsWith("Lee Learner signed as candidate"));
    }

    private void rename(TestPerson person, String name) {
        people.changeDetails(
                        persons.founder(), person.id(), 1, new PersonDetails(name, Optional.empty(), Optional.empty()))
                .orThrow();
    }

    @Test
    void everyIssueKeepsItsBytesAndItsAddressAndALaterOneSaysWhatItReplacesAndWhy() {
        Ready unit = units.ready();
        issues(unit, unit.learner()).then().statusCode(200).body("items", hasSize(0));
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        byte[] first = record(unit, unit.verifier()).asByteArray();
        rename(unit.learner(), "Lee Married");
        byte[] second = record(unit, unit.learner()).asByteArray();

        String today = Dates.british(units.today());
        String replaces = "Replaces issue 1 of " + today + ". Changed since: the candidate’s name or number.";
        assertThat(PrintedPdf.read(first).text()).contains(", issue 1 ").doesNotContain("Replaces");
        assertThat(PrintedPdf.read(second).text())
                .contains(", issue 2 ", replaces, "Candidate's signature Lee Learner Signed electronically");
        JsonPath listed = issues(unit, unit.assessor()).jsonPath().setRootPath("items");
        assertThat(listed.getList("number")).isEqualTo(List.of(1, 2));
        assertThat(listed.getList("sha256"))
                .isEqualTo(List.of(Sha256.of(first).hex(), Sha256.of(second).hex()));
        assertThat(listed.getList("[1].changed")).isEqualTo(List.of(Spelled.of(RecordPart.CANDIDATE)));
        assertThat(listed.getInt("[1].replaces")).isEqualTo(1);
        assertThat(listed.getList("changedOutside")).containsOnly(false);
        assertThat(listed.getList("inJournal")).containsOnly(true);
        for (int issue = 0; issue < 2; issue++) {
            String id = listed.getString("[" + issue + "].id");
            byte[] pdf = issue == 0 ? first : second;
            assertThat(unit.learner()
                            .basic()
                            .get("/api/v1/records/" + unit.id() + "/issues/" + id)
                            .asByteArray())
                    .isEqualTo(pdf);
            assertThat(persons.add(Role.ADMINISTRATOR)
                            .visitor()
                            .get("/records/" + unit.id() + "/issues/" + id + "/record.pdf")
                            .asByteArray())
                    .isEqualTo(pdf);
        }
        unit.learner()
                .visitor()
                .get("/records/" + unit.id())
                .then()
                .statusCode(200)
                .body(containsString("Record of Lee Married"))
                .body(containsString("Open issue 1 (PDF)"))
                .body(containsString(replaces));
        aStrangerFindsNoIssue(unit, listed.getString("[0].id"));
    }

    private void aStrangerFindsNoIssue(Ready unit, String issue) {
        TestPerson stranger = persons.add(Role.LEARNER);
        issues(unit, stranger).then().statusCode(404);
        for (String page : List.of("", "/issues/" + issue + "/record.pdf")) {
            stranger.visitor().get("/records/" + unit.id() + page).then().statusCode(404);
        }
        Ready another = units.submitted();
        another.learner()
                .basic()
                .get("/api/v1/records/" + another.id() + "/issues/" + issue)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsTooLongToBePrintedIsKeptWholeBesideEveryPrint() {
        Ready unit = units.ready();
        String note = "A note. ".repeat(3_000) + "The end.";
        unit.post(unit.assessor(), "/signing/notes", Map.of("key", UUID.randomUUID(), "note", note))
                .then()
                .statusCode(200);
        String working = "/records/" + unit.id() + "/long-texts.txt";
        assertThat(PrintedPdf.read(record(unit, unit.learner()).asByteArray()).text())
                .contains("Continues in long text 1 at");
        assertThat(unit.learner().visitor().get(working).asString())
                .startsWith("1. Notes/Comments: Ann ASSESSOR, assessor, ")
                .endsWith(note + "\n\n");
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        assertThat(PrintedPdf.read(record(unit, unit.learner()).asByteArray()).text())
                .contains("Continues in long text 1 at");
        String issue = issues(unit, unit.learner()).path("items[0].id");
        String issued = "/records/" + unit.id() + "/issues/" + issue + "/long-texts.txt";
        assertThat(persons.add(Role.ADMINISTRATOR).visitor().get(issued).asString())
                .contains(note);
        persons.add(Role.LEARNER).visitor().get(issued).then().statusCode(404);
        unit.learner().visitor().get("/records/" + unit.id()).then().body(containsString(issued));
    }

    @Test
    void theJournalsHeadStandsOnEveryPrint() {
        Ready unit = units.submitted();
        Journal.Head head = journal.head();

        assertThat(PrintedPdf.read(record(unit, unit.learner()).asByteArray()).text())
                .containsPattern("Journal when it was printed \\d+ entries, the last with SHA-256 [0-9a-f]{64}");
        assertThat(head.entries()).isPositive();
    }

    private static Response issues(Ready unit, TestPerson reader) {
        return reader.basic().get("/api/v1/records/" + unit.id() + "/issues");
    }

    @Test
    void aSignatureWithinADayOfAResetPasswordIsMarkedInPrintToo() {
        Ready unit = units.ready();
        unit.sign(unit.assessor(), "ASSESSOR").then().statusCode(200);
        String mark = "Password reset by somebody else within 24 hours before signing";
        assertThat(PrintedPdf.read(record(unit, unit.verifier()).asByteArray()).text())
                .doesNotContain(mark);

        TestPerson learner = unit.learner();
        String code = passwords
                .issueResetCode(persons.founder(), learner.id(), Unread.of(FormKey.fresh()))
                .orThrow()
                .text();
        passwords
                .setWithCode(UUID.randomUUID(), learner.userName(), code, "another secret of mine")
                .orThrow();
        TestPerson anew = new TestPerson(
                learner.id(), learner.userName(), "another secret of mine", learner.name(), learner.roles());
        unit.sign(anew, "CANDIDATE").then().statusCode(200);
        assertThat(PrintedPdf.read(record(unit, unit.verifier()).asByteArray()).text())
                .contains(mark);
    }

    @Test
    void evidenceThatWasJudgedOnAnEarlierVersionIsPrintedWithIt() {
        TestUnit unit = unitsUnderWay.unit();
        PieceId piece = unitsUnderWay.submit(unit, "C4.1.1", "C4.1.2");
        unitsUnderWay.met(unit, unit.assessor(), piece, "C4.1.1");
        unitsUnderWay.judge(unit, unit.assessor(), piece, "C4.1.2", Outcome.NOT_YET, Optional.empty());
        unitsUnderWay.submitNextVersion(unit, piece);

        byte[] record = unit.learner()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/record")
                .asByteArray();

        assertThat(PrintedPdf.read(record).text())
                .contains(
                        "C4.1.1 Recognise types of customer behaviour that are difficult to deal with. Met E01 (version"
                                + " 1)");
    }

    @Test
    void theBlankFormIsThereBeforeAnybodyHasSigned() {
        Ready unit = units.submitted();

        unit.learner()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/blank-form")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    private static Response record(Ready unit, TestPerson reader) {
        return reader.basic().get("/api/v1/records/" + unit.id() + "/record");
    }
}
