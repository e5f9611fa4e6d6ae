package org.countersign.assessment.pages.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.assessment.pages.QueueView;
import org.countersign.assessment.pages.QueueWords;
import org.countersign.assessment.pages.UnitWords;
import org.countersign.assessment.summary.QueueFilter;
import org.countersign.assessment.summary.QueueQuery;
import org.countersign.assessment.summary.Waiting;
import org.countersign.catalogue.Editions;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.people.Person;
import org.countersign.site.PersonId;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.standards.EditionKey;

/** Says what waits for an assessor, and by what their queue can be narrowed down and sorted. */
@ApplicationScoped
class QueueViews {

    private final Editions editions;
    private final QueueWords words;
    private final UnitWords unitWords;
    private final EnrolmentWords enrolmentWords;
    private final CentreClock clock;

    QueueViews(
            Editions editions,
            QueueWords words,
            UnitWords unitWords,
            EnrolmentWords enrolmentWords,
            CentreClock clock) {
        this.editions = editions;
        this.words = words;
        this.unitWords = unitWords;
        this.enrolmentWords = enrolmentWords;
        this.clock = clock;
    }

    QueueView view(Waiting waiting, Map<PersonId, Person> learners) {
        return new QueueView(
                learners.get(waiting.enrolment().learner()).name(),
                title(waiting.enrolment().standard()),
                QueueView.path(waiting),
                what(waiting),
                details(waiting),
                words.days(QueueView.days(waiting.since(), clock)));
    }

    private String title(EditionKey standard) {
        return editions.title(standard);
    }

    private String what(Waiting waiting) {
        return switch (waiting.kind()) {
            case JUDGE -> waiting.what();
            case SIGN_OFF -> unitWords.tick();
            case ATTEST -> words.attestIt();
            case SIGN -> unitWords.signUnit();
        };
    }

    private String details(Waiting waiting) {
        String codes = String.join(", ", waiting.criteria());
        return switch (waiting.kind()) {
            case JUDGE -> words.claimsOn(waiting.criteria().size(), codes);
            case SIGN_OFF -> codes;
            case ATTEST, SIGN -> "";
        };
    }

    List<Choice> kinds() {
        return Stream.of(Waiting.Kind.values())
                .map(kind -> new Choice(kind.name(), words.kind(kind)))
                .toList();
    }

    /** Two editions of one standard may have one title. */
    List<Choice> units(List<EditionKey> standards) {
        return standards.stream()
                .map(standard ->
                        new Choice(standard.sent(), enrolmentWords.titleAndEdition(title(standard), standard.said())))
                .toList();
    }

    List<ColumnHeading> headings(QueueFilter filter) {
        return List.of(
                heading(words.waitingFor(), QueueQuery.Order.WAITING, filter),
                heading(unitWords.learner(), QueueQuery.Order.LEARNER, filter),
                heading(unitWords.unit(), QueueQuery.Order.UNIT, filter));
    }

    private static ColumnHeading heading(String label, QueueQuery.Order by, QueueFilter filter) {
        return ColumnHeading.of(
                        label, QueuePages.PATH, by.name(), filter.query().sort() == by)
                .keeping("text", filter.text())
                .keeping("kind", filter.kind())
                .keeping("unit", filter.unit());
    }
}
