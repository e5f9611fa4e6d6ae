package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.summary.Caseload;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.verification.Action;
import org.countersign.verification.Checks;
import org.countersign.verification.UnitToVerify;
import org.countersign.verification.UnitsToVerify;

/** What waits for an internal verifier, and the units they look after. */
@ApplicationScoped
class VerifierHome {

    /** About a screen; the list of their units has the rest. */
    private static final int WAITING_SHOWN = 10;

    /** About a screen more. */
    private static final int UNITS_SHOWN = 12;

    private final UnitsToVerify units;
    private final Badges badges;
    private final CentreClock clock;
    private final HomeWords words;

    VerifierHome(UnitsToVerify units, Badges badges, CentreClock clock, HomeWords words) {
        this.units = units;
        this.badges = badges;
        this.clock = clock;
        this.words = words;
    }

    /** @param units those in which something waits before the others, finished ones last */
    @TemplateData
    record Part(FirstFew<WaitingPart> waiting, FirstFew<UnitPart> units) {}

    @TemplateData
    record WaitingPart(String path, String what, String learner) {}

    @TemplateData
    record UnitPart(String path, String learner, String title, String met, String sampled, Badge stage) {}

    Part of(Actor actor, Caseload caseload) {
        boolean verifies = actor.is(Role.INTERNAL_VERIFIER) || actor.is(Role.LEAD_VERIFIER);
        if (!verifies && caseload.verified().isEmpty()) {
            return null;
        }
        List<WaitingPart> waiting = units.waiting(caseload).part(0, WAITING_SHOWN).stream()
                .flatMap(unit -> waiting(unit).stream())
                .limit(WAITING_SHOWN)
                .toList();
        return new Part(
                new FirstFew<>(waiting, Math.toIntExact(units.waitingThings(caseload)) - waiting.size()),
                FirstFew.of(units.waitingFirst(caseload), UNITS_SHOWN, this::part));
    }

    /** What can be done now comes before what others still have to do. */
    private List<WaitingPart> waiting(UnitToVerify unit) {
        return unit.standing().map(standing -> waiting(unit, standing)).orElse(List.of());
    }

    private List<WaitingPart> waiting(UnitToVerify unit, UnitToVerify.Standing standing) {
        String path = "/units/" + unit.enrolment().id();
        String learner = unit.learner().name();
        Checks checks = unit.checks();
        List<WaitingPart> waiting = new ArrayList<>();
        int met = standing.progress().met();
        if (standing.stage() == UnitStage.WAITS_FOR_VERIFIER) {
            waiting.add(new WaitingPart(path + "#checks", words.sampleAndSign(), learner));
        } else if (checks.samples().isEmpty() && met > 0) {
            waiting.add(new WaitingPart(path + "/sample", words.sampleFirst(met), learner));
        }
        for (Action action : checks.open()) {
            boolean answered = !checks.responses(action.id()).isEmpty();
            boolean overdue = action.dueOn().isBefore(clock.today());
            String due = Dates.british(action.dueOn());
            String what = answered ? words.clear(due) : overdue ? words.overdue(due) : words.unanswered(due);
            waiting.add(new WaitingPart(path + "#action-" + action.id(), what, learner));
        }
        if (standing.provisional() > 0) {
            waiting.add(new WaitingPart(path, words.toBeCountersigned(standing.provisional()), learner));
        }
        return waiting;
    }

    private UnitPart part(UnitToVerify unit) {
        return new UnitPart(
                "/units/" + unit.enrolment().id(),
                unit.learner().name(),
                unit.title(),
                unit.standing()
                        .map(UnitToVerify.Standing::progress)
                        .map(progress -> words.met(progress.met(), progress.total()))
                        .orElse(""),
                unit.checks()
                        .latest()
                        .map(sample -> words.sampled(Dates.british(sample.takenOn())))
                        .orElseGet(words::notSampled),
                unit.standing().map(standing -> badges.of(standing.stage())).orElse(null));
    }
}
