package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.countersign.assessment.Judgement;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.pages.NextStep;
import org.countersign.assessment.pages.NextSteps;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.portfolio.Claim;
import org.countersign.portfolio.ClaimId;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.Actor;
import org.countersign.site.CentreClock;
import org.countersign.site.Role;

/** A learner's units: how far each has come, what is missing, and the newest feedback. */
@ApplicationScoped
class LearnerHome {

    /** More would be a list nobody reads; the unit page has them all. */
    private static final int MISSING_SHOWN = 4;

    private final Enrolments enrolments;
    private final Units units;
    private final NextSteps nextSteps;
    private final Badges badges;
    private final CentreClock clock;
    private final HomeWords words;

    LearnerHome(
            Enrolments enrolments,
            Units units,
            NextSteps nextSteps,
            Badges badges,
            CentreClock clock,
            HomeWords words) {
        this.enrolments = enrolments;
        this.units = units;
        this.nextSteps = nextSteps;
        this.badges = badges;
        this.clock = clock;
        this.words = words;
    }

    @TemplateData
    record Part(List<UnitPart> units) {}

    /**
     * @param missing the first few sentences
     * @param more how many there are beside them
     * @param feedback null while there is none
     */
    @TemplateData
    record UnitPart(
            String path,
            String title,
            Badge stage,
            String performance,
            String knowledge,
            List<ContextPart> contexts,
            NextStep next,
            List<String> missing,
            int more,
            Feedback feedback) {}

    @TemplateData
    record ContextPart(String label, boolean shown) {}

    @TemplateData
    record Feedback(String when, String text) {}

    Part of(Actor actor) {
        return actor.is(Role.LEARNER) ? new Part(parts(enrolments.own(actor))) : null;
    }

    private List<UnitPart> parts(List<Access> own) {
        List<Unit> whole = units.units(own.stream().map(Access::enrolment).toList());
        return IntStream.range(0, own.size())
                .mapToObj(at -> part(whole.get(at), own.get(at)))
                .toList();
    }

    private UnitPart part(Unit unit, Access reader) {
        List<Finding> findings = unit.findings(reader);
        List<String> missing =
                findings.stream().limit(MISSING_SHOWN).map(Sentences::of).toList();
        Progress performance = unit.report().performance();
        Progress knowledge = unit.report().knowledge();
        String path = "/units/" + unit.enrolment().id();
        return new UnitPart(
                path,
                unit.standard().displayTitle(),
                badges.of(unit.stage()),
                words.performance(
                        performance.met(), performance.total(), performance.claimed(), performance.untouched()),
                words.knowledge(knowledge.met(), knowledge.total(), knowledge.claimed(), knowledge.untouched()),
                unit.report().contexts().stream().map(LearnerHome::context).toList(),
                next(unit, reader, path),
                missing,
                findings.size() - missing.size(),
                feedback(unit));
    }

    private static ContextPart context(ContextReport report) {
        return new ContextPart(report.context().shortLabel(), report.shown());
    }

    /** Where the step is a place on the unit page, the way there leads over that page. */
    private NextStep next(Unit unit, Access reader, String path) {
        NextStep step = nextSteps.of(unit, reader);
        return step.href() != null && step.href().startsWith("#")
                ? new NextStep(step.sentence(), path + step.href())
                : step;
    }

    /** Of several given at once, what is still missing comes before praise. */
    private Feedback feedback(Unit unit) {
        Map<ClaimId, Claim> claims = new HashMap<>();
        unit.evidence().claims().forEach(claim -> claims.put(claim.id(), claim));
        return unit.decisions().judgements().stream()
                .filter(judgement -> !judgement.feedback().isBlank())
                .max(Comparator.<Judgement, LocalDate>comparing(judgement -> clock.dateOf(judgement.recordedAt()))
                        .thenComparing(judgement -> judgement.outcome() == Outcome.NOT_YET)
                        .thenComparing(Judgement::recordedAt))
                .map(judgement -> new Feedback(
                        words.feedbackOf(
                                ChronoUnit.DAYS.between(clock.dateOf(judgement.recordedAt()), clock.today()),
                                unit.evidence()
                                        .pieces()
                                        .get(claims.get(judgement.claim()).piece())
                                        .reference()),
                        judgement.feedback()))
                .orElse(null);
    }
}
