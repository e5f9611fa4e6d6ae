package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.signatures.StateForm;
import org.countersign.assessment.signing.Declarations;
import org.countersign.assessment.signing.OutsideChanges;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.Enrolments;
import org.countersign.journal.BehindTheProgram;
import org.countersign.journal.JournalCheck;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.portfolio.store.StoreFit;
import org.countersign.records.issues.UnitRecords;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.disk.Sha256;
import org.junit.jupiter.api.Test;

/**
 * A data folder that an earlier version of the program left behind, opened with this one, and held against what that
 * version read and printed from it. Each such folder has a test of its own, since it starts a program of its own.
 */
abstract class EarlierData {

    static final String PASSWORD = "difficult customers welcome";

    private final EarlierFolder left;

    EarlierData(EarlierFolder left) {
        this.left = left;
    }

    /** In a sentence about what is accepted so far, where numbers up to nine are words now. */
    private static final String SINCE =
            "Written by the candidate and declared authentic on the day shown, unless it says who else wrote it. ";

    private static final Pattern NUMBER =
            Pattern.compile("((?:[Ss]o far |(?<=[Ss]o far .{1,30})with ))([2-9])(?= (?:occasions|customers))");

    private static final List<String> SPELLED =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    @Inject
    JournalCheck journal;

    @Inject
    BehindTheProgram behindTheProgram;

    @Inject
    StoreFit store;

    @Inject
    People people;

    @Inject
    Enrolments enrolments;

    @Inject
    Units units;

    @Inject
    Declarations declarations;

    @Inject
    OutsideChanges outsideChanges;

    @Inject
    UnitRecords records;

    @Inject
    CentreClock clock;

    @Test
    void everyEntryOfTheJournalIsCheckedInTheFormatItWasWrittenIn() throws SQLException {
        JournalCheck.Proof proof = journal.check();

        assertThat(proof.breaks()).isEmpty();
        // Whoever prints a signed record adds to the journal.
        assertThat(proof.entries()).isGreaterThanOrEqualTo(left.entries());
        assertThat(behindTheProgram.read("select digest from journal_entry where sequence = ?", left.entries()))
                .isEqualTo(left.lastEntry());
    }

    @Test
    void whatWasSignedIsWhatStandsNow() {
        Map<String, String> signed = new TreeMap<>();
        for (Unit unit : units()) {
            String digest = declarations.stateOf(unit).digest();
            if (!unit.signatures().standing().isEmpty()) {
                signed.put(unit.enrolment().id().toString(), digest);
            }
            assertThat(unit.signatures().changedFrom(digest)).isFalse();
            assertThat(outsideChanges.readingFiles(unit)).isEmpty();
            assertThat(unit.signatures().signatureChangedOutside()).isFalse();
        }

        assertThat(signed).isEqualTo(left.signed());
    }

    @Test
    void whatStandsSignedIsReadInTheFormItWasSignedInAndTheRestInThatOfToday() {
        for (Unit unit : units()) {
            boolean signed = !unit.signatures().standing().isEmpty();
            assertThat(unit.signatures().form().format())
                    .isEqualTo(signed ? left.signedForm() : StateForm.NOW.format());
            assertThat(declarations.stateOf(unit).form())
                    .isEqualTo(unit.signatures().form());
        }
    }

    @Test
    void theRecordsSayWhatTheySaid() throws IOException {
        Actor administrator = actor(people.withRole(Role.ADMINISTRATOR).get(0));
        for (Unit unit : units()) {
            byte[] pdf = clock.playing(left.printedAt(), () -> records.print(
                            administrator, unit.enrolment().id())
                    .orThrow()
                    .pdf());

            assertThat(told(PrintedPdf.read(pdf).text()))
                    .isEqualTo(
                            inTheWordsOfToday(told(left.printed(unit.enrolment().id())), unit));
        }
    }

    @Test
    void everyFileIsThereAndNoneTooMany() {
        assertThat(store.atStart().unnamed()).isEmpty();
        assertThat(store.atStart().missing()).isEmpty();
    }

    @Test
    void peopleSignInWithThePasswordsTheyHad() {
        Visitor aisha = Visitor.signedIn("aisha", PASSWORD);

        left.signed()
                .keySet()
                .forEach(unit -> aisha.get("/units/" + unit).then().statusCode(200));
    }

    /** Under its address, with its bytes, and as the journal tells of it. */
    @Test
    void whatWasIssuedIsStillHandedOut() {
        Map<String, String> issued = new TreeMap<>();
        for (Unit unit : units()) {
            String issues = "/api/v1/records/" + unit.enrolment().id() + "/issues";
            JsonPath listed = as("morgan").get(issues + "?size=100").jsonPath();
            for (String id : listed.getList("items.findAll { !it.changedOutside }.id", String.class)) {
                byte[] pdf = as("morgan").get(issues + "/" + id).asByteArray();
                issued.put(id, Sha256.of(pdf).hex());
            }
        }

        assertThat(issued).containsAllEntriesOf(left.issued());
    }

    static RequestSpecification as(String userName) {
        return RestAssured.given().auth().preemptive().basic(userName, PASSWORD);
    }

    List<Unit> units() {
        return units.units(enrolments.list(EnrolmentQuery.all(), 0, 100));
    }

    static Actor actor(Person person) {
        return new Actor(person.id(), person.userName(), person.name(), person.roles());
    }

    /** Without what tells one page from the next, which goes where the layout has it, and what issued records do not say. */
    private static String told(String text) {
        return text.replaceAll("Unit record · [^·]+ · .{1,60}? (Working copy|Issued record) (?=Record )", "")
                .replaceAll(
                        "Record [-0-9a-f]{36}(, issue \\d+)?( · signed state [0-9a-f]{64})?( page of \\d+ \\d+)? ", "")
                .replaceAll("Journal when it was printed \\d+ entries, the last with SHA-256 [0-9a-f]{64} ", "")
                .replaceAll("Earlier issue Replaces issue \\d+ of [^.]+\\. ", "")
                .replace(SINCE, "")
                .replaceAll("Code Requirement Standing Finding ", "")
                .replaceAll("Code Criterion Standing Evidence (Contexts )?Signed off by ", "")
                .replaceAll("(?<=\\w)- (?=\\w)", "-");
    }

    /** What the records have come to say differently since. The facts are the same. */
    String inTheWordsOfToday(String before, Unit unit) {
        return NUMBER.matcher(before.replace(
                                "nothing accepted yet. No performance evidence that records it is claimed.",
                                "not shown yet. Add evidence that shows it, or mark it on a piece that does.")
                        .replace(
                                "Nothing accepted yet, and nothing the assessor could attest as sufficient.",
                                "Your assessor will confirm this once you have more evidence.")
                        .replaceAll("(\\(\\S+\\)): nothing accepted yet\\.", "$1: not shown yet.")
                        .replaceAll(" (is|are) claimed for it and wait", " wait")
                        .replaceAll(
                                "(records it, but whoever judged it|record it, but whoever judged them)"
                                        + " did not confirm that\\.",
                                "is accepted, but your assessor did not tick it.")
                        .replace("was judged not yet met: submit", "needs more: submit")
                        .replace("were judged not yet met: submit", "need more: submit")
                        .replaceAll("So far this holds for ([^.]+)\\.", "$1 done.")
                        .replaceAll(
                                "The assessor has not attested as sufficient what is accepted so far: ([^.]+)\\.",
                                "So far $1. Your assessor has still to confirm that it is enough.")
                        .replaceAll(
                                "the assessor has not attested as sufficient what is accepted so far: ([^.]+)\\.",
                                "so far $1. Your assessor has still to confirm that it is enough."))
                .replaceAll(number -> number.group(1) + SPELLED.get(Integer.parseInt(number.group(2))));
    }
}
