package org.countersign.assessment.pages;

import io.quarkus.arc.All;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.countersign.assessment.Unit;
import org.countersign.assessment.UnitSection;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.rules.ActionsOpen;
import org.countersign.rules.Capacity;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Context;
import org.countersign.standards.EditionKey;

/** Makes a unit ready to be shown to one reader. */
@ApplicationScoped
public class UnitViews {

    private final Enrolments enrolments;
    private final People people;
    private final Badges badges;
    private final RangePanels ranges;
    private final NextSteps nextSteps;
    private final UnitWords words;
    private final CentreClock clock;
    private final List<UnitSection> sections;

    UnitViews(
            Enrolments enrolments,
            People people,
            Badges badges,
            RangePanels ranges,
            NextSteps nextSteps,
            UnitWords words,
            CentreClock clock,
            @All List<UnitSection> sections) {
        this.enrolments = enrolments;
        this.people = people;
        this.badges = badges;
        this.ranges = ranges;
        this.nextSteps = nextSteps;
        this.words = words;
        this.clock = clock;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(UnitSection::order))
                .toList();
    }

    public static String path(Enrolment enrolment) {
        return "/units/" + enrolment.id();
    }

    UnitView of(Unit unit, Access reader, MatrixFilter show) {
        Enrolment enrolment = unit.enrolment();
        NamesOfTheDay names = people.namesOfTheDay(namedOn(unit));
        List<Context> contexts = unit.report().rangesInColumns().stream()
                .flatMap(range -> range.items().stream())
                .map(ContextReport::context)
                .toList();
        MatrixRows rows = new MatrixRows(unit, reader, contexts, ranges, names, badges, words);
        return new UnitView(
                path(enrolment),
                names.now(enrolment.learner()),
                unit.standard().displayTitle(),
                unit.standard().languageOfTitle(),
                badges.of(unit.stage()),
                enrolment.standard().said(),
                "/catalogue/" + address(enrolment.standard()),
                enrolment.policy().said(),
                "/catalogue/policies/" + address(enrolment.policy()),
                enrolment.enrolledOn(),
                unit.report().performance(),
                unit.report().knowledge(),
                nextSteps.of(unit, reader),
                enrolments.onlyRead(enrolment).map(Refusal::sentence).orElse(null),
                requirements(unit, reader),
                unit.notices(clock).stream().map(Sentences::of).toList(),
                ranges.of(unit),
                filters(unit, reader, show),
                badges.key(),
                contexts.stream().map(Context::label).toList(),
                rows.groups(show),
                reader.judges(),
                unit.report().criteria().stream().anyMatch(criterion -> MatrixFilter.isReady(unit, criterion, reader)),
                sections.stream()
                        .flatMap(section -> section.of(unit, reader).stream())
                        .map(fragment -> new RawString(fragment.render()))
                        .toList());
    }

    private static String address(EditionKey key) {
        return key.id() + "/" + key.edition();
    }

    private static Set<PersonId> namedOn(Unit unit) {
        Set<PersonId> persons = new HashSet<>();
        persons.add(unit.enrolment().learner());
        unit.decisions().signOffs().stream().map(SignOff::by).forEach(persons::add);
        return persons;
    }

    private List<UnitView.Requirement> requirements(Unit unit, Access reader) {
        List<UnitView.Requirement> requirements = new ArrayList<>(unit.report().requirements().stream()
                .map(requirement -> requirement(unit, requirement, reader))
                .toList());
        unit.findings(reader).stream()
                .filter(ActionsOpen.class::isInstance)
                .map(Sentences::of)
                .map(sentence -> new UnitView.Requirement(
                        badges.of(RequirementReport.Standing.SHORT), null, List.of(sentence), null))
                .forEach(requirements::add);
        return requirements;
    }

    private UnitView.Requirement requirement(Unit unit, RequirementReport requirement, Access reader) {
        boolean attestable = reader.is(Capacity.ASSESSOR)
                && !unit.isSigned()
                && requirement.standing() == RequirementReport.Standing.SHORT
                && Refusals.attest(unit.report(), requirement.ruleCode()).granted();
        boolean quoted = requirement.findings().stream()
                .anyMatch(finding -> finding.arguments().containsKey("rule"));
        return new UnitView.Requirement(
                badges.of(requirement.standing()),
                quoted ? null : requirement.rule().sentence(),
                unit.report().besideRanges(requirement).stream()
                        .map(Sentences::of)
                        .toList(),
                attestable ? path(unit.enrolment()) + "/attestations/" + requirement.ruleCode() : null);
    }

    private List<UnitView.Filter> filters(Unit unit, Access reader, MatrixFilter current) {
        return Arrays.stream(MatrixFilter.values())
                .map(show -> new UnitView.Filter(
                        label(show),
                        path(unit.enrolment()) + (show == MatrixFilter.ALL ? "" : "?show=" + show.parameter())
                                + "#criteria",
                        (int) unit.report().criteria().stream()
                                .filter(criterion -> show.holds(unit, criterion, reader))
                                .count(),
                        show == current))
                .toList();
    }

    private String label(MatrixFilter show) {
        return switch (show) {
            case ALL -> words.showAll();
            case MISSING -> words.showMissing();
            case WAITING -> words.showWaiting();
            case REFERRED -> words.showReferred();
        };
    }
}
