package org.countersign.assessment.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.assessment.Decisions;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.assessment.signatures.StateForm;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Doer;
import org.countersign.portfolio.Evidence;
import org.countersign.portfolio.evidence.Author;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Facts;
import org.countersign.portfolio.evidence.MarkedOccasion;
import org.countersign.portfolio.evidence.Marking;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.evidence.Voucher;
import org.countersign.rules.Counting;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.evidence.DifficultCustomers;
import org.countersign.rules.evidence.UnitRules;
import org.countersign.site.PersonId;
import org.countersign.standards.ContextMarks;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Method;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.junit.jupiter.api.Test;

/**
 * The bytes that are signed, in every form there has been. A file here is never edited: one that no longer fits says that
 * units signed in that form would read as changed outside the program.
 */
class SignedStateBytesTest {

    private static final Path KEPT = Path.of("src/test/resources/signed-state");

    private static final LocalDate DAY = LocalDate.parse("2026-03-03");
    private static final Instant THEN = Instant.parse("2026-03-06T10:00:00Z");
    private static final PersonId LEARNER = new PersonId(id(2));
    private static final PieceId PIECE = new PieceId(id(3));
    private static final String DIGEST = "a1".repeat(32);

    private static final Occasion OCCASION = new Occasion(
            id(4),
            id(14),
            DAY,
            DAY.plusDays(1),
            "Returns desk",
            Optional.of(Setting.PAID_JOB),
            Optional.of(Sector.PRIVATE),
            new TreeSet<>(Set.of("4b", "4a")),
            new TreeSet<>(Set.of("K02", "K01")),
            "Jo, at the till");

    private static final PieceVersion VERSION = new PieceVersion(
            id(5),
            PIECE,
            1,
            "Refund, busy Saturday",
            Method.WITNESS_TESTIMONY,
            "Two lines\nof “account”.",
            List.of(OCCASION),
            List.of(new EvidenceFile(id(6), "notes.txt", "text/plain", 1234, DIGEST)),
            "This is my own work.",
            Author.LEARNER,
            Optional.empty(),
            THEN);

    private static final Claim CLAIM = new Claim(
            new ClaimId(id(7)),
            new EnrolmentId(id(1)),
            PIECE,
            1,
            DifficultCustomers.RECOGNISE,
            "page 2",
            List.of(new MarkedOccasion(id(4), new TreeSet<>(Set.of("CFACSC4/4d", "CFACSC4/4c")))),
            THEN);

    private static final Attestation ATTESTATION = new Attestation(
            id(10),
            new EnrolmentId(id(1)),
            "sufficient-period",
            1,
            "Enough.",
            new Extent(1, 2, Optional.of(DAY), Optional.of(DAY.plusDays(1)), 2),
            Counting.AS_TYPED.number(),
            judgements(),
            new PersonId(id(11)),
            DAY,
            THEN);

    @Test
    void theFirstFormIsWrittenAsItWasWhenItWasSigned() throws IOException {
        assertThat(SignedState.of(unit(), StateForm.FIRST).document()).isEqualTo(kept("form-1.json"));
    }

    @Test
    void theSecondFormIsWrittenAsItWasWhenItWasSigned() throws IOException {
        assertThat(SignedState.of(unit(), StateForm.SECOND).document()).isEqualTo(kept("form-2.json"));
    }

    @Test
    void theThirdFormIsWrittenAsItWasWhenItWasSigned() throws IOException {
        assertThat(SignedState.of(unit()).document()).isEqualTo(kept("form-3.json"));
    }

    @Test
    void theStatementOfWhoeverElseWroteItIsSignedToo() {
        String seen = SignedState.of(unit(stated("I saw it."))).digest();

        assertThat(SignedState.of(unit(stated("I saw it."))).digest()).isEqualTo(seen);
        assertThat(SignedState.of(unit(stated("I heard it."))).digest()).isNotEqualTo(seen);
    }

    private static PieceVersion stated(String words) {
        return new PieceVersion(
                VERSION.id(),
                PIECE,
                1,
                VERSION.title(),
                VERSION.method(),
                VERSION.account(),
                VERSION.occasions(),
                VERSION.files(),
                "",
                Author.WITNESS,
                Optional.of(new Voucher.Stated(words, Doer.person(id(20)), THEN)),
                THEN);
    }

    private static String kept(String name) throws IOException {
        return Files.readString(KEPT.resolve(name)).strip();
    }

    private static Unit unit() {
        return unit(VERSION);
    }

    private static Unit unit(PieceVersion version) {
        Facts inUnit = new Facts(new ContextMarks(DifficultCustomers.UNIT, DifficultCustomers.AS_PUBLISHED));
        Piece piece = new Piece(PIECE, LEARNER, 1, THEN);
        UnitFacts facts = new UnitFacts(
                DAY,
                List.of(inUnit.of(piece, version, false, Marking.AT_ONCE)),
                List.of(new UnitFacts.Claim(CLAIM.id().value(), PIECE.value(), 1, DifficultCustomers.RECOGNISE)),
                List.of(new UnitFacts.Judgement(
                        id(8), id(7), Optional.empty(), Outcome.MET, Standing.FINAL, Set.of("4b", "4a"), DAY)),
                List.of(new UnitFacts.SignOff(id(9), DifficultCustomers.RECOGNISE, Set.of(id(8)), Standing.FINAL, DAY)),
                List.of(new UnitFacts.Attestation(
                        id(10), "sufficient-period", ATTESTATION.seen(), Counting.AS_TYPED, Set.of(id(8)), DAY)),
                0,
                Counting.AS_READ);
        return new Unit(
                new Enrolment(
                        new EnrolmentId(id(1)),
                        LEARNER,
                        new EditionKey("CFACSC4", "1"),
                        DIGEST,
                        new EditionKey("CFACSC4-evidence", "3"),
                        "b2".repeat(32),
                        DAY,
                        new PersonId(id(11)),
                        THEN),
                DifficultCustomers.UNIT,
                DifficultCustomers.AS_PUBLISHED,
                new Evidence(Map.of(PIECE, piece), Map.of(PIECE, List.of(version)), Set.of(), List.of(CLAIM)),
                new Decisions(List.of(), List.of(), List.of(), List.of(ATTESTATION), List.of()),
                Signatures.none(),
                facts,
                UnitRules.report(DifficultCustomers.UNIT, DifficultCustomers.AS_PUBLISHED, facts));
    }

    private static SortedSet<DecisionId> judgements() {
        return new TreeSet<>(Set.of(new DecisionId(id(8))));
    }

    private static UUID id(int number) {
        return UUID.fromString(String.format("00000000-0000-4000-8000-%012d", number));
    }
}
