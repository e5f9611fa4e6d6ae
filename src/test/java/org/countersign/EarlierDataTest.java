package org.countersign;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.countersign.assessment.StateForm;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.signing.Declarations;
import org.countersign.assessment.signing.OutsideChanges;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.Enrolments;
import org.countersign.journal.BehindTheProgram;
import org.countersign.journal.JournalCheck;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.portfolio.store.StoreFit;
import org.countersign.records.PrintedPdf;
import org.countersign.records.issues.UnitRecords;
import org.countersign.rules.RequirementFinding.HeldBySomeCriteria;
import org.countersign.site.Actor;
import org.countersign.site.CentreClock;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * A data folder that an earlier version of the program left behind, opened with this one: the demo centre of 29 November
 * 2026, and what that version read and printed from it.
 */
@QuarkusTest
@Tag("database")
@TestProfile(EarlierDataTest.LeftBehind.class)
@EnabledIf(value = "thisIsH2", disabledReason = "The folder holds a database of H2, which PostgreSQL cannot open.")
class EarlierDataTest {

    /** Where what that version left is kept. */
    private static final String KEPT = "earlier/2026-11/";

    /** When it printed the records: they say so, and what is due depends on the day. */
    private static final Instant PRINTED_AT = Instant.parse("2026-11-29T09:07:00Z");

    private static final int ENTRIES = 508;
    private static final String LAST_ENTRY = "6669931f1469e33a59dd74e8ada19003b0e564617052a349b8e79583b3acf30f";

    /** Aisha's two units, verified and waiting for the verifier: what is signed there. */
    private static final Map<String, String> SIGNED = new TreeMap<>(Map.of(
            "bcc8fc49-008f-4031-97ad-c486431ff5a8", "62a2d0b86d6e4c48e86408bbf723fa80f559afd15044da031da9cbd21e975fa7",
            "faf56012-e174-4c39-9fb3-d6b3e6e597ab",
                    "531d0730ccaa1201f7bede189ba5df954b9f5fa0365b3433b6882d511249deff"));

    /** A copy of it, which this version brings up to date and writes in. */
    public static class LeftBehind implements QuarkusTestProfile {

        private static final Path FOLDER = unpacked();

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("countersign.data", FOLDER.resolve("data").toString());
        }

        private static Path unpacked() {
            try (ZipInputStream zip = new ZipInputStream(resource("demo-centre.zip"))) {
                Path folder = Files.createTempDirectory(
                        Files.createDirectories(Path.of("target", "test-data").toAbsolutePath()), "earlier");
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    Path there = folder.resolve(entry.getName());
                    if (entry.isDirectory()) {
                        Files.createDirectories(there);
                    } else {
                        Files.copy(zip, there);
                    }
                }
                return folder;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

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

    static boolean thisIsH2() {
        return EarlierDataTest.class.getResource("/org/h2/Driver.class") != null;
    }

    @Test
    void everyEntryOfTheJournalIsCheckedInTheFormatItWasWrittenIn() throws SQLException {
        JournalCheck.Proof proof = journal.check();

        assertThat(proof.breaks()).isEmpty();
        // Whoever prints a signed record adds to the journal.
        assertThat(proof.entries()).isGreaterThanOrEqualTo(ENTRIES);
        assertThat(behindTheProgram.read("select digest from journal_entry where sequence = ?", ENTRIES))
                .isEqualTo(LAST_ENTRY);
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

        assertThat(signed).isEqualTo(SIGNED);
    }

    @Test
    void whatStandsSignedIsReadInTheFormItWasSignedInAndTheRestInThatOfToday() {
        for (Unit unit : units()) {
            boolean signed = !unit.signatures().standing().isEmpty();
            assertThat(unit.signatures().form()).isEqualTo(signed ? StateForm.FIRST : StateForm.NOW);
            assertThat(declarations.stateOf(unit).form())
                    .isEqualTo(unit.signatures().form());
        }
    }

    @Test
    void theRecordsSayWhatTheySaid() throws IOException {
        Actor administrator = actor(people.withRole(Role.ADMINISTRATOR).get(0));
        for (Unit unit : units()) {
            byte[] pdf = clock.playing(PRINTED_AT, () -> records.print(
                            administrator, unit.enrolment().id())
                    .orThrow()
                    .pdf());

            assertThat(told(PrintedPdf.read(pdf).text())).isEqualTo(inTheWordsOfToday(told(printedBefore(unit)), unit));
        }
    }

    @Test
    void everyFileIsThereAndNoneTooMany() {
        assertThat(store.atStart().unnamed()).isEmpty();
        assertThat(store.atStart().missing()).isEmpty();
    }

    @Test
    void peopleSignInWithThePasswordsTheyHad() {
        Visitor.signedIn("aisha", "difficult customers welcome")
                .get("/units/bcc8fc49-008f-4031-97ad-c486431ff5a8")
                .then()
                .statusCode(200);
    }

    private List<Unit> units() {
        return units.units(enrolments.list(EnrolmentQuery.all(), 0, 100));
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.userName(), person.name(), person.roles());
    }

    private static String printedBefore(Unit unit) throws IOException {
        try (InputStream text = resource("records/" + unit.enrolment().id() + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    /** Without what tells one page from the next, which goes where the layout has it. */
    private static String told(String text) {
        return text.replaceAll("Unit record · [^·]+ · .{1,60}? (Working copy|Issued record) (?=Record )", "")
                .replaceAll(
                        "Record [-0-9a-f]{36}(, issue \\d+)?( · signed state [0-9a-f]{64})?( page of \\d+ \\d+)? ", "")
                .replaceAll("Journal when it was printed \\d+ entries, the last with SHA-256 [0-9a-f]{64} ", "")
                .replaceAll("Earlier issue Replaces issue \\d+ of [^.]+\\. ", "")
                .replaceAll("Code Requirement Standing Finding ", "")
                .replaceAll("Code Criterion Standing Evidence (Contexts )?Signed off by ", "")
                .replaceAll("(?<=\\w)- (?=\\w)", "-");
    }

    /** What the records have come to say differently since, and why; the facts are the same. */
    private static String inTheWordsOfToday(String before, Unit unit) {
        return before
                // A code that was not published is left out, and our own name of the edition is said in full.
                .replace("Unit code – ", "")
                .replace("Edition held 1", "Held as " + unit.standard().key().id() + ", edition 1")
                // An attestation is told as what somebody did.
                .replace("Attested as sufficient on", "On")
                .replace("attested as sufficient on", "on")
                .replaceAll(
                        "([Oo]n \\d+ November 2026): (\\d+ occasions with [^.]+)\\.",
                        "$1 your assessor confirmed that $2, are enough.")
                // The internal verifier's open action is not the learner's to see, and no longer counted.
                // Criteria and requirements are counted apart, and a sum over criteria is not counted beside them.
                .replaceAll("Not complete yet: \\d+ still missing\\.", notDone(unit));
    }

    private static String notDone(Unit unit) {
        long criteria = unit.report().criteria().stream()
                .filter(criterion -> !criterion.met() || !criterion.signedOffFinally())
                .count();
        long requirements = unit.report().requirements().stream()
                .filter(requirement -> !requirement.holds())
                .filter(requirement -> !(requirement.findings().get(0) instanceof HeldBySomeCriteria))
                .count();
        return "Not complete yet. " + criteria + " criteria are not done. "
                + (requirements == 1 ? "One requirement is not done." : requirements + " requirements are not done.");
    }

    private static InputStream resource(String name) {
        return EarlierDataTest.class.getResourceAsStream("/" + KEPT + name);
    }
}
