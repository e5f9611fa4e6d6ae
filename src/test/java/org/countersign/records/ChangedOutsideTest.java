package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.journal.JournalCheck.Break;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Spelled;
import org.countersign.site.clock.Dates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Facts of a unit that somebody puts in, changes or removes who has the database open: named by the check, and counting for nothing. */
@QuarkusTest
@Tag("database")
class ChangedOutsideTest extends ChangedOutside {

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

    /** Lists and pages go by what is kept of a unit; whoever signs, prints or checks reads the facts. */
    @Test
    void whatIsKeptOfAUnitStandsInFrontOfNobodyWhoSignsPrintsOrChecks() throws SQLException {
        Ready unit = units.ready();
        Judgement judgement = units.now(unit).decisions().judgements().get(0);
        UUID id = judgement.id().value();
        listedAsReady(unit);
        String change = "update assessment_judgement set outcome = ? where id = ?";
        behindTheProgram.asOwner(change, "NOT_YET", id);
        try {
            listedAsReady(unit);
            String named = "the decision on E01 for "
                    + units.now(unit).claim(judgement.claim()).criterion();
            unit.sign(unit.learner(), "CANDIDATE")
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("The unit is not ready to be signed."));
            assertThat(printed(unit)).contains(CHANGED + ": " + named);
            theCheckNames(Break.Kind.FACT_CHANGED, "judgement", id);
        } finally {
            behindTheProgram.asOwner(change, judgement.outcome().name(), id);
        }
        readsAsItIs(unit);
        unit.sign(unit.learner(), "CANDIDATE").then().statusCode(200);
    }

    private static void listedAsReady(Ready unit) {
        unit.get(unit.assessor(), "").then().body("stage", equalTo("ready"));
        unit.assessor()
                .basic()
                .get("/api/v1/caseload?size=100")
                .then()
                .body("items.find { it.enrolment == '" + unit.id() + "' }.stage", equalTo("ready"));
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
}
