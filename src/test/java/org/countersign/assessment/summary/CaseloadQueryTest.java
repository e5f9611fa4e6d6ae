package org.countersign.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.assessment.summary.CaseloadQuery.Order;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.people.Persons.TestPerson;
import org.countersign.rules.reports.Progress;
import org.countersign.site.lists.Paged;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class CaseloadQueryTest {

    private static final EditionKey LEGACY = new EditionKey("CFACSC4", "1");
    private static final EditionKey MODERN = new EditionKey("INSCS016", "1");

    @Inject
    KeptSummaries summaries;

    @Inject
    Summaries all;

    @Inject
    Caseloads caseloads;

    private TestPerson assessor;
    private Enrolment waitsForNothing;
    private Enrolment waitsSinceMonday;
    private Enrolment waitsSinceSunday;
    private Enrolment enrolledLast;

    @BeforeEach
    void fourLearners() {
        assessor = summaries.assessor();
        waitsForNothing = line("Łucja Nowak", MODERN, 40, 3, 4, Optional.empty());
        waitsSinceMonday = line("Bea Berg", LEGACY, 30, 5, 10, Optional.of(2L));
        waitsSinceSunday = line("Anna Berg", MODERN, 20, 4, 20, Optional.of(1L));
        enrolledLast = line("Zoë Ash", LEGACY, 10, 0, 10, Optional.empty());
    }

    @AfterEach
    void nothingOfItStays() {
        summaries.putRight(List.of(waitsForNothing, waitsSinceMonday, waitsSinceSunday, enrolledLast), all);
    }

    @Test
    void whoHasWaitedLongestComesFirstAndWhoDoesNotWaitLastByEnrolment() {
        assertThat(found(CaseloadQuery.everybody()))
                .containsExactly(waitsSinceSunday, waitsSinceMonday, waitsForNothing, enrolledLast);
    }

    @Test
    void aLearnerIsFoundByWordsOfTheNameWithoutAccents() {
        assertThat(found("lucja", Optional.empty(), Order.WAITING)).containsExactly(waitsForNothing);
        assertThat(found("berg", Optional.empty(), Order.WAITING)).containsExactly(waitsSinceSunday, waitsSinceMonday);
        assertThat(found("berg bea", Optional.of(LEGACY), Order.WAITING)).containsExactly(waitsSinceMonday);
        assertThat(found("berg bea", Optional.of(MODERN), Order.WAITING)).isEmpty();
    }

    @Test
    void aCaseloadIsSortedByLearnerByUnitAndByThePartThatIsMet() {
        assertThat(found("", Optional.empty(), Order.LEARNER))
                .containsExactly(waitsSinceSunday, waitsSinceMonday, waitsForNothing, enrolledLast);
        assertThat(found("", Optional.empty(), Order.UNIT))
                .containsExactly(waitsSinceMonday, enrolledLast, waitsForNothing, waitsSinceSunday);
        assertThat(found("", Optional.empty(), Order.PROGRESS))
                .containsExactly(enrolledLast, waitsSinceSunday, waitsSinceMonday, waitsForNothing);
    }

    @Test
    void whatAnAddressSaysWrongIsLeftOut() {
        assertThat(new CaseloadFilter(null, "CFACSC4", "SIZE").query()).isEqualTo(CaseloadQuery.everybody());
        assertThat(new CaseloadFilter(" anna ", "CFACSC4 1", "PROGRESS").query())
                .isEqualTo(new CaseloadQuery("anna", Optional.of(LEGACY), Order.PROGRESS));
    }

    private List<Enrolment> found(String text, Optional<EditionKey> unit, Order sort) {
        return found(new CaseloadQuery(text, unit, sort));
    }

    private List<Enrolment> found(CaseloadQuery query) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Paged<CaseloadLine> lines = caseloads.learners(caseloads.of(assessor.actor()), query);
            List<CaseloadLine> page = lines.part(0, 50);
            assertThat(lines.count()).isEqualTo(page.size());
            return page.stream().map(CaseloadLine::enrolment).toList();
        });
    }

    private Enrolment line(
            String name, EditionKey standard, int daysAgo, int met, int total, Optional<Long> waitingSince) {
        Enrolment enrolment = summaries.unit(summaries.learner(name), standard, assessor, daysAgo);
        waitingSince.ifPresent(since -> summaries.keep(enrolment, Waiting.Kind.SIGN_OFF, since));
        summaries.keep(
                enrolment,
                new Progress(total, met, 0, total - met, 0),
                waitingSince
                        .map(since -> List.of(new Waiting(
                                Waiting.Kind.SIGN_OFF,
                                enrolment,
                                Optional.empty(),
                                0,
                                "",
                                List.of(),
                                Instant.ofEpochSecond(since))))
                        .orElse(List.of()));
        return enrolment;
    }
}
