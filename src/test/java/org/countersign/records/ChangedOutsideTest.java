package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.journal.BehindTheProgram;
import org.countersign.journal.Journal;
import org.countersign.journal.JournalCheck.Break;
import org.countersign.journal.NewEntries;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.records.printing.PrintedPdf;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Spelled;
import org.countersign.site.clock.Dates;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Signatory;
import org.countersign.standards.form.CanonicalForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody puts in, changes or removes who has the database open is named by the check, and counts for nothing. */
@QuarkusTest
@Tag("database")
class ChangedOutsideTest {

    private static final String CHANGED = "Changed outside the program";

    @Inject
    ReadyUnit units;

    @Inject
    BehindTheProgram behindTheProgram;

    @Inject
    NewEntries entriesWritten;

    @Inject
    Journal journal;

    @Inject
    Editions editions;

    @ConfigProperty(name = "countersign.data")
    Path data;

    private Journal.Head before;

    @BeforeEach
    void rememberHowLongTheJournalIs() {
        before = journal.head();
    }

    @Test
    void aSignatureThatNobodyGaveVerifiesNothing() throws SQLException {
        Ready unit = signedByBoth();
        unit.sampleAgreed("SUMMATIVE").then().statusCode(200);
        readsAsItIs(unit);
        UUID putIn = UUID.randomUUID();
        behindTheProgram.asProgram(
                """
                insert into assessment_declaration (id, enrolment_id, signatory, round, state_digest, statement,
                  after_reset, signed_by, signed_on, recorded_at)
                select ?, enrolment_id, 'INTERNAL_VERIFIER', round, state_digest, statement, after_reset, ?, signed_on,
                  recorded_at from assessment_declaration where id = ?""", putIn, unit.verifier().id().value(), signature(unit).id());
        try {
            readsChanged(unit, UnitStage.WAITS_FOR_VERIFIER);
            unit.get(unit.learner(), "/signing")
                    .then()
                    .body("signatures.findAll { it.changedOutside }.id", equalTo(List.of(putIn.toString())));
            unit.sign(unit.verifier(), "INTERNAL_VERIFIER")
                    .then()
                    .statusCode(409)
                    .body(
                            "detail",
                            equalTo("The signature of Ann INTERNAL_VERIFIER as internal verifier was put in or changed"
                                    + " outside the program. Reopen the unit, so that it can be signed again."));
            theCheckNames(Break.Kind.ENTRY_MISSING, "declaration", putIn);
        } finally {
            behindTheProgram.asOwner("delete from assessment_declaration where id = ?", putIn);
        }
        readsAsItIs(unit);
        unit.sign(unit.verifier(), "INTERNAL_VERIFIER").then().statusCode(200);
    }

    @Test
    void aReleaseThatNobodyGaveReleasesNothing() throws SQLException {
        Ready unit = signedByBoth();
        UUID putIn = UUID.randomUUID();
        behindTheProgram.asProgram(
                """
                insert into assessment_release (id, enrolment_id, round, state_digest, reason, released_by, released_on,
                  recorded_at)
                select ?, enrolment_id, round, state_digest, 'Outside the plan.', ?, signed_on, recorded_at
                from assessment_declaration where id = ?""", putIn, unit.verifier().id().value(), signature(unit).id());
        try {
            readsChanged(unit, UnitStage.WAITS_FOR_VERIFIER);
        } finally {
            behindTheProgram.asOwner("delete from assessment_release where id = ?", putIn);
        }
    }

    @Test
    void aReopeningThatNobodyMadeIsToldOnTheUnit() throws SQLException {
        Ready unit = signedByBoth();
        UUID putIn = UUID.randomUUID();
        behindTheProgram.asProgram("""
                insert into assessment_reopening (id, enrolment_id, round, reopened_as, reason, reopened_by, recorded_at)
                select ?, enrolment_id, round, 'ASSESSOR', 'A mistake.', signed_by, recorded_at
                from assessment_declaration where id = ?""", putIn, signature(unit).id());
        try {
            readsChanged(unit, UnitStage.READY);
        } finally {
            behindTheProgram.asOwner("delete from assessment_reopening where id = ?", putIn);
        }
    }

    @Test
    void aSignatureWhoseDateWasChangedDoesNotCount() throws SQLException {
        Ready unit = signedByBoth();
        Declaration signature = signature(unit);
        String change = "update assessment_declaration set signed_on = ? where id = ?";
        behindTheProgram.asOwner(change, signature.signedOn().minusDays(40), signature.id());
        try {
            readsChanged(unit, UnitStage.WAITS_FOR_CANDIDATE);
            theSignatureIsNamed(unit, "Lee Learner");
            theCheckNames(Break.Kind.FACT_CHANGED, "declaration", signature.id());
        } finally {
            behindTheProgram.asOwner(change, signature.signedOn(), signature.id());
        }
        readsAsItIs(unit);
    }

    @Test
    void aSignatureUnderAChangedNameDoesNotCount() throws SQLException {
        Ready unit = signedByBoth();
        String change = "update people_details set name = ? where person_id = ?";
        UUID learner = unit.learner().id().value();
        behindTheProgram.asOwner(change, "Somebody Else", learner);
        try {
            readsChanged(unit, UnitStage.WAITS_FOR_CANDIDATE);
            theSignatureIsNamed(unit, "Somebody Else");
            assertThat(entriesWritten.breaksSince(before)).singleElement().satisfies(found -> assertThat(found.about())
                    .contains("person-details"));
        } finally {
            behindTheProgram.asOwner(change, unit.learner().name(), learner);
        }
        readsAsItIs(unit);
    }

    @Test
    void withoutItsSaltNobodyCanTellWhetherASignatureWasChanged() throws SQLException {
        Ready unit = signedByBoth();
        UUID signature = signature(unit).id();
        String entry = "(select id from journal_entry where kind = 'declaration' and subject = ?)";
        String salt = behindTheProgram.read("select salt from journal_salt where entry_id = " + entry, signature);
        behindTheProgram.asOwner("delete from journal_salt where entry_id = " + entry, signature);
        try {
            readsChanged(unit, UnitStage.WAITS_FOR_CANDIDATE);
            theCheckNames(Break.Kind.SALT_GONE, "declaration", signature);
        } finally {
            behindTheProgram.asOwner(
                    "insert into journal_salt (entry_id, salt) select id, ? from journal_entry"
                            + " where kind = 'declaration' and subject = ?",
                    salt,
                    signature);
        }
        readsAsItIs(unit);
    }

    @Test
    void anIssuedRecordWhoseBytesWereSwappedIsNamedAndNotHandedOut() throws SQLException {
        Ready unit = signedByBoth();
        byte[] issued = unit.learner()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/record")
                .asByteArray();
        UUID id = UUID.fromString(issues(unit).extract().path("items[0].id"));
        String change = "update records_issued set pdf = ? where id = ?";
        behindTheProgram.asOwner(change, "%PDF-1.7 Everything met.".getBytes(StandardCharsets.UTF_8), id);
        try {
            issues(unit).body("items.changedOutside", equalTo(List.of(true)));
            isNotHandedOut(unit, "/record");
            isNotHandedOut(unit, "/issues/" + id);
            unit.learner().visitor().get("/records/" + unit.id()).then().body(containsString(CHANGED));
            theCheckNames(Break.Kind.FACT_CHANGED, "record-issue", id);
        } finally {
            behindTheProgram.asOwner(change, issued, id);
        }
        issues(unit).body("items.changedOutside", equalTo(List.of(false)));
    }

    @Test
    void aRecordThatNobodyIssuedIsNamedAndNotHandedOut() throws SQLException {
        Ready unit = signedByBoth();
        UUID putIn = UUID.randomUUID();
        behindTheProgram.asProgram(
                """
                insert into records_issued (id, enrolment_id, content, issued_at, pdf)
                select ?, enrolment_id, ?, recorded_at, ? from assessment_declaration where id = ?""",
                putIn,
                "0".repeat(64),
                "%PDF-1.7 Everything met.".getBytes(StandardCharsets.UTF_8),
                signature(unit).id());
        try {
            issues(unit).body("items.changedOutside", equalTo(List.of(true)));
            isNotHandedOut(unit, "/issues/" + putIn);
            theCheckNames(Break.Kind.ENTRY_MISSING, "record-issue", putIn);
        } finally {
            behindTheProgram.asOwner("delete from records_issued where id = ?", putIn);
        }
    }

    private static ValidatableResponse issues(Ready unit) {
        return unit.learner()
                .basic()
                .get("/api/v1/records/" + unit.id() + "/issues")
                .then()
                .statusCode(200);
    }

    private void isNotHandedOut(Ready unit, String path) {
        unit.learner()
                .basic()
                .get("/api/v1/records/" + unit.id() + path)
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Issue 1 of this record, of " + Dates.british(units.today())
                                + ", was changed outside the program: it is not what was issued. Ask your administrator to"
                                + " restore it from a backup."));
    }

    @Test
    void aFileOfEvidenceWithOneByteFlippedIsNamedAndNeitherHandedOutNorSignedOver() throws IOException {
        byte[] log = "Four refunds, one after the other.".getBytes(StandardCharsets.UTF_8);
        Ready unit = units.readyWithFile("log.txt", log);
        EvidenceFile file = units.now(unit)
                .evidence()
                .versions()
                .values()
                .iterator()
                .next()
                .get(0)
                .files()
                .get(0);
        Path kept = kept(file.sha256());
        byte[] flipped = log.clone();
        flipped[0] ^= 1;
        Files.write(kept, flipped);
        String named = "the file “log.txt” of E01";
        try {
            unit.learner()
                    .basic()
                    .get("/api/v1/files/" + file.id())
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("was changed outside the program: it is not what was submitted."));
            unit.get(unit.learner(), "/signing").then().body("changedThings", equalTo(List.of(named)));
            unit.learner()
                    .visitor()
                    .get("/units/" + unit.id() + "/signing")
                    .then()
                    .body(containsString(CHANGED + ": " + named));
            assertThat(printed(unit)).contains(CHANGED + ": " + named);
            isNotSigned(unit, named);
            theCheckNames(Break.Kind.THING_CHANGED, "evidence file", file.sha256());
        } finally {
            Files.write(kept, log);
        }
        unit.learner().basic().get("/api/v1/files/" + file.id()).then().statusCode(200);
        readsAsItIs(unit);
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
    }

    @Test
    void aJudgementFromOutsideStopsTheFirstSignatureToo() throws SQLException {
        Ready unit = units.ready();
        Judgement judgement = units.now(unit).decisions().judgements().get(0);
        String change = "update assessment_judgement set feedback = ? where id = ?";
        behindTheProgram.asOwner(
                change, "Somebody else’s words.", judgement.id().value());
        try {
            isNotSigned(
                    unit,
                    "the decision on E01 for "
                            + units.now(unit).claim(judgement.claim()).criterion());
        } finally {
            behindTheProgram.asOwner(
                    change, judgement.feedback(), judgement.id().value());
        }
        readsAsItIs(unit);
    }

    @Test
    void theKeptTextOfWhatWasSignedIsComparedToo() throws SQLException {
        Ready unit = signedByBoth();
        String digest = signature(unit).stateDigest();
        String document =
                behindTheProgram.read("select document from assessment_signed_state where digest = ?", digest);
        String change = "update assessment_signed_state set document = ? where digest = ?";
        behindTheProgram.asOwner(change, document + " ", digest);
        try {
            String named = "the kept text of what was signed (" + digest + ")";
            unit.get(unit.learner(), "/signing").then().body("changedThings", equalTo(List.of(named)));
            assertThat(printed(unit)).contains("the kept text of what was signed");
            theCheckNames(Break.Kind.THING_CHANGED, "signed state", digest);
        } finally {
            behindTheProgram.asOwner(change, document, digest);
        }
        readsAsItIs(unit);
    }

    @Test
    void aStandardAndAPolicyInUseAreNamedWhereTheyAreNotAsTheyWereFrozen() throws SQLException {
        Enrolment enrolment = units.ready().enrolment();
        for (Frozen frozen : List.of(
                new Frozen(
                        "standard",
                        enrolment.standard(),
                        enrolment.standardDigest(),
                        CanonicalForm.of(editions.standard(enrolment.standard()))),
                new Frozen(
                        "policy",
                        enrolment.policy(),
                        enrolment.policyDigest(),
                        CanonicalForm.of(editions.policy(enrolment.policy()))))) {
            String what = "frozen " + frozen.kind();
            String which = frozen.key().sent();
            byte[] other = "{}".getBytes(StandardCharsets.UTF_8);
            try {
                frozen.becomes(other, frozen.digest(), behindTheProgram);
                theCheckNames(Break.Kind.THING_CHANGED, what, which);
                frozen.becomes(other, CanonicalForm.digest(other), behindTheProgram);
                theCheckNames(Break.Kind.THING_CHANGED, what, which);
                frozen.becomes(frozen.form(), CanonicalForm.digest(other), behindTheProgram);
                theCheckNames(Break.Kind.THING_CHANGED, what, which);
                frozen.isRemoved(behindTheProgram);
                theCheckNames(Break.Kind.THING_GONE, what, which);
            } finally {
                frozen.isPutBack(behindTheProgram);
            }
            assertThat(entriesWritten.breaksSince(before)).isEmpty();
        }
    }

    private record Frozen(String kind, EditionKey key, String digest, byte[] form) {

        void becomes(byte[] newForm, String newDigest, BehindTheProgram behind) throws SQLException {
            behind.asOwner(
                    "update catalogue_frozen set form = ?, digest = ? where kind = ? and id = ? and edition = ?",
                    newForm,
                    newDigest,
                    kind,
                    key.id(),
                    key.edition());
        }

        void isRemoved(BehindTheProgram behind) throws SQLException {
            behind.asOwner(
                    "delete from catalogue_frozen where kind = ? and id = ? and edition = ?",
                    kind,
                    key.id(),
                    key.edition());
        }

        void isPutBack(BehindTheProgram behind) throws SQLException {
            try {
                becomes(form, digest, behind);
            } catch (IllegalStateException removed) {
                behind.asOwner(
                        "insert into catalogue_frozen (kind, id, edition, digest, form, frozen_at)"
                                + " values (?, ?, ?, ?, ?, current_timestamp)",
                        kind,
                        key.id(),
                        key.edition(),
                        digest,
                        form);
            }
        }
    }

    @Test
    void aUnitThatIsMadeToNameAnotherEditionIsNamedAndNoEditionWithIt() throws SQLException {
        UUID enrolment = units.ready().enrolment().id().value();
        String change = "update enrolment_enrolment set standard_edition = ? where id = ?";
        behindTheProgram.asOwner(change, "99", enrolment);
        try {
            theCheckNames(Break.Kind.FACT_CHANGED, "enrolment", enrolment);
        } finally {
            behindTheProgram.asOwner(change, "1", enrolment);
        }
    }

    private static void isNotSigned(Ready unit, String because) {
        unit.sign(unit.learner(), "CANDIDATE")
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Nothing was signed, because these were changed outside the program: " + because
                                + ". Tell your administrator; they have to be restored from a backup."));
    }

    private Path kept(String sha256) {
        return data.resolve("evidence/files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Test
    void aJudgementFromOutsideTheProgramIsToldAndStopsFurtherSignatures() throws SQLException {
        Ready unit = units.ready();
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
        UUID putIn = UUID.randomUUID();
        UUID judgement = units.now(unit).decisions().judgements().get(0).id().value();
        behindTheProgram.asProgram("""
                insert into assessment_judgement (id, enrolment_id, claim_id, piece_id, version, position, supersedes,
                  outcome, contexts, feedback, provisional, judge_id, judged_on, recorded_at)
                select ?, enrolment_id, claim_id, piece_id, version, position + 1, id, outcome, contexts, feedback,
                  provisional, judge_id, judged_on, recorded_at from assessment_judgement where id = ?""", putIn, judgement);
        try {
            unit.get(unit.learner(), "/signing").then().body("changedOutside", equalTo(true));
            unit.sign(unit.assessor(), "ASSESSOR")
                    .then()
                    .statusCode(409)
                    .body(
                            "detail",
                            equalTo("This unit changed outside the program after Lee Learner signed it as candidate on "
                                    + Dates.british(units.today())
                                    + ". Reopen it, so that it can be signed as it is now."));
            theCheckNames(Break.Kind.ENTRY_MISSING, "judgement", putIn);
        } finally {
            behindTheProgram.asOwner("delete from assessment_judgement where id = ?", putIn);
        }
    }

    @Test
    void aUnitWhoseStandardIsNotTheOneItWasPinnedToCanOnlyBeRead() throws SQLException {
        Ready unit = units.ready();
        String change = "update enrolment_enrolment set standard_digest = ? where id = ?";
        UUID enrolment = unit.enrolment().id().value();
        String why = unit.enrolment().standard()
                + " was changed outside the program, so you can read its units but nothing can be recorded on them. Tell"
                + " your administrator.";
        unit.get(unit.learner(), "").then().body("onlyRead", nullValue());
        behindTheProgram.asOwner(change, "0".repeat(64), enrolment);
        try {
            unit.get(unit.learner(), "").then().statusCode(200).body("onlyRead", equalTo(why));
            unit.learner()
                    .visitor()
                    .get("/units/" + unit.id())
                    .then()
                    .statusCode(200)
                    .body(containsString(why));
            unit.sign(unit.learner(), "CANDIDATE").then().statusCode(409).body("detail", equalTo(why));
        } finally {
            behindTheProgram.asOwner(change, unit.enrolment().standardDigest(), enrolment);
        }
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
    }

    private Ready signedByBoth() {
        Ready unit = units.ready();
        unit.signedByBoth();
        return unit;
    }

    /** The candidate's. */
    private Declaration signature(Ready unit) {
        return units.now(unit).signatures().standing(Signatory.CANDIDATE).orElseThrow();
    }

    private void readsAsItIs(Ready unit) {
        unit.get(unit.learner(), "/signing").then().body("changedOutside", equalTo(false));
        unit.learner().visitor().get("/units/" + unit.id()).then().body(not(containsString(CHANGED)));
        assertThat(printed(unit)).doesNotContain(CHANGED);
    }

    private void readsChanged(Ready unit, UnitStage stage) {
        unit.get(unit.learner(), "/signing").then().body("changedOutside", equalTo(true));
        unit.get(unit.learner(), "").then().statusCode(200).body("stage", equalTo(Spelled.of(stage)));
        for (String page : List.of("", "/signing")) {
            unit.learner().visitor().get("/units/" + unit.id() + page).then().body(containsString(CHANGED));
        }
        assertThat(printed(unit)).contains(CHANGED);
    }

    /** Where it stands too, on the page and in print. */
    private void theSignatureIsNamed(Ready unit, String name) {
        String named = "the signature of " + name;
        unit.get(unit.learner(), "/signing").then().body("changedThings", equalTo(List.of(named)));
        unit.learner()
                .visitor()
                .get("/units/" + unit.id())
                .then()
                .body(containsString(CHANGED + ": " + named))
                .body(containsString("<span class=\"field-error\">" + CHANGED + "</span>"));
        assertThat(printed(unit)).containsPattern("over signed state [0-9a-f]{16} " + CHANGED);
    }

    private static String printed(Ready unit) {
        return PrintedPdf.read(unit.learner()
                        .basic()
                        .get("/api/v1/records/" + unit.id() + "/record")
                        .asByteArray())
                .text();
    }

    private void theCheckNames(Break.Kind kind, String fact, Object id) {
        assertThat(entriesWritten.breaksSince(before)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.about()).containsExactly(fact, id);
        });
    }
}
