package org.countersign.assessment.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.Attesting;
import org.countersign.assessment.Countersigning.Reply;
import org.countersign.assessment.Judging;
import org.countersign.assessment.Judging.Verdict;
import org.countersign.assessment.Referring;
import org.countersign.assessment.SigningOff;
import org.countersign.assessment.SigningOff.Wanted;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Readings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the verbs take as JSON. Every key is made by the client; the same key again gives the same answer, once. */
final class Bodies {

    private Bodies() {}

    /** Several judgements at once, all of which are recorded or none. */
    @Schema(name = "JudgeBody")
    record Judge(@Schema(examples = "2026-11-12") String judgedOn, List<One> judgements) {

        /** One of them. */
        @Schema(name = "JudgeOne")
        record One(
                @Schema(examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a01")
                UUID key,

                @Schema(examples = "7d0b4f0e-52b4-4c60-9f5b-0a4fd8e3a111")
                UUID claim,

                @Schema(
                        nullable = true,
                        description = "The newest judgement of the claim that was seen, if there is one")
                UUID supersedes,

                @Schema(implementation = Outcome.class, examples = "met")
                String outcome,

                @Schema(nullable = true, examples = "[\"4b\"]", description = "Of this unit, confirmed, with met only")
                List<String> contexts,

                @Schema(nullable = true, examples = "Well handled.", description = "Needed with not-yet")
                String feedback) {

            private Answer<Verdict> read() {
                return Verdict.read(key, claim, supersedes, outcome, present(contexts), feedback);
            }
        }

        Answer<Judging.Judge> read() {
            return Judging.Judge.read(judgedOn, all(judgements, One::read));
        }
    }

    /** Several sign-offs at once, all of which are recorded or none. */
    @Schema(name = "SignOffBody")
    record SignOffs(@Schema(examples = "2026-11-12") String signedOn, List<One> signOffs) {

        /** One of them. */
        @Schema(name = "SignOffOne")
        record One(
                @Schema(examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a02")
                UUID key,

                @Schema(examples = "C4.1.1") String criterion,

                @Schema(description = "The judgements it stands on, as the unit gives them in signOffOn")
                List<UUID> judgements) {

            private Answer<Wanted> read() {
                return Wanted.read(
                        key,
                        criterion,
                        present(judgements).stream()
                                .map(DecisionId::new)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }

        Answer<SigningOff.ToSignOff> read() {
            return SigningOff.ToSignOff.read(signedOn, all(signOffs, One::read));
        }
    }

    @Schema(name = "ReferBody")
    record Refer(
            @Schema(examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a03")
            String key,

            UUID piece,

            @Schema(examples = "1", description = "The version that was read")
            Integer version,

            @Schema(examples = "Say how the customer answered.")
            String missing) {

        Answer<Referring.Refer> read() {
            return Referring.Refer.read(key, piece, version, missing);
        }
    }

    @Schema(name = "AttestBody")
    record Attest(
            @Schema(examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a04")
            String key,

            @Schema(examples = "sufficient-period") String rule,

            @Schema(examples = "Six weeks with many different customers.")
            String words,

            @Schema(description = "The numbers that were seen, as the unit gives them")
            UnitDocument.ExtentDocument seen,

            @Schema(description = "The basis that was seen, as the requirement gives it; left out, only numbers count")
            String basis,

            @Schema(examples = "2026-11-12") String attestedOn) {

        Answer<Attesting.Attest> read() {
            return Attesting.Attest.read(key, rule, words, extent(), basis, attestedOn);
        }

        private Answer<Extent> extent() {
            return seen == null
                    ? Attesting.Seen.numbers(null, null, Optional.empty(), Optional.empty(), null)
                    : Attesting.Seen.numbers(
                            seen.occasions(),
                            seen.customers(),
                            Optional.ofNullable(seen.first()),
                            Optional.ofNullable(seen.last()),
                            seen.days());
        }
    }

    @Schema(name = "CountersignBody")
    record Countersign(
            @Schema(examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a05")
            String key,

            @Schema(description = "A judgement or a sign-off of a trainee")
            UUID decision,

            Boolean agreed,

            @Schema(nullable = true, description = "Needed where the decision is rejected")
            String feedback) {

        Answer<Reply> read() {
            return Reply.read(key, decision, agreed, feedback);
        }
    }

    /** Without what a careless client sends as null. */
    private static <T extends Comparable<? super T>> TreeSet<T> present(List<T> sent) {
        return (sent == null ? List.<T>of() : sent)
                .stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <A, B> Answer<List<B>> all(List<A> sent, Function<A, Answer<B>> read) {
        return Readings.each((sent == null ? List.<A>of() : sent)
                .stream().map(one -> BodyRefusal.ENTRY_EMPTY.unlessGiven(one).then(read)));
    }
}
