package org.countersign.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.portfolio.evidence.Author;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.MarkedOccasion;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.Voucher;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Method;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.countersign.standards.Signatory;
import org.countersign.verification.Sample;

/** One fact of each kind, with no two values alike: the parts of its record in their order. */
final class MadeUpFacts {

    private static final EnrolmentId ENROLMENT = new EnrolmentId(id(2));
    private static final PersonId PERSON = new PersonId(id(3));
    private static final PieceId PIECE = new PieceId(id(4));
    private static final LocalDate DAY = LocalDate.parse("2026-03-03");
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-03-05");
    private static final Instant THEN = Instant.parse("2026-03-06T10:00:00.123456Z");
    private static final Instant LATER = Instant.parse("2026-03-07T11:30:00Z");
    private static final String DIGEST = "a1".repeat(32);

    private MadeUpFacts() {}

    static List<Object> of(String kind) {
        return switch (kind) {
            case "person-added" -> List.of(id(1), "aisha", id(3), THEN);
            case "person-details" ->
                List.of(id(1), id(5), 2, "Siân Łukasz", Optional.of("C-77"), Optional.of("s@example.org"), id(3), THEN);
            case "role-change" -> List.of(id(1), id(5), Role.TRAINEE_ASSESSOR, 2, true, id(3), THEN);
            case "access-change" -> List.of(id(1), id(5), 2, true, id(3), THEN);
            case "user-name" -> List.of(id(1), id(5), 2, "siân.łukasz", "Married in May", id(3), THEN);
            case "centre-details" -> List.of(id(1), 2, "Harcourt Home", Optional.empty(), id(3), THEN);
            case "reset-issued" -> List.of(id(1), id(5), true, LATER, id(3), THEN);
            case "password-set" -> List.of(id(1), id(5), Optional.of(id(6)), THEN);
            case "reset-seen" -> List.of(id(6), THEN);
            case "journal-check" ->
                List.of(id(1), 1204L, DIGEST, true, 2L, "evidence file=e7\nissued record=f8", Optional.of(id(3)));
            case "enrolment" ->
                List.of(
                        ENROLMENT,
                        PERSON,
                        new EditionKey("CFACSC4", "1"),
                        DIGEST,
                        new EditionKey("sqa-customer-service", "3"),
                        "b2".repeat(32),
                        DAY,
                        new PersonId(id(5)),
                        THEN);
            case "allocation" ->
                List.of(
                        id(1),
                        ENROLMENT,
                        PERSON,
                        Capacity.COUNTERSIGNER,
                        DAY,
                        Optional.of(LAST_DAY),
                        new PersonId(id(5)),
                        THEN);
            case "qualification-enrolment" ->
                List.of(
                        new QualificationEnrolmentId(id(1)),
                        PERSON,
                        new EditionKey("SVQ2-customer-service", "1"),
                        DIGEST,
                        DAY,
                        new PersonId(id(5)),
                        THEN);
            case "units-chosen" ->
                List.of(
                        id(1),
                        new QualificationEnrolmentId(id(6)),
                        2,
                        new TreeSet<>(List.of("INSCS001", "INSCS016")),
                        LAST_DAY,
                        PERSON,
                        THEN);
            case "allocation-end" -> List.of(id(1), id(6), LAST_DAY, PERSON, THEN);
            default -> ofAUnit(kind);
        };
    }

    private static List<Object> ofAUnit(String kind) {
        return switch (kind) {
            case "piece-version" ->
                List.of(
                        id(1),
                        PIECE,
                        2,
                        "Refund, busy Saturday",
                        Method.WITNESS_TESTIMONY,
                        "Two lines\nof “account”.",
                        List.of(occasion(), bareOccasion()),
                        List.of(new EvidenceFile(id(6), "notes.txt", "text/plain", 1234, DIGEST)),
                        "This is my own work.",
                        Author.WITNESS,
                        Optional.of(
                                new Voucher.Stated("I saw it.\nTwo lines.", new Doer(Doer.Kind.GRANT, id(20)), LATER)),
                        THEN);
            case "claim" ->
                List.of(
                        new ClaimId(id(1)),
                        ENROLMENT,
                        PIECE,
                        2,
                        "C4.1.1",
                        "page 2",
                        List.of(
                                new MarkedOccasion(id(8), codes("CFACSC4/4b", "CFACSC4/4a")),
                                new MarkedOccasion(id(9), codes("CFACSC4/4c"))),
                        THEN);
            case "withdrawal" -> List.of(id(1), PIECE, THEN);
            case "judgement" ->
                List.of(
                        new DecisionId(id(1)),
                        ENROLMENT,
                        new ClaimId(id(5)),
                        2,
                        Optional.of(new DecisionId(id(6))),
                        Outcome.NOT_YET,
                        codes("4b", "4a"),
                        "Say why.",
                        true,
                        PERSON,
                        DAY,
                        THEN);
            case "sign-off" ->
                List.of(new DecisionId(id(1)), ENROLMENT, "C4.1.1", 2, decisions(7, 6), true, PERSON, DAY, THEN);
            case "countersignature" -> List.of(id(1), ENROLMENT, new DecisionId(id(6)), true, "Agreed.", PERSON, THEN);
            case "attestation" ->
                List.of(
                        id(1),
                        ENROLMENT,
                        "sufficient-period",
                        2,
                        "Enough.",
                        new Extent(4, 5, Optional.of(DAY), Optional.of(LAST_DAY), 3),
                        6,
                        decisions(7, 6),
                        PERSON,
                        DAY,
                        THEN);
            case "referral" -> List.of(id(1), ENROLMENT, PIECE, 2, "The date.", PERSON, THEN);
            default -> ofItsSigning(kind);
        };
    }

    private static List<Object> ofItsSigning(String kind) {
        return switch (kind) {
            case "declaration" ->
                List.of(id(1), ENROLMENT, Signatory.ASSESSOR, 2, DIGEST, "I confirm.", true, PERSON, DAY, THEN);
            case "release" -> List.of(id(1), ENROLMENT, 2, DIGEST, "Nobody there.", PERSON, DAY, THEN);
            case "reopening" -> List.of(id(1), ENROLMENT, 2, Reopener.LEAD_VERIFIER, "A slip.", PERSON, THEN);
            case "note" -> List.of(id(1), ENROLMENT, "Seen on the shop floor.", PERSON, THEN);
            case "record-issue" ->
                List.of(
                        id(1),
                        ENROLMENT,
                        2,
                        DIGEST,
                        "NOTES:" + DIGEST,
                        Optional.of(id(7)),
                        PERSON,
                        THEN,
                        DIGEST,
                        Optional.empty(),
                        41L,
                        DIGEST);
            case "sample" ->
                List.of(
                        id(1),
                        ENROLMENT,
                        Sample.Kind.SUMMATIVE,
                        DIGEST,
                        List.of(
                                new Sample.Sampled(Optional.of("C4.1.1"), Optional.empty(), 0, new DecisionId(id(6))),
                                new Sample.Sampled(Optional.empty(), Optional.of(PIECE), 2, new DecisionId(id(7)))),
                        true,
                        "Fair.",
                        PERSON,
                        DAY,
                        THEN);
            case "action" ->
                List.of(
                        id(1),
                        id(5),
                        ENROLMENT,
                        new DecisionId(id(6)),
                        PERSON,
                        LAST_DAY,
                        "Look again.",
                        new PersonId(id(7)),
                        THEN);
            case "action-response" -> List.of(id(1), id(6), "Looked again.", PERSON, THEN);
            case "action-clearance" -> List.of(id(1), id(6), "Good.", PERSON, THEN);
            default -> throw new AssertionError("Make up a fact of this kind here: " + kind);
        };
    }

    private static Occasion occasion() {
        return new Occasion(
                id(8),
                id(18),
                DAY,
                LAST_DAY,
                "Returns desk",
                Optional.of(Setting.WORK_PLACEMENT),
                Optional.of(Sector.NOT_FOR_PROFIT),
                codes("4b", "4a"),
                codes("K02", "K01"),
                "Jo, at the till");
    }

    private static Occasion bareOccasion() {
        return new Occasion(
                id(9), id(19), DAY, DAY, "", Optional.empty(), Optional.empty(), new TreeSet<>(), new TreeSet<>(), "");
    }

    private static UUID id(int number) {
        return UUID.fromString(String.format("00000000-0000-4000-8000-%012d", number));
    }

    private static SortedSet<String> codes(String... codes) {
        return new TreeSet<>(List.of(codes));
    }

    private static SortedSet<DecisionId> decisions(int... numbers) {
        SortedSet<DecisionId> decisions = new TreeSet<>();
        Arrays.stream(numbers).forEach(number -> decisions.add(new DecisionId(id(number))));
        return decisions;
    }
}
