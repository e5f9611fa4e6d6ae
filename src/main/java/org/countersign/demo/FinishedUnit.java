package org.countersign.demo;

import static org.countersign.demo.DemoPerson.AISHA;
import static org.countersign.demo.DemoPerson.DAVID;
import static org.countersign.demo.DemoPerson.GRACE;
import static org.countersign.demo.DemoPerson.PRIYA;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
import org.countersign.verification.Sample;

/** Aisha's unit about difficult customers, from enrolment to the internal verifier's signature. */
@ApplicationScoped
class FinishedUnit {

    static final EditionKey CFACSC4 = new EditionKey("CFACSC4", "1");
    static final EditionKey DEMO_POLICY = new EditionKey("CFACSC4-demo-centre", "1");

    static final List<String> RECOGNISING =
            IntStream.rangeClosed(1, 7).mapToObj(number -> "C4.1." + number).toList();
    static final List<String> DEALING =
            IntStream.rangeClosed(1, 10).mapToObj(number -> "C4.2." + number).toList();
    static final List<String> PERFORMANCE =
            Stream.concat(RECOGNISING.stream(), DEALING.stream()).toList();
    static final List<String> KNOWLEDGE =
            "abcdefghij".chars().mapToObj(letter -> "C4" + (char) letter).toList();

    private final Stage stage;
    private final Assessors assessors;

    FinishedUnit(Stage stage, Assessors assessors) {
        this.stage = stage;
        this.assessors = assessors;
    }

    /** What she submitted for it. */
    record Evidence(
            PieceVersion busy,
            PieceVersion routine,
            PieceVersion letDown,
            PieceVersion quiet,
            PieceVersion questions) {}

    Evidence play() {
        Enrolment unit = stage.daysAgo(60, 0, this::enrol);
        PieceVersion busy = stage.daysAgo(49, 30, () -> submitted(refundAtTheTills(unit)));
        PieceVersion routine = stage.daysAgo(
                42,
                60,
                () -> stage.submit(
                        AISHA,
                        observation(unit).declared(),
                        List.of(new Stage.Attached("observation-notes.txt", OBSERVATION))));
        stage.act(
                41,
                0,
                () -> assessors.judge(
                        PRIYA,
                        unit,
                        busy,
                        Set.of(),
                        "A clear account: you say what you saw, what you did and why.",
                        ""));
        stage.act(
                41,
                10,
                () -> assessors.judge(
                        PRIYA,
                        unit,
                        routine,
                        Set.of(),
                        "Seen from the desk beside you; calm and exact throughout.",
                        ""));
        PieceVersion letDown = stage.daysAgo(
                30,
                20,
                () -> stage.submit(
                        AISHA,
                        witness(unit).declared(),
                        List.of(
                                new Stage.Attached("witness-statement.txt", WITNESS),
                                new Stage.Attached("customer-thanks.eml", thanks()))));
        PieceVersion quiet = stage.daysAgo(24, 45, () -> submitted(complaintOnAQuietMorning(unit)));
        PieceVersion questions = stage.daysAgo(23, 15, () -> submitted(questions(unit)));
        stage.act(
                21,
                0,
                () -> assessors.judge(
                        PRIYA,
                        unit,
                        letDown,
                        Set.of(),
                        "The supervisor confirms that you kept both customers informed.",
                        ""));
        stage.act(
                21,
                10,
                () -> assessors.judge(
                        PRIYA, unit, quiet, Set.of(), "You explain well why you did not hurry this customer.", ""));
        stage.act(
                20,
                0,
                () -> assessors.judge(
                        PRIYA,
                        unit,
                        questions,
                        Set.of(),
                        "Full answers, each with an example from your own work.",
                        ""));
        stage.act(19, 0, () -> assessors.signOff(PRIYA, unit, Standing.FINAL, RECOGNISING));
        stage.act(
                17,
                0,
                () -> assessors.agree(
                        DAVID,
                        unit,
                        Sample.Kind.INTERIM,
                        List.of("C4.1.3", "C4.1.6"),
                        "Judgements are specific and refer to the evidence. Carry on."));
        stage.act(16, 0, () -> assessors.signOff(PRIYA, unit, Standing.FINAL, List.of()));
        stage.act(
                16,
                20,
                () -> assessors.attest(
                        PRIYA,
                        unit,
                        "sufficient-period",
                        "Four occasions over five weeks with different customers, planned and unplanned, busy and quiet. I am"
                                + " confident that Aisha works like this every day."));
        stage.act(
                16,
                30,
                () -> assessors.note(
                        PRIYA, unit, "Aisha asked for a professional discussion; it was not needed in the end."));
        stage.act(14, 0, () -> assessors.sign(AISHA, unit, Signatory.CANDIDATE));
        stage.act(14, 60, () -> assessors.sign(PRIYA, unit, Signatory.ASSESSOR));
        stage.act(
                12,
                0,
                () -> assessors.agree(
                        DAVID,
                        unit,
                        Sample.Kind.SUMMATIVE,
                        List.of("C4.2.4", "C4.2.7", "C4.2.10", "C4f"),
                        "Sampled against the evidence; the decisions are sound."));
        stage.act(12, 15, () -> assessors.note(DAVID, unit, "Summative sample agreed; no actions."));
        stage.act(12, 30, () -> assessors.sign(DAVID, unit, Signatory.INTERNAL_VERIFIER));
        return new Evidence(busy, routine, letDown, quiet, questions);
    }

    private Enrolment enrol() {
        Enrolment unit = stage.enrol(AISHA, CFACSC4, Optional.of(DEMO_POLICY));
        stage.allocate(unit, PRIYA, Capacity.ASSESSOR);
        stage.allocate(unit, DAVID, Capacity.INTERNAL_VERIFIER);
        stage.allocate(unit, GRACE, Capacity.INTERNAL_VERIFIER);
        return unit;
    }

    private PieceVersion submitted(Writing writing) {
        return stage.submit(AISHA, writing.declared(), List.of());
    }

    private Writing refundAtTheTills(Enrolment unit) {
        return Writing.of("Refund without a receipt, Saturday at the tills", Method.REFLECTIVE_ACCOUNT, """
                        On Saturday at about two, with six people waiting, a customer put a lamp on my till and said in \
                        a loud voice that we sell rubbish and that she wanted her money back now. She had no receipt. I \
                        could see from how fast she spoke and from her hands that she was upset before she came in.

                        I stopped scanning, looked at her and said that I could hear this had spoilt her day and that I \
                        wanted to help. I let her finish. Then I asked when she had bought the lamp and what happened \
                        when she plugged it in. I told her what I can do without a receipt, which is an exchange or a \
                        gift card, and what I cannot do, which is cash, and why: so that nobody can return what was \
                        taken from the shelf. I did not only quote the rule.

                        She said that was not good enough. That was the limit of what I may decide, so I asked my \
                        supervisor to join us and told him in front of her what we had agreed so far. She took the \
                        exchange. I wrote it in the returns log with my reasons and told the evening team that she \
                        might ring about it.
                        """)
                .happened(stage.today().minusDays(2), "Tills, Harcourt Home", "C-101", "4b")
                .shows(unit, "whole account", PERFORMANCE);
    }

    private Writing observation(Enrolment unit) {
        return Writing.of(
                        "Observed at the customer service desk, Tuesday morning",
                        Method.OBSERVATION,
                        "My assessor sat beside the desk from half past nine to eleven. Her notes are attached.")
                .happened(stage.today().minusDays(1), "Customer service desk, Harcourt Home", "C-114", "4a")
                .shows(unit, "observation notes", PERFORMANCE);
    }

    private Writing witness(Enrolment unit) {
        return Writing.of(
                        "The till system was down",
                        Method.WITNESS_TESTIMONY,
                        "My supervisor wrote this statement about the evening on which the card terminals failed.")
                .happened(stage.today().minusDays(3), "Tills, Harcourt Home", "C-131, C-132", "4d")
                .shows(unit, "statement, paragraphs 1 to 3", PERFORMANCE);
    }

    private Writing complaintOnAQuietMorning(Enrolment unit) {
        return Writing.of("A complaint that had been building up, quiet Monday morning", Method.REFLECTIVE_ACCOUNT, """
                        The shop was nearly empty when a customer came to the desk who was not angry at all. He was \
                        polite and kept saying that it did not matter, and came back three times to the same point: \
                        nobody had rung him about his sofa. I have learnt that this is as difficult as shouting, \
                        because he would have left without telling me what he needed.

                        As it was quiet I asked him to sit down and said back to him what I had understood: two \
                        promised calls, both missed, and a day off taken for nothing. I said that I would feel let down \
                        too. I did not say whose fault it was, because I did not know yet.

                        I told him plainly that I cannot move a delivery myself. I rang the warehouse while he was \
                        with me and we agreed a morning slot and a call the evening before. I summarised it, wrote it \
                        in the order and told my manager that he may come back if the call does not happen.
                        """)
                .happened(stage.today().minusDays(4), "Customer service desk, Harcourt Home", "C-140", "4c")
                .shows(unit, "paragraphs 1 and 2", List.of("C4.1.1", "C4.1.3", "C4.1.4", "C4.1.5"))
                .shows(unit, "paragraphs 2 and 3", List.of("C4.2.1", "C4.2.2", "C4.2.3", "C4.2.4", "C4.2.8", "C4.2.9"));
    }

    private Writing questions(Enrolment unit) {
        return Writing.of("Answers to my assessor’s questions", Method.WRITTEN_QUESTIONS, """
                        a  I find silent customers the hardest: I cannot tell whether they have understood me.
                        b  Our delivery slots are four hours long and the text message often comes late.
                        c  Somebody who has queued twice for the same thing is short with me before I have said a word.
                        d  Empathy is showing that I understand how it feels, without saying that it is our fault.
                        e  My supervisor, the duty manager and, for deliveries, the warehouse desk.
                        f  Assertive: I say calmly what I can do. Aggressive: I push. Passive: I give in and regret it.
                        g  A rule read out sounds like an excuse. I say what the rule protects and what I can offer.
                        h  Shouting is met with an offer to talk in the side room; threats end the conversation.
                        i  Whoever is approached next must not be taken by surprise; I write it down and tell them.
                        j  If somebody blocks my way or touches another customer I step back and call security.
                        """)
                .shows(unit, "by letter", KNOWLEDGE);
    }

    private static final String OBSERVATION = """
            Observation, customer service desk, 09:30 to 11:00
            Observer: Priya Nair, assessor

            A customer (C-114) came back with a kettle for the third time and began by saying that she expected to be
            fobbed off. Aisha recognised this at once, put her pen down and listened until she had finished. She asked
            two direct questions about what had happened each time and repeated the answers in her own words.
            She named what the shop will and will not do and gave the reason. She offered two ways forward and let the
            customer choose. When the customer asked for compensation Aisha said that this was not hers to decide and
            fetched the duty manager. She summed up, entered the exchange, and told the next shift.
            When another customer in the queue began to argue Aisha asked both to give each other room and waved to
            security, who stood nearby until it was calm.
            """;

    /** As a mail program keeps it; the shop put the customer's code in the place of the name. */
    private String thanks() {
        return """
                From: C-132 <customer@harcourt.example>
                To: Harcourt Home <service@harcourt.example>
                Date: %s
                Subject: The evening the card machines failed
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                I was cross that evening and I am sorry for it. Your colleague stayed calm, told us what she knew and kept
                my goods until the morning, as she had said. Please thank her.
                """.formatted(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                stage.today().minusDays(1).atTime(9, 12).atOffset(ZoneOffset.UTC)));
    }

    private static final String WITNESS = """
            Witness statement: Martin Cole, supervisor, Harcourt Home

            1  On the evening in question all card terminals failed at ten past six, with about fifteen people queueing.
            2  Aisha told the queue straight away what had happened, what we did not know yet and where cash could be
               drawn. Two customers (C-131, C-132) became heated. She listened to each, did not argue, said what she
               would want to know in their place, and offered to hold the goods under their initials until the morning.
            3  One of them demanded a discount. She said that she could not agree one and called me. Before closing she
               wrote down both holds and briefed the morning team. She also moved the display trolley so that nobody
               would be pushed against it.
            """;
}
