package org.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.assessment.QueueQuery.Order;
import org.countersign.assessment.Waiting.Kind;
import org.countersign.enrolment.Enrolment;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.people.Person;
import org.countersign.people.SearchText;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.Test;

class QueueQueryTest {

    private static final EditionKey LEGACY = new EditionKey("CFACSC4", "1");
    private static final EditionKey MODERN = new EditionKey("INSCS016", "1");
    private static final PersonId LUCJA = PersonId.random();
    private static final PersonId ANNA = PersonId.random();

    private final Waiting first = waiting(LUCJA, MODERN, Kind.JUDGE, 1);
    private final Waiting second = waiting(ANNA, LEGACY, Kind.SIGN_OFF, 2);
    private final Waiting third = waiting(LUCJA, LEGACY, Kind.JUDGE, 3);

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
        return new QueueQuery(text, kind, unit, sort)
                .of(
                        List.of(first, second, third),
                        Map.of(
                                LUCJA,
                                person(LUCJA, "Łucja Nowak", "lucjanowak"),
                                ANNA,
                                person(ANNA, "Anna Berg", "annaberg")));
    }

    private static Person person(PersonId id, String name, String squashed) {
        return new Person(
                id, "user", name, Optional.empty(), Optional.empty(), Set.of(), false, new SearchText(squashed));
    }

    private static Waiting waiting(PersonId learner, EditionKey standard, Kind kind, long second) {
        Enrolment enrolment = new Enrolment(
                new EnrolmentId(UUID.randomUUID()),
                learner,
                standard,
                "",
                new EditionKey("policy", "1"),
                "",
                LocalDate.EPOCH,
                learner,
                Instant.EPOCH);
        return new Waiting(kind, enrolment, Optional.empty(), 0, "", List.of(), Instant.ofEpochSecond(second));
    }
}
