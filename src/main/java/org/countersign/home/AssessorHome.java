package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.countersign.assessment.Caseload;
import org.countersign.assessment.CaseloadLine;
import org.countersign.assessment.CaseloadQuery;
import org.countersign.assessment.Provisional;
import org.countersign.assessment.Waiting;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.pages.QueueView;
import org.countersign.enrolment.Enrolment;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.Actor;
import org.countersign.site.CentreClock;
import org.countersign.site.Dates;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.verification.Actions;

/** What waits for an assessor, a trainee or a countersigner, and how far their learners are. */
@ApplicationScoped
class AssessorHome {

    /** About a screen; the queue has the rest. */
    private static final int WAITING_SHOWN = 6;

    /** About a screen more; the caseload has everybody. */
    private static final int LEARNERS_SHOWN = 12;

    private final Badges badges;
    private final Actions actions;
    private final People people;
    private final CentreClock clock;
    private final HomeWords words;

    AssessorHome(Badges badges, Actions actions, People people, CentreClock clock, HomeWords words) {
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
            Shown<WaitingPart> waiting,
            Shown<LearnerPart> learners,
            List<ActionPart> actions,
            Shown<CountersignPart> countersign) {}

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
        Map<PersonId, Person> learners = people.byIds(caseload.learners());
        List<Waiting> waiting = caseload.toDecide();
        List<CaseloadLine> judged = CaseloadQuery.everybody().of(caseload.judged(learners));
        return new Part(
                judges,
                Shown.of(waiting.stream().map(one -> waiting(one, learners)).toList(), WAITING_SHOWN),
                Shown.of(judged.stream().map(this::learner).toList(), LEARNERS_SHOWN),
                actions.openOf(actor).stream()
                        .map(action -> new ActionPart(
                                "/units/" + action.enrolment(),
                                words.actionDue(Dates.british(action.dueOn()), action.required())))
                        .toList(),
                Shown.of(
                        caseload.toCountersign().stream()
                                .map(one -> toCountersign(one, learners))
                                .toList(),
                        WAITING_SHOWN));
    }

    private CountersignPart toCountersign(Provisional waiting, Map<PersonId, Person> learners) {
        Enrolment enrolment = waiting.unit().enrolment();
        return new CountersignPart(
                QueueView.toCountersign(enrolment),
                words.provisional(
                        waiting.size(), learners.get(enrolment.learner()).name()));
    }

    private WaitingPart waiting(Waiting waiting, Map<PersonId, Person> learners) {
        String what =
                switch (waiting.kind()) {
                    case JUDGE -> words.judge(waiting.what());
                    case SIGN_OFF -> words.signOff(String.join(", ", waiting.criteria()));
                    case ATTEST -> words.attest();
                    case SIGN -> words.signUnit();
                };
        long days = ChronoUnit.DAYS.between(clock.dateOf(waiting.since()), clock.today());
        return new WaitingPart(
                QueueView.path(waiting),
                what,
                learners.get(waiting.enrolment().learner()).name(),
                words.days(days));
    }

    private LearnerPart learner(CaseloadLine line) {
        return new LearnerPart(
                "/units/" + line.enrolment().id(),
                line.learner().name(),
                line.title(),
                words.met(line.progress().met(), line.progress().total()),
                badges.of(line.stage()));
    }
}
