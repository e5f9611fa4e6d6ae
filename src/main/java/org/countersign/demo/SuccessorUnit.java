package org.countersign.demo;

import static org.countersign.demo.DemoPerson.AISHA;
import static org.countersign.demo.DemoPerson.DAVID;
import static org.countersign.demo.DemoPerson.PRIYA;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Method;
import org.countersign.standards.Signatory;

/**
 * Aisha's unit on the standard that succeeded her first one: most of its evidence is what she has already, and candidate
 * and assessor have signed. It waits for the internal verifier.
 */
@ApplicationScoped
class SuccessorUnit {

    private static final List<String> KNOWN_BEFORE =
            List.of("K1", "K2", "K3", "K6", "K7", "K8", "K9", "K10", "K11", "K12");
    private static final List<String> NEW_TO_KNOW = Stream.concat(
                    Stream.of("K4", "K5"), IntStream.rangeClosed(13, 21).mapToObj(number -> "K" + number))
            .toList();

    private final Stage stage;
    private final Assessors assessors;

    SuccessorUnit(Stage stage, Assessors assessors) {
        this.stage = stage;
        this.assessors = assessors;
    }

    void play(FinishedUnit.Evidence had) {
        Enrolment unit = stage.daysAgo(59, 0, this::enrol);
        stage.daysAgo(11, 0, () -> claimAgain(unit, had));
        PieceVersion discussion =
                stage.daysAgo(10, 0, () -> stage.submit(AISHA, discussion(unit).declared(), List.of()));
        PieceVersion answers =
                stage.daysAgo(10, 30, () -> stage.submit(AISHA, answers(unit).declared(), List.of()));
        stage.act(8, 0, () -> Stream.of(had.busy(), had.routine(), had.letDown(), had.quiet())
                .forEach(piece -> judge(unit, piece, "Read again against the wording of 2021: it shows this too.")));
        stage.act(8, 20, () -> judge(unit, discussion, "You know where your part ends, and say why."));
        stage.act(8, 30, () -> judge(unit, had.questions(), "As full as before, and still true."));
        stage.act(
                8,
                40,
                () -> judge(unit, answers, "Each with an example; the one about the wrong parcel is a good one."));
        stage.act(7, 0, () -> assessors.signOff(PRIYA, unit, Standing.FINAL, List.of()));
        stage.act(
                7,
                20,
                () -> assessors.attest(
                        PRIYA,
                        unit,
                        "sufficient-period",
                        "The same customers as in the legacy unit and two more, over six weeks, in all four circumstances."));
        stage.act(6, 0, () -> assessors.sign(AISHA, unit, Signatory.CANDIDATE));
        stage.act(5, 0, () -> assessors.sign(PRIYA, unit, Signatory.ASSESSOR));
    }

    private Enrolment enrol() {
        Enrolment unit = stage.enrol(AISHA, new EditionKey("INSCS016", "1"), Optional.empty());
        stage.allocate(unit, PRIYA, Capacity.ASSESSOR);
        stage.allocate(unit, DAVID, Capacity.INTERNAL_VERIFIER);
        return unit;
    }

    private Void claimAgain(Enrolment unit, FinishedUnit.Evidence had) {
        stage.claim(
                AISHA,
                had.busy(),
                unit,
                "whole account",
                List.of("P1", "P2", "P3", "P4", "P5", "P8", "P11", "P12", "P13", "P14", "P15", "P16", "P17"));
        stage.claim(
                AISHA,
                had.routine(),
                unit,
                "observation notes",
                List.of("P1", "P3", "P6", "P8", "P9", "P10", "P13", "P14", "P15", "P16", "P17", "P18"));
        stage.claim(
                AISHA,
                had.letDown(),
                unit,
                "statement, paragraphs 2 and 3",
                List.of("P4", "P8", "P12", "P13", "P15", "P18"));
        stage.claim(AISHA, had.quiet(), unit, "paragraphs 1 to 3", List.of("P4", "P5", "P8", "P9", "P10", "P12"));
        stage.claim(AISHA, had.questions(), unit, "by letter", KNOWN_BEFORE);
        return null;
    }

    private void judge(Enrolment unit, PieceVersion piece, String feedback) {
        assessors.judge(PRIYA, unit, piece, Set.of(), feedback, "");
    }

    private Writing discussion(Enrolment unit) {
        return Writing.of("Where my part ends", Method.PROFESSIONAL_DISCUSSION, """
                        Notes of the discussion with my assessor about last week. One customer became angry only when \
                        I asked for her postcode, because she had given it twice already; I have put the question \
                        last since. Another wanted the address of the driver who had damaged his gate. I told him \
                        that I am not allowed to give it and why, that I would feel as he did, and that the duty \
                        manager decides about damages, and took him to her. We went through the returns policy, the \
                        data protection leaflet and the page on consumer rights that hangs in the staff room.
                        """)
                .happened(stage.today().minusDays(2), "Customer service desk, Harcourt Home", "C-151, C-152", "4a")
                .shows(unit, "notes", List.of("P7", "P19", "P20", "P21"));
    }

    private Writing answers(Enrolment unit) {
        return Writing.of("Answers for the standard of 2021", Method.WRITTEN_QUESTIONS, """
                        4   I say back what I heard in my own words and ask whether I have it right.
                        5   Open questions for what happened and how it was; closed ones for dates and numbers.
                        13  I may exchange and give gift cards. Cash, discounts and damages are not mine to decide.
                        14  As soon as I know that I cannot say yes, and with the customer there to hear what I pass on.
                        15  Bags stay in sight, held goods go behind the desk under initials, never under a full name.
                        16  I lock the screen when I leave it and read no address aloud. Notes go into the shredder.
                        17  A transaction is closed when both of us know what happens next and the log says it.
                        18  Clear floors, no lifting alone, and the door to the yard is never wedged open.
                        19  Everybody is served in turn; who needs more time gets it. I do not guess what people can pay.
                        20  A parcel for the wrong neighbour taught me: even that somebody is a customer is confidential.
                        21  Consumer rights, data protection, equality, and our own returns policy and code of conduct.
                        """)
                .shows(unit, "by number", NEW_TO_KNOW);
    }
}
