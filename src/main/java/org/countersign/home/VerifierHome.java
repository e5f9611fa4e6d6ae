package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.Caseload;
import org.countersign.assessment.Provisional;
import org.countersign.assessment.Unit;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.Actor;
import org.countersign.site.CentreClock;
import org.countersign.site.Dates;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.verification.Action;
import org.countersign.verification.Checks;
import org.countersign.verification.Samples;

/** What waits for an internal verifier, and the units they look after. */
@ApplicationScoped
class VerifierHome {

    /** About a screen; the list of their units has the rest. */
    private static final int WAITING_SHOWN = 10;

    /** About a screen more. */
    private static final int UNITS_SHOWN = 12;

    private final Samples samples;
    private final People people;
    private final Badges badges;
    private final CentreClock clock;
    private final HomeWords words;

    VerifierHome(Samples samples, People people, Badges badges, CentreClock clock, HomeWords words) {
        this.samples = samples;
        this.people = people;
        this.badges = badges;
        this.clock = clock;
        this.words = words;
    }

    /** @param units those in which something waits before the others, finished ones last */
    @TemplateData
    record Part(Shown<WaitingPart> waiting, Shown<UnitPart> units) {}

    @TemplateData
    record WaitingPart(String path, String what, String learner) {}

    @TemplateData
    record UnitPart(String path, String learner, String title, String met, String sampled, Badge stage) {}

    Part of(Actor actor, Caseload caseload) {
        List<Unit> verified = caseload.verified();
        boolean verifies = actor.is(Role.INTERNAL_VERIFIER) || actor.is(Role.LEAD_VERIFIER);
        if (!verifies && verified.isEmpty()) {
            return null;
        }
        Map<PersonId, Person> learners = people.byIds(
                verified.stream().map(unit -> unit.enrolment().learner()).collect(Collectors.toSet()));
        Function<EnrolmentId, Checks> checks =
                samples.in(verified.stream().map(unit -> unit.enrolment().id()).toList());
        Map<EnrolmentId, List<WaitingPart>> waiting = new LinkedHashMap<>();
        verified.forEach(unit -> waiting.put(
                unit.enrolment().id(),
                waiting(unit, checks.apply(unit.enrolment().id()), name(unit, learners))));
        return new Part(
                Shown.of(waiting.values().stream().flatMap(List::stream).toList(), WAITING_SHOWN),
                Shown.of(
                        verified.stream()
                                .sorted(Comparator.<Unit, Boolean>comparing(
                                                unit -> unit.stage().isClosed())
                                        .thenComparing(unit -> waiting.get(
                                                        unit.enrolment().id())
                                                .isEmpty()))
                                .map(unit ->
                                        part(unit, checks.apply(unit.enrolment().id()), name(unit, learners)))
                                .toList(),
                        UNITS_SHOWN));
    }

    private static String name(Unit unit, Map<PersonId, Person> learners) {
        return learners.get(unit.enrolment().learner()).name();
    }

    /** What can be done now comes before what others still have to do. */
    private List<WaitingPart> waiting(Unit unit, Checks checks, String learner) {
        String path = "/units/" + unit.enrolment().id();
        List<WaitingPart> waiting = new ArrayList<>();
        if (unit.stage() == UnitStage.WAITS_FOR_VERIFIER) {
            waiting.add(new WaitingPart(path + "#checks", words.sampleAndSign(), learner));
        } else if (checks.samples().isEmpty() && met(unit) > 0) {
            waiting.add(new WaitingPart(path + "/sample", words.sampleFirst(met(unit)), learner));
        }
        for (Action action : checks.open()) {
            boolean answered = !checks.responses(action.id()).isEmpty();
            boolean overdue = action.dueOn().isBefore(clock.today());
            String due = Dates.british(action.dueOn());
            String what = answered ? words.clear(due) : overdue ? words.overdue(due) : words.unanswered(due);
            waiting.add(new WaitingPart(path + "#action-" + action.id(), what, learner));
        }
        int provisional = Provisional.in(unit).size();
        if (provisional > 0) {
            waiting.add(new WaitingPart(path, words.toBeCountersigned(provisional), learner));
        }
        return waiting;
    }

    private static int met(Unit unit) {
        return unit.report().performance().met() + unit.report().knowledge().met();
    }

    private UnitPart part(Unit unit, Checks checks, String learner) {
        Progress progress = unit.report().performance().plus(unit.report().knowledge());
        return new UnitPart(
                "/units/" + unit.enrolment().id(),
                learner,
                unit.standard().displayTitle(),
                words.met(progress.met(), progress.total()),
                checks.latest()
                        .map(sample -> words.sampled(Dates.british(sample.takenOn())))
                        .orElseGet(words::notSampled),
                badges.of(unit.stage()));
    }
}
