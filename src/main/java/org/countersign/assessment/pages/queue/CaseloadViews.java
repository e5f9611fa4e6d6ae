package org.countersign.assessment.pages.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.countersign.assessment.pages.Badge;
import org.countersign.assessment.pages.Badges;
import org.countersign.assessment.pages.QueueView;
import org.countersign.assessment.pages.QueueWords;
import org.countersign.assessment.pages.UnitViews;
import org.countersign.assessment.pages.UnitWords;
import org.countersign.assessment.summary.CaseloadFilter;
import org.countersign.assessment.summary.CaseloadLine;
import org.countersign.assessment.summary.CaseloadQuery;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.site.answers.Refusal;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.standards.EditionKey;

/** Says how far an assessor's learners are, and by what their list can be narrowed down and sorted. */
@ApplicationScoped
class CaseloadViews {

    private final Editions editions;
    private final Badges badges;
    private final CaseloadWords words;
    private final QueueWords queueWords;
    private final UnitWords unitWords;
    private final EnrolmentWords enrolmentWords;
    private final CentreClock clock;

    CaseloadViews(
            Editions editions,
            Badges badges,
            CaseloadWords words,
            QueueWords queueWords,
            UnitWords unitWords,
            EnrolmentWords enrolmentWords,
            CentreClock clock) {
        this.editions = editions;
        this.badges = badges;
        this.words = words;
        this.queueWords = queueWords;
        this.unitWords = unitWords;
        this.enrolmentWords = enrolmentWords;
        this.clock = clock;
    }

    CaseloadView view(CaseloadLine line) {
        return line.standing()
                .map(standing -> view(line, standing))
                .orElseGet(() ->
                        view(line, "", line.unreadable().map(Refusal::sentence).orElseGet(words::notKnown), null));
    }

    private CaseloadView view(CaseloadLine line, CaseloadLine.Standing standing) {
        return view(
                line,
                standing.waitingSince()
                        .map(since -> queueWords.days(QueueView.days(since, clock)))
                        .orElseGet(words::nothingWaits),
                words.met(standing.progress().met(), standing.progress().total()),
                badges.of(standing.stage()));
    }

    private static CaseloadView view(CaseloadLine line, String waiting, String progress, Badge stage) {
        return new CaseloadView(
                UnitViews.path(line.enrolment()), line.learner().name(), line.title(), waiting, progress, stage);
    }

    /** Two editions of one standard may have one title. */
    List<Choice> units(List<EditionKey> standards) {
        return standards.stream()
                .map(standard -> new Choice(
                        standard.sent(), enrolmentWords.titleAndEdition(editions.title(standard), standard.said())))
                .toList();
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
