package org.countersign.home;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.pages.NextStep;
import org.countersign.assessment.pages.NextSteps;
import org.countersign.assessment.qualifications.LearnersQualifications;
import org.countersign.assessment.qualifications.QualificationLine;
import org.countersign.assessment.qualifications.QualificationViews;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.next.Party;
import org.countersign.rules.next.Share;
import org.countersign.rules.next.WhoActs;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;

/** A learner's units: how far each has come, what is missing, and the newest feedback. */
@ApplicationScoped
class LearnerHome {

    /** More would be a list nobody reads; the unit page has them all. */
    private static final int MISSING_SHOWN = 4;

    private final Enrolments enrolments;
    private final LearnersQualifications qualifications;
    private final QualificationViews qualificationViews;
    private final Units units;
    private final NextSteps nextSteps;
    private final Badges badges;
    private final CentreClock clock;
    private final HomeWords words;

    LearnerHome(
            Enrolments enrolments,
            LearnersQualifications qualifications,
            QualificationViews qualificationViews,
            Units units,
            NextSteps nextSteps,
            Badges badges,
            CentreClock clock,
            HomeWords words) {
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.qualificationViews = qualificationViews;
        this.units = units;
        this.nextSteps = nextSteps;
        this.badges = badges;
        this.clock = clock;
        this.words = words;
    }

    @TemplateData
    record Part(List<QualificationLine> qualifications, List<UnitPart> units) {}

    /**
     * @param progress a line for each kind of criteria that the unit has
     * @param missing the first few sentences about what the learner can do something for
     * @param more how many there are beside them
     * @param others what waits for other people
     * @param feedback null while there is none
     */
    @TemplateData
    record UnitPart(
            String path,
            String title,
            Badge stage,
            List<String> progress,
            List<ContextPart> contexts,
            NextStep next,
            List<String> missing,
            int more,
            List<String> others,
            Feedback feedback) {}

    @TemplateData
    record ContextPart(String label, boolean shown) {}

    @TemplateData
    record Feedback(String when, String text) {}

    Part of(Actor actor) {
        return actor.is(Role.LEARNER)
                ? new Part(
                        qualifications.own(actor).stream()
                                .map(qualificationViews::line)
                                .toList(),
                        parts(enrolments.own(actor).stream()
                                .filter(own ->
                                        enrolments.unreadable(own.enrolment()).isEmpty())
                                .toList()))
                : null;
    }

    private List<UnitPart> parts(List<Access> own) {
        List<Unit> whole = units.shown(own.stream().map(Access::enrolment).toList());
        return IntStream.range(0, own.size())
                .mapToObj(at -> part(whole.get(at), own.get(at)))
                .toList();
    }

    private UnitPart part(Unit unit, Access reader) {
        List<Finding> own = unit.findings(reader).stream()
                .filter(finding -> WhoActs.on(finding).contains(Party.LEARNER))
                .toList();
        List<String> missing =
                own.stream().limit(MISSING_SHOWN).map(Sentences::of).toList();
        String path = "/units/" + unit.enrolment().id();
        return new UnitPart(
                path,
                unit.standard().displayTitle(),
                badges.of(unit.stage()),
                progress(unit.report()),
                contexts(unit.report()),
                next(unit, reader, path),
                missing,
                own.size() - missing.size(),
                others(unit.report()),
                feedback(unit));
    }

    /** Nothing is counted out of nothing. */
    List<String> progress(UnitReport report) {
        List<String> lines = new ArrayList<>();
        Progress performance = report.performance();
        if (performance.total() > 0) {
            lines.add(words.performance(
                    performance.met(), performance.total(), performance.claimed(), performance.untouched()));
        }
        Progress knowledge = report.knowledge();
        if (knowledge.total() > 0) {
            lines.add(words.knowledge(knowledge.met(), knowledge.total(), knowledge.claimed(), knowledge.untouched()));
        }
        return lines;
    }

    private List<String> others(UnitReport report) {
        List<String> lines = new ArrayList<>();
        Share assessor = Share.of(Party.ASSESSOR, report);
        if (!assessor.isNothing()) {
            lines.add(words.withAssessor(assessor.criteria(), assessor.requirements()));
        }
        Share countersigner = Share.of(Party.COUNTERSIGNER, report);
        if (!countersigner.isNothing()) {
            lines.add(words.withCountersigner(countersigner.criteria(), countersigner.requirements()));
        }
        return lines;
    }

    /** Each item that has a column on the unit page; of any other list how many. */
    private List<ContextPart> contexts(UnitReport report) {
        return Stream.concat(
                        report.rangesInColumns().stream()
                                .flatMap(range -> range.items().stream())
                                .map(LearnerHome::context),
                        report.rangesApart().stream()
                                .map(range -> new ContextPart(
                                        words.ofRange(
                                                range.range().name(),
                                                range.shown(),
                                                range.items().size()),
                                        range.done())))
                .toList();
    }

    private static ContextPart context(ContextReport report) {
        return new ContextPart(report.context().label(), report.shown());
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
