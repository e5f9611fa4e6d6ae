package org.countersign.assessment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.countersign.assessment.CaseloadFilter;
import org.countersign.assessment.CaseloadLine;
import org.countersign.assessment.CaseloadQuery;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.site.CentreClock;
import org.countersign.site.Choice;
import org.countersign.site.ColumnHeading;
import org.countersign.standards.EditionKey;

/** Says how far an assessor's learners are, and by what their list can be narrowed down and sorted. */
@ApplicationScoped
class CaseloadViews {

    private final Badges badges;
    private final CaseloadWords words;
    private final QueueWords queueWords;
    private final UnitWords unitWords;
    private final EnrolmentWords enrolmentWords;
    private final CentreClock clock;

    CaseloadViews(
            Badges badges,
            CaseloadWords words,
            QueueWords queueWords,
            UnitWords unitWords,
            EnrolmentWords enrolmentWords,
            CentreClock clock) {
        this.badges = badges;
        this.words = words;
        this.queueWords = queueWords;
        this.unitWords = unitWords;
        this.enrolmentWords = enrolmentWords;
        this.clock = clock;
    }

    CaseloadView view(CaseloadLine line) {
        return new CaseloadView(
                UnitViews.path(line.enrolment()),
                line.learner().name(),
                line.title(),
                line.waitingSince()
                        .map(since -> queueWords.days(QueueView.days(since, clock)))
                        .orElseGet(words::nothingWaits),
                words.met(line.progress().met(), line.progress().total()),
                badges.of(line.stage()));
    }

    /** Those of the learners; two editions of one standard may have one title. */
    List<Choice> units(List<CaseloadLine> lines) {
        Map<EditionKey, Choice> units = new TreeMap<>();
        lines.forEach(line -> units.computeIfAbsent(
                line.enrolment().standard(),
                standard ->
                        new Choice(standard.sent(), enrolmentWords.titleAndEdition(line.title(), standard.said()))));
        return List.copyOf(units.values());
    }

    List<ColumnHeading> headings(CaseloadFilter filter) {
        return List.of(
                heading(unitWords.learner(), CaseloadQuery.Order.LEARNER, filter),
                heading(unitWords.unit(), CaseloadQuery.Order.UNIT, filter),
                heading(queueWords.waitingFor(), CaseloadQuery.Order.WAITING, filter),
                heading(words.progress(), CaseloadQuery.Order.PROGRESS, filter));
    }

    private static ColumnHeading heading(String label, CaseloadQuery.Order by, CaseloadFilter filter) {
        return ColumnHeading.of(
                        label, CaseloadPages.PATH, by.name(), filter.query().sort() == by)
                .keeping("text", filter.text())
                .keeping("unit", filter.unit());
    }
}
