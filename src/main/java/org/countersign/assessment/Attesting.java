package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.assessment.refusals.AttestingRefusal;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.refusals.Dating;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.Basis;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Text;
import org.countersign.site.answers.TypedDate;
import org.countersign.site.answers.Unread;
import org.countersign.site.disk.Sha256;

/** Assessors confirm in words what no number decides, such as a "sufficient period of time" (CFACSC4 requirement 3). */
@ApplicationScoped
public class Attesting {

    private final Deciding deciding;

    Attesting(Deciding deciding) {
        this.deciding = deciding;
    }

    /**
     * What an assessor looked at before attesting.
     *
     * @param numbers how much performance evidence there was
     * @param basis what {@link #digest} made of the judgements it would stand on; empty where only the numbers were read
     */
    public record Seen(Extent numbers, Optional<String> basis) {

        public static Seen of(Basis basis) {
            return new Seen(basis.extent(), Optional.of(digest(basis)));
        }

        /** How much evidence there was, as a form or a program sends it back; null is what it does not say. */
        public static Answer<Extent> numbers(
                Integer occasions,
                Integer customers,
                Optional<LocalDate> first,
                Optional<LocalDate> last,
                Integer days) {
            return occasions == null || customers == null || days == null
                    ? Answer.refused(AttestingRefusal.NUMBERS_MISSING.refusal())
                    : Answer.done(new Extent(occasions, customers, first, last, days));
        }

        private boolean is(Basis present) {
            return numbers.equals(present.extent())
                    && basis.filter(seen -> !seen.equals(digest(present))).isEmpty();
        }
    }

    /** One short word for the judgements of a basis, for forms and programs to send back. */
    public static String digest(Basis basis) {
        return Sha256.of(
                        basis.judgements().stream().map(UUID::toString).sorted().collect(Collectors.joining("\n")))
                .hex();
    }

    /**
     * What somebody attests.
     *
     * @param id made by the form; the same id again gives the same attestation
     * @param words why the assessor finds it sufficient
     * @param seen what stood beside the form
     */
    public record Attest(UUID id, String rule, String words, Seen seen, LocalDate attestedOn) {

        public Attest {
            words = Text.passage(words);
        }

        /** @param basis null where only the numbers were read */
        public static Answer<Attest> read(
                String key, String rule, String words, Answer<Extent> numbers, String basis, String attestedOn) {
            Readings readings = new Readings();
            Optional<FormKey> formKey = readings.take(FormKey.of(key));
            Optional<String> named = readings.take(AttestingRefusal.RULE_MISSING.unlessGiven(rule));
            Optional<Extent> seen = readings.take(numbers);
            Optional<LocalDate> date = readings.take(TypedDate.read("attestedOn", attestedOn));
            return readings.answer(() -> new Attest(
                    formKey.orElseThrow().value(),
                    named.orElseThrow(),
                    words,
                    new Seen(seen.orElseThrow(), Optional.ofNullable(basis)),
                    date.orElseThrow()));
        }

        /** The attestation that this would have made when that one was made. */
        private Attestation inPlaceOf(Attestation there, PersonId by, EnrolmentId enrolment) {
            return new Attestation(
                    id,
                    enrolment,
                    rule,
                    there.position(),
                    words,
                    seen.numbers(),
                    there.counting(),
                    there.judgements(),
                    by,
                    attestedOn,
                    there.recordedAt());
        }
    }

    @Transactional
    public Answer<Attestation> attest(Actor by, EnrolmentId id, Unread<Attest> unread) {
        return deciding.inTurn(
                by,
                id,
                deciding.withoutTrainee(by, AttestingRefusal.TRAINEE_MAY_NOT_ATTEST),
                unread,
                (enrolment, alone, what) -> FormKey.once(
                        AttestationRow.withId(what.id()),
                        there -> what.inPlaceOf(there, by.id(), id),
                        () -> deciding.open(enrolment).then(unit -> attest(by, unit, what))));
    }

    private Answer<Attestation> attest(Actor by, Unit unit, Attest what) {
        return Deciding.granted(Refusals.attest(unit.report(), what.rule())).then(basis -> {
            List<Refusal> refusals = refusals(unit.enrolment(), what, basis);
            return refusals.isEmpty() ? Answer.done(record(by, unit, what, basis)) : Answer.refused(refusals);
        });
    }

    private List<Refusal> refusals(Enrolment enrolment, Attest what, Basis present) {
        List<Refusal> refusals = new ArrayList<>();
        deciding.dated("attestedOn", what.attestedOn(), enrolment).ifPresent(refusals::add);
        Dating.attest(present, what.attestedOn())
                .map(why -> RefusedByRule.of(why).at("attestedOn"))
                .ifPresent(refusals::add);
        if (what.words().isEmpty()) {
            refusals.add(AttestingRefusal.NO_WORDS.refusal());
        }
        if (!what.seen().is(present)) {
            refusals.add(AttestingRefusal.NUMBERS_CHANGED.refusal());
        }
        return refusals;
    }

    private Attestation record(Actor by, Unit unit, Attest what, Basis basis) {
        int position = 1
                + (int) unit.decisions().attestations().stream()
                        .filter(attestation -> attestation.ruleCode().equals(what.rule()))
                        .count();
        Attestation attestation = new Attestation(
                what.id(),
                unit.enrolment().id(),
                what.rule(),
                position,
                what.words(),
                basis.extent(),
                unit.facts().counting().number(),
                SigningOff.basis(basis.judgements()),
                by.id(),
                what.attestedOn(),
                deciding.now());
        deciding.record(by, what.attestedOn(), List.of(new AttestationRow(attestation)));
        return attestation;
    }
}
