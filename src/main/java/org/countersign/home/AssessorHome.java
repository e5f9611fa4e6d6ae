package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.pages.QueueView;
import org.countersign.assessment.summary.Caseload;
import org.countersign.assessment.summary.CaseloadLine;
import org.countersign.assessment.summary.CaseloadQuery;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.assessment.summary.Caseloads.ToCountersign;
import org.countersign.assessment.summary.QueueQuery;
import org.countersign.assessment.summary.Waiting;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.site.lists.Paged;
import org.countersign.verification.Actions;

/** What waits for an assessor, a trainee or a countersigner, and how far their learners are. */
@ApplicationScoped
class AssessorHome {

    /** About a screen; the queue has the rest. */
    private static final int WAITING_SHOWN = 6;

    /** About a screen more; the caseload has everybody. */
    private static final int LEARNERS_SHOWN = 12;

    private final Caseloads caseloads;
    private final Badges badges;
    private final Actions actions;
    private final People people;
    private final CentreClock clock;
    private final HomeWords words;

    AssessorHome(
            Caseloads caseloads, Badges badges, Actions actions, People people, CentreClock clock, HomeWords words) {
        this.caseloads = caseloads;
        this.badges = badges;
        this.actions = actions;
        this.people = people;
        this.clock = clock;
        this.words = words;
    }

    /**
     * @param learners those who have waited longest for a decision, before those who do not wait
     * @param countersign the units in which a trainee's decision has waited longest
     */
    @TemplateData
    record Part(
            boolean judges,
            FirstFew<WaitingPart> waiting,
            FirstFew<LearnerPart> learners,
            List<ActionPart> actions,
            FirstFew<CountersignPart> countersign) {}

    @TemplateData
    record WaitingPart(String path, String what, String learner, String days) {}

    @TemplateData
    record LearnerPart(String path, String learner, String title, String met, Badge stage) {}

    @TemplateData
    record ActionPart(String path, String said) {}

    @TemplateData
    record CountersignPart(String path, String said) {}

    Part of(Actor actor, Caseload caseload) {
        boolean judges = actor.is(Role.ASSESSOR) || actor.is(Role.TRAINEE_ASSESSOR);
        if (!judges && !actor.is(Role.COUNTERSIGNER)) {
            return null;
        }
        return new Part(
                judges,
                FirstFew.of(
                        named(caseloads.toDecide(caseload, QueueQuery.all()), Waiting::enrolment),
                        WAITING_SHOWN,
                        one -> waiting(one.one(), one.learner())),
                FirstFew.of(caseloads.learners(caseload, CaseloadQuery.everybody()), LEARNERS_SHOWN, this::learner),
                actions.openOf(actor, caseload).stream()
                        .map(action -> new ActionPart(
                                "/units/" + action.enrolment(),
                                words.actionDue(Dates.british(action.dueOn()), action.required())))
                        .toList(),
                FirstFew.of(
                        named(caseloads.toCountersign(caseload), ToCountersign::enrolment),
                        WAITING_SHOWN,
                        one -> toCountersign(one.one(), one.learner())));
    }

    /** Something with the name of the learner it is about. */
    private record Named<T>(T one, String learner) {}

    private <T> Paged<Named<T>> named(Paged<T> list, Function<T, Enrolment> of) {
        return list.each(page -> {
            Map<PersonId, Person> learners = people.byIds(
                    page.stream().map(one -> of.apply(one).learner()).collect(Collectors.toSet()));
            return page.stream()
                    .map(one -> new Named<>(
                            one, learners.get(of.apply(one).learner()).name()))
                    .toList();
        });
    }

    private CountersignPart toCountersign(ToCountersign waiting, String learner) {
        return new CountersignPart(
                QueueView.toCountersign(waiting.enrolment()), words.provisional(waiting.decisions(), learner));
    }

    private WaitingPart waiting(Waiting waiting, String learner) {
        String what =
                switch (waiting.kind()) {
                    case JUDGE -> words.judge(waiting.what());
                    case SIGN_OFF -> words.signOff(String.join(", ", waiting.criteria()));
                    case ATTEST -> words.attest();
                    case SIGN -> words.signUnit();
                };
        long days = ChronoUnit.DAYS.between(clock.dateOf(waiting.since()), clock.today());
        return new WaitingPart(QueueView.path(waiting), what, learner, words.days(days));
    }

    private LearnerPart learner(CaseloadLine line) {
        return new LearnerPart(
                "/units/" + line.enrolment().id(),
                line.learner().name(),
                line.title(),
                line.standing()
                        .map(CaseloadLine.Standing::progress)
                        .map(progress -> words.met(progress.met(), progress.total()))
                        .orElse(""),
                line.standing().map(standing -> badges.of(standing.stage())).orElse(null));
    }
}
