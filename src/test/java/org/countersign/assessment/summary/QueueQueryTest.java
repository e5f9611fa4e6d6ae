package org.countersign.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.countersign.assessment.summary.QueueQuery.Order;
import org.countersign.assessment.summary.Waiting.Kind;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.lists.Paged;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class QueueQueryTest {

    private static final EditionKey LEGACY = new EditionKey("CFACSC4", "1");
    private static final EditionKey MODERN = new EditionKey("INSCS016", "1");

    @Inject
    KeptSummaries summaries;

    @Inject
    Summaries all;

    @Inject
    Caseloads caseloads;

    private TestPerson assessor;
    private Waiting first;
    private Waiting second;
    private Waiting third;

    @BeforeEach
    void threeThingsWait() {
        assessor = summaries.assessor();
        TestPerson lucja = summaries.learner("Łucja Nowak");
        TestPerson anna = summaries.learner("Anna Berg");
        first = summaries.keep(summaries.unit(lucja, MODERN, assessor, 10), Kind.JUDGE, 1);
        second = summaries.keep(summaries.unit(anna, LEGACY, assessor, 10), Kind.SIGN_OFF, 2);
        third = summaries.keep(summaries.unit(lucja, LEGACY, assessor, 10), Kind.JUDGE, 3);
    }

    @AfterEach
    void nothingOfItStays() {
        summaries.putRight(List.of(first.enrolment(), second.enrolment(), third.enrolment()), all);
    }

    @Test
    void whoAsksForNothingIsGivenAllThatWaitsTheLongestFirst() {
        assertThat(found("", Optional.empty(), Optional.empty(), Order.WAITING)).containsExactly(first, second, third);
    }

    @Test
    void aLearnerIsFoundByPartOfTheNameWithoutAccents() {
        assertThat(found("lucja", Optional.empty(), Optional.empty(), Order.WAITING))
                .containsExactly(first, third);
        assertThat(found("nobody", Optional.empty(), Optional.empty(), Order.WAITING))
                .isEmpty();
    }

    @Test
    void aQueueIsNarrowedDownToOneKindOfThingAndToOneUnit() {
        assertThat(found("", Optional.of(Kind.JUDGE), Optional.empty(), Order.WAITING))
                .containsExactly(first, third);
        assertThat(found("", Optional.of(Kind.JUDGE), Optional.of(LEGACY), Order.WAITING))
                .containsExactly(third);
    }

    @Test
    void aQueueIsSortedByLearnerAndByUnitAndWhatIsEqualByHowLongItWaits() {
        assertThat(found("", Optional.empty(), Optional.empty(), Order.LEARNER)).containsExactly(second, first, third);
        assertThat(found("", Optional.empty(), Optional.empty(), Order.UNIT)).containsExactly(second, third, first);
    }

    @Test
    void whatAnAddressSaysWrongIsLeftOut() {
        assertThat(new QueueFilter(null, "DANCE", "CFACSC4", "SIZE").query())
                .isEqualTo(new QueueQuery("", Optional.empty(), Optional.empty(), Order.WAITING));
        assertThat(new QueueFilter(" anna ", "SIGN", "CFACSC4 1", "UNIT").query())
                .isEqualTo(new QueueQuery("anna", Optional.of(Kind.SIGN), Optional.of(LEGACY), Order.UNIT));
    }

    private List<Waiting> found(String text, Optional<Kind> kind, Optional<EditionKey> unit, Order sort) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Paged<Waiting> waiting =
                    caseloads.toDecide(caseloads.of(assessor.actor()), new QueueQuery(text, kind, unit, sort));
            List<Waiting> page = waiting.part(0, 50);
            assertThat(waiting.count()).isEqualTo(page.size());
            return page;
        });
    }
}
