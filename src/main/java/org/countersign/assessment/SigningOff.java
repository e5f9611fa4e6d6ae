package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.assessment.refusals.SignOffRefusal;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.refusals.Dating;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.TypedDate;
import org.countersign.site.answers.Unread;

/** Assessors, and trainees provisionally, sign criteria as met. */
@ApplicationScoped
public class SigningOff {

    private final Deciding deciding;

    SigningOff(Deciding deciding) {
        this.deciding = deciding;
    }

    /** What is to be signed off on one day: all of it is recorded, or none. */
    public record ToSignOff(LocalDate signedOn, List<Wanted> wanted) {

        public ToSignOff {
            wanted = List.copyOf(wanted);
        }

        public static Answer<ToSignOff> read(String signedOn, Answer<List<Wanted>> wanted) {
            return Readings.both(TypedDate.read("signedOn", signedOn), wanted, ToSignOff::new);
        }
    }

    /**
     * One criterion to be signed off.
     *
     * @param id made by the form; the same id again gives the same sign-off
     * @param judgements it was seen to stand on
     */
    public record Wanted(DecisionId id, String criterion, SortedSet<DecisionId> judgements) {

        public Wanted {
            judgements = Collections.unmodifiableSortedSet(new TreeSet<>(judgements));
        }

        public static Answer<Wanted> read(UUID key, String criterion, SortedSet<DecisionId> judgements) {
            return key == null || criterion == null
                    ? Answer.refused(SignOffRefusal.SIGN_OFF_INCOMPLETE.refusal())
                    : Answer.done(new Wanted(new DecisionId(key), criterion, judgements));
        }

        /** The sign-off that this would have made when that one was made. */
        private SignOff inPlaceOf(SignOff there, PersonId by, EnrolmentId enrolment, LocalDate signedOn) {
            return new SignOff(
                    id,
                    enrolment,
                    criterion,
                    there.position(),
                    judgements,
                    there.provisional(),
                    by,
                    signedOn,
                    there.recordedAt());
        }
    }

    /** Records each sign-off singly, and all of them or none; a refusal names its criterion as the field. */
    @Transactional
    public Answer<List<SignOff>> signOff(Actor by, EnrolmentId id, Unread<ToSignOff> unread) {
        return deciding.inTurn(
                by,
                id,
                deciding.standing(by),
                unread,
                (enrolment, standing, what) -> FormKey.onceEach(
                        what.wanted().stream().map(Wanted::id).toList(),
                        SignOffRow::withId,
                        there -> FormKey.sentAs(what.wanted(), Wanted::id, there.id())
                                .inPlaceOf(there, by.id(), id, what.signedOn()),
                        () -> deciding.open(enrolment).then(unit -> signOff(by, unit, standing, what))));
    }

    private Answer<List<SignOff>> signOff(Actor by, Unit unit, Standing standing, ToSignOff what) {
        List<Refusal> refusals = new ArrayList<>();
        deciding.dated("signedOn", what.signedOn(), unit.enrolment()).ifPresent(refusals::add);
        refusals.addAll(refusals(unit, standing, what.signedOn(), what.wanted()));
        return refusals.isEmpty()
                ? Answer.done(record(by, unit, standing == Standing.PROVISIONAL, what))
                : Answer.refused(refusals);
    }

    private static List<Refusal> refusals(Unit unit, Standing standing, LocalDate signedOn, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return List.of(SignOffRefusal.NOTHING_SIGNED_OFF.refusal());
        }
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Wanted one : wanted) {
            Optional<CriterionReport> criterion = unit.report().criterion(one.criterion());
            if (criterion.isEmpty()) {
                return List.of(Refusal.notFound());
            }
            refusal(criterion.get(), standing, one, seen.add(one.criterion()))
                    .or(() -> tooEarly(unit, signedOn, one))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Optional<Refusal> tooEarly(Unit unit, LocalDate signedOn, Wanted wanted) {
        Set<UUID> judgements =
                wanted.judgements().stream().map(DecisionId::value).collect(Collectors.toSet());
        return Dating.signOff(wanted.criterion(), judgements, unit.facts(), signedOn)
                .map(why -> RefusedByRule.of(why).at("signedOn"));
    }

    private static Optional<Refusal> refusal(
            CriterionReport criterion, Standing standing, Wanted wanted, boolean first) {
        if (!first) {
            return Optional.of(
                    SignOffRefusal.SIGNED_OFF_TWICE.refusal(wanted.criterion()).at(wanted.criterion()));
        }
        Permission<Set<UUID>> permission = Refusals.signOff(criterion, standing);
        if (permission instanceof Permission.Granted<Set<UUID>> granted) {
            return basis(granted.with()).equals(wanted.judgements())
                    ? Optional.empty()
                    : Optional.of(SignOffRefusal.BASIS_CHANGED
                            .refusal(wanted.criterion())
                            .at(wanted.criterion()));
        }
        return Optional.of(RefusedByRule.of(permission.refusal().orElseThrow()).at(wanted.criterion()));
    }

    static SortedSet<DecisionId> basis(Set<UUID> judgements) {
        return judgements.stream().map(DecisionId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<SignOff> record(Actor by, Unit unit, boolean provisional, ToSignOff what) {
        List<SignOff> signOffs = what.wanted().stream()
                .map(one -> new SignOff(
                        one.id(),
                        unit.enrolment().id(),
                        one.criterion(),
                        position(unit, one.criterion()),
                        one.judgements(),
                        provisional,
                        by.id(),
                        what.signedOn(),
                        deciding.now()))
                .toList();
        deciding.record(
                by, what.signedOn(), signOffs.stream().map(SignOffRow::new).toList());
        return signOffs;
    }

    private static int position(Unit unit, String criterion) {
        return 1
                + (int) unit.decisions().signOffs().stream()
                        .filter(signOff -> signOff.criterion().equals(criterion))
                        .count();
    }
}
