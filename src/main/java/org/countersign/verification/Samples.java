package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.signing.Declarations;
import org.countersign.assessment.signing.Reopenings;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.journal.Doer;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Journal;
import org.countersign.rules.Capacity;
import org.countersign.rules.refusals.Independence;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.verification.Sample.Sampled;

/** The internal verifier looks at decisions, and agrees or requires actions. */
@ApplicationScoped
public class Samples {

    private final Enrolments enrolments;
    private final Units units;
    private final Declarations declarations;
    private final Reopenings reopenings;
    private final Journal journal;
    private final CentreClock clock;

    Samples(
            Enrolments enrolments,
            Units units,
            Declarations declarations,
            Reopenings reopenings,
            Journal journal,
            CentreClock clock) {
        this.enrolments = enrolments;
        this.units = units;
        this.declarations = declarations;
        this.reopenings = reopenings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records a sample, and with it the actions required, which reopen the decisions they name and the unit if somebody
     * signed it.
     */
    @Transactional
    public Answer<Sample> take(Actor by, EnrolmentId id, Unread<SampleForm> unread) {
        return Answer.found(enrolments.access(by, id).filter(Access::seesTheVerification))
                .then(access -> access.is(Capacity.INTERNAL_VERIFIER)
                        ? unread.read().then(form -> take(by, access.enrolment(), form))
                        : Answer.refused(SampleRefusal.NOT_THE_VERIFIER.refusal()));
    }

    private Answer<Sample> take(Actor by, Enrolment enrolment, SampleForm form) {
        enrolments.takeTurn(enrolment.id());
        return FormKey.once(
                SampleRow.withId(form.id()),
                there -> asSent(there, by, enrolment, form),
                () -> takeNow(by, enrolment, form));
    }

    /** What was looked at is compared by what was asked for: the decisions behind it may be others by now. */
    private static Sample asSent(Sample there, Actor by, Enrolment enrolment, SampleForm form) {
        Set<SampleForm.Required> actions = ActionRow.ofSample(there.id()).stream()
                .map(action ->
                        new SampleForm.Required(action.id(), action.decision(), action.required(), action.dueOn()))
                .collect(Collectors.toSet());
        boolean sameLookedAt = looked(there, Sampled::criterion).equals(Set.copyOf(form.criteria()))
                && looked(there, Sampled::piece).equals(Set.copyOf(form.pieces()));
        return new Sample(
                there.id(),
                enrolment.id(),
                form.kind(),
                form.seen(),
                sameLookedAt && actions.equals(Set.copyOf(form.actions())) ? there.sampled() : List.of(),
                form.agreed(),
                form.comments(),
                by.id(),
                there.takenOn(),
                there.recordedAt());
    }

    private static <T> Set<T> looked(Sample there, Function<Sampled, Optional<T>> what) {
        return there.sampled().stream().map(what).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private Answer<Sample> takeNow(Actor by, Enrolment enrolment, SampleForm form) {
        Unit unit = units.unit(enrolment);
        String digest = declarations.stateOf(unit).digest();
        DecisionsBehind behind = new DecisionsBehind(unit);
        List<Sampled> sampled = sampled(behind, form);
        List<Refusal> refusals = refusals(by, unit, behind, digest, form, sampled);
        if (refusals.isEmpty() && !form.agreed()) {
            reopenings.refusalForAction(unit).ifPresent(refusals::add);
        }
        return refusals.isEmpty()
                ? Answer.done(record(by, enrolment.id(), form, digest, sampled, behind))
                : Answer.refused(refusals);
    }

    private static List<Sampled> sampled(DecisionsBehind behind, SampleForm form) {
        List<Sampled> sampled = new ArrayList<>();
        form.criteria().stream().distinct().map(behind::criterion).forEach(sampled::addAll);
        form.pieces().stream().distinct().map(behind::piece).forEach(sampled::addAll);
        return sampled;
    }

    private List<Refusal> refusals(
            Actor by, Unit unit, DecisionsBehind behind, String digest, SampleForm form, List<Sampled> sampled) {
        List<Refusal> refusals = new ArrayList<>();
        if (!digest.equals(form.seen())) {
            refusals.add(SampleRefusal.CHANGED_SINCE.refusal());
        }
        if (form.kind() == Sample.Kind.SUMMATIVE && !unit.report().ready()) {
            refusals.add(SampleRefusal.NOT_COMPLETE.refusal());
        }
        refusals.addAll(whatCannotBeSampled(unit, behind, form));
        refusals.addAll(RequiredActions.refusals(form, sampled, clock.today()));
        refusals.addAll(dependence(by, unit, sampled));
        return refusals;
    }

    private static List<Refusal> whatCannotBeSampled(Unit unit, DecisionsBehind behind, SampleForm form) {
        List<Refusal> refusals = new ArrayList<>();
        if (form.criteria().isEmpty() && form.pieces().isEmpty()) {
            refusals.add(SampleRefusal.NOTHING_SAMPLED.refusal());
        }
        for (String code : form.criteria()) {
            if (behind.criterion(code).isEmpty()) {
                refusals.add(SampleRefusal.NOTHING_DECIDED.refusal(code));
            }
        }
        for (var piece : form.pieces()) {
            if (behind.piece(piece).isEmpty()) {
                refusals.add(Optional.ofNullable(unit.evidence().pieces().get(piece))
                        .map(found -> SampleRefusal.NOTHING_DECIDED
                                .refusal(found.reference())
                                .at("pieces"))
                        .orElseGet(() -> SampleRefusal.PIECE_ELSEWHERE.refusal()));
            }
        }
        return refusals;
    }

    private List<Refusal> dependence(Actor by, Unit unit, List<Sampled> sampled) {
        Independence independence = enrolments.independence(unit.enrolment());
        Map<UUID, Independence.Decision> decisions = independence.decisions().stream()
                .collect(Collectors.toMap(Independence.Decision::id, Function.identity()));
        LocalDate today = clock.today();
        return sampled.stream()
                .map(one -> decisions.get(one.decision().value()))
                .flatMap(decision -> independence.sample(by.id().value(), decision, today).stream())
                .distinct()
                .map(RefusedByRule::of)
                .toList();
    }

    private Sample record(
            Actor by,
            EnrolmentId enrolmentId,
            SampleForm form,
            String digest,
            List<Sampled> sampled,
            DecisionsBehind behind) {
        Instant now = clock.now();
        Sample sample = new Sample(
                form.id(),
                enrolmentId,
                form.kind(),
                digest,
                sampled,
                form.agreed(),
                form.comments(),
                by.id(),
                clock.dateOf(now),
                now);
        List<FactRow<? extends Fact>> rows = new ArrayList<>(List.of(kept(sample)));
        List<Action> actions = form.actions().stream()
                .map(required -> action(by, sample, required, behind, now))
                .toList();
        if (!form.agreed()) {
            reopenings.reopenForAction(by, enrolmentId, ReopeningReason.ACTION_REQUIRED.words());
        }
        actions.forEach(action -> rows.add(new ActionRow(action)));
        journal.record(Doer.person(by.id().value()), sample.takenOn(), rows);
        return sample;
    }

    private static SampleRow kept(Sample sample) {
        SampleRow row = new SampleRow(sample);
        row.persist();
        SampledRow.persist(IntStream.rangeClosed(1, sample.sampled().size())
                .mapToObj(position -> new SampledRow(sample, position)));
        return row;
    }

    private static Action action(
            Actor by, Sample sample, SampleForm.Required required, DecisionsBehind behind, Instant now) {
        return new Action(
                required.id(),
                sample.id(),
                sample.enrolment(),
                required.decision(),
                behind.maker(required.decision()),
                required.dueOn(),
                required.required(),
                by.id(),
                now);
    }

    /** Everything the verifier did in an enrolment; for verifiers and assessors, who were checked by the caller. */
    @Transactional
    public Checks in(EnrolmentId enrolment) {
        return in(List.of(enrolment)).apply(enrolment);
    }

    /** The same for several enrolments, in as many queries as for one. */
    @Transactional
    public Function<EnrolmentId, Checks> in(Collection<EnrolmentId> enrolments) {
        if (enrolments.isEmpty()) {
            return enrolment -> Checks.NONE;
        }
        EnrolmentIds ids = EnrolmentIds.of(enrolments);
        List<Sample> sampled = SampleRow.in(ids);
        List<Action> actions = sampled.isEmpty() ? List.of() : ActionRow.in(ids);
        Checks all = new Checks(
                sampled,
                actions,
                actions.isEmpty() ? List.of() : ActionResponseRow.in(ids),
                actions.isEmpty() ? List.of() : ActionClearanceRow.in(ids));
        return all::in;
    }
}
