package org.countersign.site.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.site.PersonId;
import org.junit.jupiter.api.Test;

class ReadingRoomTest {

    private static final Guest LEE = Guest.known(PersonId.random());
    private static final Guest SAM = Guest.known(PersonId.random());
    private static final Guest HERE = Guest.unknown("192.0.2.1");
    private static final Guest THERE = Guest.unknown("192.0.2.2");
    private static final Guest ELSEWHERE = Guest.unknown("192.0.2.3");

    private final ReadingRoom room = new ReadingRoom(100, 20);

    @Test
    void nobodyHasMoreThanHalfOfIt() {
        assertThat(room.take(LEE, 51)).isFalse();
        assertThat(room.take(LEE, 50)).isTrue();
        assertThat(room.take(LEE, 1)).isFalse();
        assertThat(room.take(SAM, 50)).isTrue();
    }

    @Test
    void peopleNobodyKnowsHaveASmallPartOfItAndNoAddressMoreThanHalfOfThat() {
        assertThat(room.take(HERE, 11)).isFalse();
        assertThat(room.take(HERE, 10)).isTrue();
        assertThat(room.take(THERE, 10)).isTrue();
        assertThat(room.take(ELSEWHERE, 1)).isFalse();
        assertThat(room.take(LEE, 50)).isTrue();
    }

    @Test
    void allOfItIsTheMostThereIs() {
        room.take(LEE, 50);
        room.take(SAM, 45);

        assertThat(room.take(HERE, 6)).isFalse();
        assertThat(room.take(HERE, 5)).isTrue();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        room.take(HERE, 10);
        room.take(THERE, 10);
        room.giveBack(HERE, 10);

        assertThat(room.take(ELSEWHERE, 10)).isTrue();
        assertThat(room.take(HERE, 1)).isFalse();
    }
}
