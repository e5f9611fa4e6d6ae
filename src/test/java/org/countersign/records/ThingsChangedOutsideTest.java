package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.journal.BehindTheProgram;
import org.countersign.journal.JournalCheck.Break;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.site.clock.Dates;
import org.countersign.standards.EditionKey;
import org.countersign.standards.form.CanonicalForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept beside the facts, and editions: what somebody swaps or removes is named by the check, and handed out to nobody. */
@QuarkusTest
@Tag("database")
class ThingsChangedOutsideTest extends ChangedOutside {

    @Inject
    Editions editions;

    @ConfigProperty(name = "countersign.data")
    Path data;

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

    private Path kept(String sha256) {
        return data.resolve("evidence/files")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
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
}
