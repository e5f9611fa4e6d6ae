package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.countersign.assessment.refusals.DecisionRefusal;
import org.countersign.assessment.signatures.SigningSoFar;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.RefusedByRule;
import org.countersign.journal.Doer;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Journal;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.site.Actor;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;

/** What all decisions have in common: taken in turn, by somebody who may, on an open unit, and written down last. */
@ApplicationScoped
class Deciding {

    private final Enrolments enrolments;
    private final Units units;
    private final Journal journal;
    private final CentreClock clock;
    private final SigningSoFar signing;

    Deciding(Enrolments enrolments, Units units, Journal journal, CentreClock clock, SigningSoFar signing) {
        this.enrolments = enrolments;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
        this.signing = signing;
    }

    /**
     * What is done with a command.
     *
     * @param <M> as what its sender may
     */
    @FunctionalInterface
    interface Act<M, C, T> {

        Answer<T> done(Enrolment enrolment, M may, C what);
    }

    /** With everybody else waiting until the commit: whether it is theirs to see, whether they may, what they sent. */
    <M, C, T> Answer<T> inTurn(
            Actor by, EnrolmentId id, Function<Enrolment, Answer<M>> may, Unread<C> unread, Act<M, C, T> act) {
        return enrolments.reader(by, id).map(Access::enrolment).then(enrolment -> {
            enrolments.takeTurn(id);
            return may.apply(enrolment).then(as -> unread.read().then(what -> act.done(enrolment, as, what)));
        });
    }

    /** How things stand now that it is our turn, unless a signature stands over them. */
    Answer<Unit> open(Enrolment enrolment) {
        return signing.closed(enrolment.id())
                .<Answer<Unit>>map(Answer::refused)
                .orElseGet(() -> Answer.done(units.unit(enrolment)));
    }

    /** How far a decision of this person counts today. */
    Function<Enrolment, Answer<Standing>> standing(Actor by) {
        return enrolment ->
                granted(enrolments.independence(enrolment).judge(by.id().value(), Set.of(), clock.today()));
    }

    /** The same where a trainee, whose word waits for the countersigner, may not decide. */
    Function<Enrolment, Answer<Standing>> withoutTrainee(Actor by, Ground trainee) {
        return enrolment -> standing(by)
                .apply(enrolment)
                .then(standing ->
                        standing == Standing.FINAL ? Answer.done(standing) : Answer.refused(trainee.refusal()));
    }

    static <T> Answer<T> granted(Permission<T> permission) {
        if (permission instanceof Permission.Granted<T> granted) {
            return Answer.done(granted.with());
        }
        return Answer.refused(RefusedByRule.of(permission.refusal().orElseThrow()));
    }

    /** What somebody says they decided today or earlier, but not before there was anything to decide. */
    Optional<Refusal> dated(String field, LocalDate date, Enrolment enrolment) {
        if (date.isAfter(clock.today())) {
            return Optional.of(
                    DecisionRefusal.IN_THE_FUTURE.refusal(Dates.british(date)).at(field));
        }
        if (date.isBefore(enrolment.enrolledOn())) {
            return Optional.of(DecisionRefusal.BEFORE_THE_ENROLMENT
                    .refusal(Dates.british(date), Dates.british(enrolment.enrolledOn()))
                    .at(field));
        }
        return Optional.empty();
    }

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    void record(Actor by, LocalDate on, List<? extends FactRow<? extends Fact>> rows) {
        journal.record(Doer.person(by.id().value()), on, rows);
    }
}
