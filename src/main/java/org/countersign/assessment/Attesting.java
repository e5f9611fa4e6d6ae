package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.RefusedByRule;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.refusals.Dating;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.Basis;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.FormKey;
import org.countersign.site.Refusal;
import org.countersign.site.Sha256;
import org.countersign.site.Text;

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

    /** Whether what this person attested would be heard at all; asked before it is read. */
    @Transactional
    public Answer<Standing> may(Actor by, EnrolmentId enrolment) {
        return deciding.standing(by, enrolment).then(Attesting::alone);
    }

    private static Answer<Standing> alone(Standing standing) {
        return standing == Standing.FINAL
                ? Answer.done(standing)
                : Answer.refused(AttestingRefusal.TRAINEE_MAY_NOT_ATTEST.refusal());
    }

    /**
     * @param id made by the form; the same id again gives the same attestation
     * @param words why the assessor finds it sufficient
     * @param seen what stood beside the form
     */
    @Transactional
    public Answer<Attestation> attest(
            Actor by,
            EnrolmentId enrolmentId,
            UUID id,
            String ruleCode,
            String words,
            Seen seen,
            LocalDate attestedOn) {
        return deciding.inTurn(by, enrolmentId)
                .then(enrolment -> FormKey.once(
                        AttestationRow.withId(id),
                        there -> new Attestation(
                                id,
                                enrolmentId,
                                ruleCode,
                                there.position(),
                                Text.passage(words),
                                seen.numbers(),
                                there.counting(),
                                there.judgements(),
                                by.id(),
                                attestedOn,
                                there.recordedAt()),
                        () -> deciding.standing(by, enrolment)
                                .then(Attesting::alone)
                                .then(alone ->
                                        attest(by, enrolment, id, ruleCode, Text.passage(words), seen, attestedOn))));
    }

    private Answer<Attestation> attest(
            Actor by, Enrolment enrolment, UUID id, String ruleCode, String words, Seen seen, LocalDate attestedOn) {
        return deciding.open(enrolment).then(unit -> Deciding.granted(Refusals.attest(unit.report(), ruleCode))
                .then(basis -> {
                    List<Refusal> refusals = refusals(enrolment, words, seen, basis, attestedOn);
                    return refusals.isEmpty()
                            ? Answer.done(record(by, unit, id, ruleCode, words, basis, attestedOn))
                            : Answer.refused(refusals);
                }));
    }

    private List<Refusal> refusals(Enrolment enrolment, String words, Seen seen, Basis present, LocalDate attestedOn) {
        List<Refusal> refusals = new ArrayList<>();
        deciding.dated("attestedOn", attestedOn, enrolment).ifPresent(refusals::add);
        Dating.attest(present, attestedOn)
                .map(why -> RefusedByRule.of(why).at("attestedOn"))
                .ifPresent(refusals::add);
        if (words.isEmpty()) {
            refusals.add(AttestingRefusal.NO_WORDS.refusal());
        }
        if (!seen.is(present)) {
            refusals.add(AttestingRefusal.NUMBERS_CHANGED.refusal());
        }
        return refusals;
    }

    private Attestation record(
            Actor by, Unit unit, UUID id, String ruleCode, String words, Basis basis, LocalDate attestedOn) {
        int position = 1
                + (int) unit.decisions().attestations().stream()
                        .filter(attestation -> attestation.ruleCode().equals(ruleCode))
                        .count();
        Attestation attestation = new Attestation(
                id,
                unit.enrolment().id(),
                ruleCode,
                position,
                words,
                basis.extent(),
                unit.facts().counting().number(),
                SigningOff.basis(basis.judgements()),
                by.id(),
                attestedOn,
                deciding.now());
        deciding.record(by, attestedOn, List.of(new AttestationRow(attestation)));
        return attestation;
    }
}
