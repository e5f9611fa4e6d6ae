package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.junit.jupiter.api.Test;

/** Somebody who was added as Lee Learner and is called Lee Married from the tenth of March on. */
class NamesOfTheDayTest {

    private static final Instant ADDED = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant MARRIED = Instant.parse("2026-03-10T09:00:00Z");

    private final PersonId lee = PersonId.random();
    private final NamesOfTheDay names =
            NamesOfTheDay.of(List.of(wording(2, "Lee Married", MARRIED), wording(1, "Lee Learner", ADDED)));

    @Test
    void untilTheMomentOfTheChangeTheEarlierNameIsGiven() {
        assertThat(names.at(lee, ADDED)).isEqualTo("Lee Learner");
        assertThat(names.at(lee, MARRIED.minusNanos(1000))).isEqualTo("Lee Learner");
        assertThat(names.at(lee, MARRIED)).isEqualTo("Lee Married");
    }

    @Test
    void whoeverDidSomethingBeforeTheyWereAddedGoesByTheirFirstName() {
        assertThat(names.at(lee, ADDED.minusSeconds(1))).isEqualTo("Lee Learner");
    }

    @Test
    void thePresentNameIsSaidBesideAnotherOnly() {
        assertThat(names.nowUnlessAs(lee, ADDED)).contains("Lee Married");
        assertThat(names.nowUnlessAs(lee, MARRIED)).isEmpty();
    }

    @Test
    void everyNameIsAFactThatTheJournalTellsOf() {
        assertThat(names.asKept(lee)).hasSize(2);
        assertThat(names.asKept(PersonId.random())).isEmpty();
    }

    private DetailsRow.Wording wording(int number, String name, Instant at) {
        return new DetailsRow.Wording(
                UUID.randomUUID(), lee.value(), number, name, Optional.empty(), Optional.empty(), lee.value(), at);
    }
}
