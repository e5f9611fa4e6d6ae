package org.countersign.records;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.records.Declaration.Line;
import org.countersign.records.Declaration.NotSampled;
import org.countersign.records.Declaration.Signed;
import org.countersign.records.Declaration.Voided;
import org.countersign.records.RecordedCriterion.SignedOff;
import org.countersign.records.UnitRecord.Candidate;
import org.countersign.records.UnitRecord.Centre;
import org.countersign.records.UnitRecord.Evidence;
import org.countersign.records.UnitRecord.Identifier;
import org.countersign.records.UnitRecord.Kind;
import org.countersign.records.UnitRecord.Note;
import org.countersign.records.UnitRecord.Notes;
import org.countersign.records.UnitRecord.Occasion;
import org.countersign.records.UnitRecord.Policy;
import org.countersign.records.UnitRecord.Requirement;
import org.countersign.records.UnitRecord.Unit;
import org.countersign.site.disk.Sha256;
import org.countersign.standards.EditionKey;

/** Records of a believable small centre, at the stages that are printed. */
public final class SampleRecords {

    public static final ZonedDateTime PRINTED_AT =
            ZonedDateTime.of(2026, 3, 3, 14, 5, 27, 0, ZoneId.of("Europe/London"));

    public static final Sha256 STATE = digest(7);

    static final Centre CENTRE = new Centre("Calderbrook College of Further Education", Optional.of("C-20417"));
    private static final Unit CFACSC4 = new Unit(
            "Deliver Customer Service to Difficult Customers",
            false,
            List.of(new Identifier("Unit code", "FE2D 04"), new Identifier("NOS reference", "CFACSC4")),
            new EditionKey("CFACSC4", "1"));
    private static final Policy CFACSC4_RULES = new Policy("Evidence requirements of CFACSC4", "1");
    private static final List<String> CONTEXTS = List.of("routine", "busy", "quiet", "let down");
    private static final String SATISFIED =
            "The candidate has satisfied the assessor and internal verifier that the performance evidence has been met.";
    static final String CANDIDATE = "Candidate's signature";
    static final String ASSESSOR = "Assessor's signature";
    static final String VERIFIER = "Internal verifier's signature";

    private SampleRecords() {}

    /** Everything met, all three have signed. */
    public static UnitRecord verified() {
        return cfacsc4(
                Kind.ISSUED,
                "Verified on 2 March 2026.",
                new Candidate("Siân Ŵyn-Łukasiewicz", Optional.empty(), Optional.of("ULN 4729 118 603")),
                notes(),
                List.of(
                        Line.signed(CANDIDATE, signed("Siân Ŵyn-Łukasiewicz", 27, 9, 12)),
                        Line.signed(ASSESSOR, signed("Priya Raman", 27, 16, 40)),
                        Line.signed(VERIFIER, signed("Gwenllian Hâf Ő'Neill", 28, 11, 3))));
    }

    /** Reopened once, so that the first signatures are void; signed again; the verifier did not sample it. */
    public static UnitRecord releasedWithoutSampling() {
        Voided candidates = new Voided(
                "Siân Ŵyn-Łukasiewicz",
                LocalDate.of(2026, 2, 20),
                LocalDate.of(2026, 2, 24),
                "The judgement on C4.2.7 named the wrong piece of evidence.");
        Voided assessors = new Voided(
                "Priya Raman",
                LocalDate.of(2026, 2, 21),
                LocalDate.of(2026, 2, 24),
                "The judgement on C4.2.7 named the wrong piece of evidence.");
        return cfacsc4(
                Kind.ISSUED,
                "Released without sampling on 28 February 2026.",
                new Candidate("Siân Ŵyn-Łukasiewicz", Optional.empty(), Optional.of("ULN 4729 118 603")),
                notes(),
                List.of(
                        Line.signed(CANDIDATE, signed("Siân Ŵyn-Łukasiewicz", 27, 9, 12))
                                .withVoided(List.of(candidates)),
                        Line.signed(ASSESSOR, signed("Priya Raman", 27, 16, 40)).withVoided(List.of(assessors)),
                        Line.notSampled(
                                VERIFIER,
                                new NotSampled(
                                        "the assessor's decisions are at low risk and this unit was not in the sample",
                                        "Gwenllian Hâf Ő'Neill",
                                        LocalDate.of(2026, 2, 28)))));
    }

    /** The same unit for somebody else, with what somebody else wrote. */
    public static UnitRecord of(String candidate, String note) {
        Notes notes = new Notes("Notes/Comments", List.of(new Note(candidate, LocalDate.of(2026, 2, 27), note)));
        return cfacsc4(
                Kind.WORKING_COPY,
                "",
                new Candidate(candidate, Optional.empty(), Optional.of("1")),
                notes,
                List.of(Line.blank(CANDIDATE), Line.blank(ASSESSOR), Line.blank(VERIFIER)));
    }

    /** The same unit with one requirement whose finding is as given. */
    public static UnitRecord withFinding(String finding) {
        UnitRecord record = verified();
        return new UnitRecord(
                record.kind(),
                record.imprint(),
                record.standing(),
                record.signedState(),
                record.candidate(),
                record.centre(),
                record.unit(),
                record.policy(),
                record.enrolledOn(),
                record.groups(),
                List.of(new Requirement(Optional.of("1"), "Requirement", "your centre asks", "Met", List.of(finding))),
                List.of(),
                record.evidence(),
                record.notes(),
                record.declaration());
    }

    /** A unit without a title, a code, a requirement or a piece of evidence: as little as a record can have. */
    public static UnitRecord untitled() {
        return new UnitRecord(
                Kind.WORKING_COPY,
                imprint("1"),
                "",
                Optional.empty(),
                new Candidate("A. Learner", Optional.empty(), Optional.empty()),
                new Centre("Centre", Optional.empty()),
                new Unit("Queries, requests and problems", true, List.of(), new EditionKey("INSCS004", "1")),
                new Policy("Policy", "1"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Notes("Notes/Comments", List.of()),
                new Declaration("Statement", true, List.of(Line.blank("Candidate"))));
    }

    public static UnitRecord blankForm() {
        UnitRecord filled = releasedWithoutSampling();
        return UnitRecord.blankForm(
                filled.centre(),
                filled.unit(),
                filled.policy(),
                filled.groups(),
                filled.requirements(),
                filled.ranges(),
                filled.notes().heading(),
                filled.declaration());
    }

    /** A modern standard of 27 and 27 items with fifty pieces, half way. */
    public static UnitRecord large() {
        return withPieces(50);
    }

    /** The same with so many pieces. */
    public static UnitRecord withPieces(int pieces) {
        return new UnitRecord(
                Kind.WORKING_COPY,
                imprint("5f0d2c1e-7f0a-4b8e-9a55-0f6f6f1e2b33"),
                "In progress: 18 of 27 performance criteria and 18 of 27 knowledge items are met.",
                Optional.empty(),
                new Candidate("Oluwaseun Adébáyọ̀", Optional.empty(), Optional.empty()),
                CENTRE,
                new Unit(
                        "Deal with customers",
                        false,
                        List.of(new Identifier("NOS reference", "INSCS001")),
                        new EditionKey("INSCS001", "1")),
                new Policy("Calderbrook rules of evidence for the 2021 standards", "2"),
                Optional.of(LocalDate.of(2025, 9, 8)),
                List.of(
                        new Group(
                                Optional.empty(),
                                "Performance criteria",
                                "You must be able to:",
                                List.of(),
                                numbered("P", SampleStandards.DEAL_WITH_CUSTOMERS)),
                        new Group(
                                Optional.empty(),
                                "Knowledge and Understanding",
                                "You need to know and understand:",
                                List.of(),
                                numbered("K", SampleStandards.KNOW_ABOUT_CUSTOMERS))),
                requirements("your centre asks", false),
                List.of(),
                IntStream.rangeClosed(1, pieces).mapToObj(SampleRecords::piece).toList(),
                new Notes("Notes/Comments", List.of()),
                new Declaration(
                        "We confirm that the evidence listed in this record is the candidate's own and meets the"
                                + " standard.",
                        true,
                        List.of(Line.blank("Candidate"), Line.blank("Assessor"), Line.blank("Internal verifier"))));
    }

    private static UnitRecord cfacsc4(
            Kind kind, String standing, Candidate candidate, Notes notes, List<Line> signatures) {
        return new UnitRecord(
                kind,
                imprint("0b7c9f6a-3a57-4e0c-8f2d-6a1f6b0c9d11"),
                standing,
                kind == Kind.ISSUED ? Optional.of(STATE) : Optional.empty(),
                candidate,
                CENTRE,
                CFACSC4,
                CFACSC4_RULES,
                Optional.of(LocalDate.of(2025, 9, 8)),
                List.of(
                        element(
                                "C4.1 Recognise when customers may be difficult to deal with",
                                SampleStandards.RECOGNISE),
                        element("C4.2 Deal with difficult customers", SampleStandards.DEAL),
                        new Group(
                                Optional.empty(),
                                "Knowledge and Understanding for the whole Unit",
                                "To be competent at delivering customer service to difficult customers you must know"
                                        + " and understand:",
                                List.of(),
                                coded(SampleStandards.UNDERSTAND, false))),
                requirements("the standard requires", true),
                List.of(),
                IntStream.rangeClosed(1, 9).mapToObj(SampleRecords::piece).toList(),
                notes,
                new Declaration(SATISFIED, false, signatures));
    }

    private static Imprint imprint(String id) {
        return new Imprint(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Notes notes() {
        return new Notes(
                "Notes/Comments",
                List.of(
                        new Note(
                                "Priya Raman, assessor",
                                LocalDate.of(2026, 2, 27),
                                "Siân's handling of the delayed-refund calls in E03 and E07 was calm throughout.\n"
                                        + "She now notes the agreed next step before ending each call."),
                        new Note(
                                "Gwenllian Hâf Ő'Neill, internal verifier",
                                LocalDate.of(2026, 2, 28),
                                "Sampled C4.1.3, C4.2.4 and C4.2.10 against E02, E05 and E09. Decisions agreed.")));
    }

    private static Group element(String title, List<String> lines) {
        return new Group(
                Optional.of(title), "Performance Criteria", "You must consistently:", CONTEXTS, coded(lines, true));
    }

    private static List<RecordedCriterion> coded(List<String> lines, boolean inContexts) {
        List<RecordedCriterion> criteria = new ArrayList<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            int place = criteria.size();
            criteria.add(new RecordedCriterion(
                    line.substring(0, space),
                    line.substring(space + 1),
                    "Met",
                    List.of(reference(1 + place % 4), reference(5 + place % 5)),
                    inContexts ? List.of(CONTEXTS.get(place % 4), CONTEXTS.get((place + 1) % 4)) : List.of(),
                    Optional.of(signedOff(place))));
        }
        return criteria;
    }

    private static SignedOff signedOff(int place) {
        String assessor = place % 4 == 3 ? "Tomasz Żak, countersigned by Priya Raman" : "Priya Raman";
        return new SignedOff(assessor, LocalDate.of(2026, 1, 12 + place));
    }

    private static List<RecordedCriterion> numbered(String letter, List<String> texts) {
        return IntStream.rangeClosed(1, texts.size())
                .mapToObj(number -> {
                    boolean met = number % 3 != 0;
                    return new RecordedCriterion(
                            letter + number,
                            texts.get(number - 1),
                            met ? "Met" : number % 2 == 0 ? "Waits for the assessor" : "Nothing claimed",
                            met || number % 2 == 0
                                    ? IntStream.range(0, 1 + number % 8)
                                            .mapToObj(step -> reference(1 + (number * 5 + step * 3) % 50))
                                            .sorted()
                                            .toList()
                                    : List.of(),
                            List.of(),
                            met ? Optional.of(signedOff(number % 15)) : Optional.empty());
                })
                .toList();
    }

    private static List<Requirement> requirements(String askedBy, boolean shownInQuiet) {
        return List.of(
                new Requirement(
                        Optional.of("1"),
                        "Your evidence should be collected when carrying out a real job, whether paid or voluntary, and"
                                + " when dealing with real customers, whether internal or external to the organisation."
                                + " However, for this Unit, evidence collected in a realistic working environment or a"
                                + " work placement is permissible. Simulation is not allowed for any performance"
                                + " evidence within this Unit. (Guidelines for a Realistic Working Environment can be"
                                + " found in the Assessment Strategy for Customer Service S/NVQs at Levels 1, 2, 3 and 4"
                                + " — July 2010)",
                        askedBy,
                        "Met",
                        List.of("All 11 occasions took place in a paid job.")),
                new Requirement(
                        Optional.of("3"),
                        "You must provide evidence that shows you have done this over a sufficient period of time with"
                                + " different customers on different occasions for your assessor to be confident that"
                                + " you are competent.",
                        askedBy,
                        "Met",
                        List.of("11 occasions with 9 customers from 12 November 2025 to 20 January 2026; attested by"
                                + " Priya Raman on 26 February 2026.")),
                new Requirement(
                        Optional.of("4"),
                        "You must provide evidence of delivering customer service to difficult customers:\n"
                                + "a during routine delivery of customer service\n"
                                + "b during a busy time in your job\n"
                                + "c during a quiet time in your job\n"
                                + "d when people, systems or resources have let you down.",
                        askedBy,
                        shownInQuiet ? "Met" : "Not met",
                        List.of(
                                "Routine (4a): shown in E01 and E02.",
                                shownInQuiet
                                        ? "Quiet time (4c): shown in E03 and E07."
                                        : "Quiet time (4c): nothing accepted yet. E03 is claimed for it and waits for"
                                                + " the assessor.")),
                new Requirement(
                        Optional.empty(),
                        "Each performance criterion is shown on at least 2 different occasions.",
                        "your centre asks",
                        "Met",
                        List.of("The least is 2, for C4.1.2.")));
    }

    public static Evidence piece(int number) {
        LocalDate day = LocalDate.of(2025, 11, 12).plusDays(number * 3L);
        List<String> titles = List.of(
                "Refund delayed twice: call with an angry customer",
                "Front desk on the first Saturday of the sale",
                "Witness testimony: handing over a customer who would not leave",
                "Reflective account: the booking system was down",
                "Professional discussion about limits of authority");
        List<String> methods = List.of(
                "Observation", "Work product", "Witness testimony", "Reflective account", "Professional discussion");
        return new Evidence(
                reference(number),
                titles.get(number % 5),
                methods.get(number % 5),
                1 + number % 2,
                number % 4 == 0
                        ? List.of(new Occasion(day, day.plusDays(2)), new Occasion(day.plusDays(9), day.plusDays(9)))
                        : List.of(new Occasion(day, day)),
                IntStream.range(0, 1 + number % 2)
                        .mapToObj(file -> digest(number * 31 + file))
                        .toList(),
                Optional.of(day.plusDays(10)),
                Optional.empty(),
                number == 3 ? Optional.of("Not decided when the unit was signed: C4.1.2") : Optional.empty());
    }

    static Signed signed(String name, int day, int hour, int minute) {
        return new Signed(
                name,
                ZonedDateTime.of(2026, 2, day, hour, minute, 0, 0, ZoneId.of("Europe/London")),
                STATE,
                false,
                false);
    }

    private static String reference(int number) {
        return String.format("E%02d", number);
    }

    private static Sha256 digest(int seed) {
        return Sha256.of(new byte[] {(byte) seed, (byte) (seed >> 8)});
    }
}
