package org.countersign.demo;

import static org.countersign.demo.DemoPerson.CALLUM;
import static org.countersign.demo.DemoPerson.DAVID;
import static org.countersign.demo.DemoPerson.DOROTA;
import static org.countersign.demo.DemoPerson.HELEN;
import static org.countersign.demo.DemoPerson.PRIYA;
import static org.countersign.demo.DemoPerson.SIAN;
import static org.countersign.demo.DemoPerson.TOM;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Method;

/** Three learners on their way, with something waiting in everybody's queue. */
@ApplicationScoped
class UnitsUnderWay {

    private final Stage stage;
    private final Assessors assessors;

    UnitsUnderWay(Stage stage, Assessors assessors) {
        this.stage = stage;
        this.assessors = assessors;
    }

    void play() {
        sian();
        siansQualification();
        callum();
        dorota();
    }

    /** On a whole SVQ, of which one unit has still to be chosen. */
    private void siansQualification() {
        QualificationEnrolmentId svq = stage.daysAgo(
                45, 0, () -> stage.enrolOnQualification(SIAN, new EditionKey("SVQ2-customer-service", "1")));
        stage.act(44, 0, () -> {
            stage.choose(
                    SIAN,
                    svq,
                    new TreeSet<>(Set.of("INSCS001", "INSCS004", "CFACSF3", "CFACSA4", "CFACSB2", "CFACSC4")));
        });
    }

    /** Half way through CFACSC4: one piece accepted, one referred back, one waiting, one being written. */
    private void sian() {
        Enrolment unit = stage.daysAgo(45, 0, () -> {
            Enrolment enrolled = stage.enrol(SIAN, FinishedUnit.CFACSC4, Optional.of(FinishedUnit.DEMO_POLICY));
            stage.allocate(enrolled, PRIYA, Capacity.ASSESSOR);
            stage.allocate(enrolled, DAVID, Capacity.INTERNAL_VERIFIER);
            return enrolled;
        });
        PieceVersion accepted = stage.daysAgo(
                36, 0, () -> stage.submit(SIAN, returnsOverTwoShifts(unit).declared(), List.of()));
        PieceVersion referred = stage.daysAgo(
                28, 0, () -> stage.submit(SIAN, parcelThatNeverCame(unit).declared(), List.of()));
        stage.act(33, 0, () -> {
            assessors.judge(
                    PRIYA, unit, accepted, Set.of(), "Two real customers on two shifts, each in your own words.", "");
        });
        stage.act(26, 0, () -> {
            assessors.judge(
                    PRIYA,
                    unit,
                    referred,
                    Set.of("C4.2.6", "C4.2.7", "C4.2.8"),
                    "You read the customer well.",
                    "You end where the conversation ends. Say what you agreed, whom you asked for help, and how you"
                            + " summed it up for the customer.");
            assessors.refer(
                    PRIYA,
                    unit,
                    referred,
                    "A good start. Add what you agreed with the customer and what you did afterwards, then send it"
                            + " again.");
        });
        stage.act(20, 0, () -> {
            assessors.signOff(PRIYA, unit, Standing.FINAL, List.of("C4.1.1", "C4.1.3"));
        });
        stage.act(9, 0, () -> {
            assessors.require(
                    DAVID,
                    unit,
                    "C4.1.3",
                    "The signs of difficulty are described on one shift only.",
                    "Ask Siân what told her that the second customer was about to become difficult, and judge again.",
                    21);
        });
        stage.daysAgo(3, 0, () -> stage.submit(SIAN, busyFriday(unit).declared(), List.of()));
        stage.daysAgo(1, 0, () -> stage.draft(SIAN, quietSunday(unit).unfinished()));
    }

    private Writing returnsOverTwoShifts(Enrolment unit) {
        return Writing.of("Two returns on two shifts", Method.WORK_PRODUCT, """
                        These are the two entries I made in the returns log and what lay behind them. On the first a \
                        customer wanted me to take back a rug that had been cut to size. On the second a couple \
                        disagreed with each other about what they had ordered and both wanted me to be on their side.

                        Both times I wrote down what I had offered, why, and who needed to know. My supervisor initialled \
                        both entries.
                        """)
                .happened(stage.today().minusDays(6), "Returns desk, Penarth branch", "C-201", "4a")
                .happened(stage.today().minusDays(3), "Returns desk, Penarth branch", "C-202", "4a")
                .shows(unit, "both entries", List.of("C4.1.1", "C4.1.2", "C4.1.3", "C4.1.5", "C4.2.1", "C4.2.2"));
    }

    private Writing parcelThatNeverCame(Enrolment unit) {
        return Writing.of("The parcel that never came", Method.REFLECTIVE_ACCOUNT, """
                        Our tracking page was down when a customer rang for the second time about a birthday present \
                        that had not come. She was crying more than she was angry. I told her first that I was sorry \
                        she had to ring again and that the page was down for us as well, so I would not guess. I asked \
                        her by when she needed it and what would help most if it did not come.
                        """)
                .happened(stage.today().minusDays(1), "Telephone, Penarth branch", "C-207", "4d")
                .shows(
                        unit,
                        "whole account",
                        List.of("C4.1.4", "C4.1.5", "C4.2.1", "C4.2.4", "C4.2.6", "C4.2.7", "C4.2.8"));
    }

    private Writing busyFriday(Enrolment unit) {
        return Writing.of("Friday evening, three people at once", Method.PROFESSIONAL_DISCUSSION, """
                        Notes of the discussion with my assessor about Friday evening, when three customers came to the \
                        desk at the same time and the first of them had waited since half past five. I explained whom I \
                        served first and why, what I said to the other two, and what I would do differently.
                        """)
                .happened(
                        stage.today().minusDays(2),
                        "Customer service desk, Penarth branch",
                        "C-214, C-215, C-216",
                        "4b")
                .shows(unit, "notes, page 1", List.of("C4.1.6", "C4.1.7", "C4.2.1", "C4.2.3", "C4.2.5"))
                .shows(unit, "notes, page 2", List.of("C4a", "C4c", "C4e"));
    }

    private Writing quietSunday(Enrolment unit) {
        return Writing.of(
                        "Quiet Sunday: the customer who would not say what was wrong",
                        Method.REFLECTIVE_ACCOUNT,
                        "It was quiet and I had time, which made it harder, because")
                .happened(stage.today().minusDays(1), "Kitchen department, Penarth branch", "C-220", "4c")
                .shows(unit, "", List.of("C4.1.1", "C4.2.2"));
    }

    /** On INSCS016 with a trainee assessor, whose latest judgements wait for the countersigner. */
    private void callum() {
        Enrolment unit = stage.daysAgo(40, 30, () -> {
            Enrolment enrolled = stage.enrol(CALLUM, new EditionKey("INSCS016", "1"), Optional.empty());
            stage.allocate(enrolled, TOM, Capacity.TRAINEE_ASSESSOR);
            stage.allocate(enrolled, HELEN, Capacity.COUNTERSIGNER);
            stage.allocate(enrolled, DAVID, Capacity.INTERNAL_VERIFIER);
            return enrolled;
        });
        PieceVersion first =
                stage.daysAgo(25, 0, () -> stage.submit(CALLUM, lateCoach(unit).declared(), List.of()));
        stage.act(22, 0, () -> {
            assessors.judge(TOM, unit, first, Set.of(), "Clear about what the passenger felt and what you did.", "");
        });
        stage.act(18, 0, () -> {
            assessors.countersign(
                    HELEN,
                    unit,
                    Set.of("P1", "P3", "P4", "P8", "P9"),
                    "Agreed; say next time where in the log you looked.");
        });
        PieceVersion second = stage.daysAgo(
                8, 0, () -> stage.submit(CALLUM, doubleBookedSeat(unit).declared(), List.of()));
        stage.act(5, 0, () -> {
            assessors.judge(
                    TOM,
                    unit,
                    second,
                    Set.of("P14"),
                    "You kept both passengers informed.",
                    "Say what was agreed in the end, and by whom.");
        });
    }

    private Writing lateCoach(Enrolment unit) {
        return Writing.of("The coach was two hours late", Method.WORK_PRODUCT, """
                        The incident log of that afternoon, with my entries. A passenger with a connecting flight \
                        shouted across the hall. I went to him instead of calling back, asked when his flight was, and \
                        told him what I knew and when I would know more. I came back when I had said I would.
                        """)
                .happened(stage.today().minusDays(3), "Arrivals hall, coach station", "P-17", "4d")
                .shows(unit, "log, entries 2 to 5", List.of("P1", "P3", "P4", "P8", "P9", "P12", "P16"));
    }

    private Writing doubleBookedSeat(Enrolment unit) {
        return Writing.of(
                        "One seat, two tickets",
                        Method.WITNESS_TESTIMONY,
                        "Statement by the driver about how I dealt with two passengers who had been sold the same seat.")
                .happened(stage.today().minusDays(2), "Platform 4, coach station", "P-31, P-32", "4b")
                .shows(unit, "statement", List.of("P2", "P5", "P11", "P13", "P14", "P17"));
    }

    /** Has just begun on INSCS001; her first piece waits for the assessor. */
    private void dorota() {
        Enrolment unit = stage.daysAgo(10, 0, () -> {
            Enrolment enrolled = stage.enrol(DOROTA, new EditionKey("INSCS001", "1"), Optional.empty());
            stage.allocate(enrolled, HELEN, Capacity.ASSESSOR);
            stage.allocate(enrolled, DAVID, Capacity.INTERNAL_VERIFIER);
            return enrolled;
        });
        stage.daysAgo(2, 0, () -> stage.submit(DOROTA, firstDayOnTheDesk(unit).declared(), List.of()));
    }

    private Writing firstDayOnTheDesk(Enrolment unit) {
        return Writing.of("My first day on the enquiry desk", Method.REFLECTIVE_ACCOUNT, """
                        I prepared by reading the opening hours, the price list and the questions of the week. The desk \
                        stands beside the entrance, so I asked my colleagues not to speak to me across a customer. A \
                        visitor who could not hear well looked at my lips, so I turned to face her, spoke more slowly \
                        and wrote the room number down.
                        """)
                .happened(stage.today().minusDays(1), "Enquiry desk, Tramshed Library", "V-3", "4a")
                .shows(unit, "whole account", List.of("P1", "P2", "P3", "P4", "P5", "P13", "K1", "K4", "K8"));
    }
}
