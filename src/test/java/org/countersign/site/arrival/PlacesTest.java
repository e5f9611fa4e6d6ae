package org.countersign.site.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.countersign.site.PersonId;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final Guest LEE = Guest.known(PersonId.random());
    private static final Guest SAM = Guest.known(PersonId.random());
    private static final Guest HERE = Guest.unknown("192.0.2.1");
    private static final Guest THERE = Guest.unknown("192.0.2.2");
    private static final Guest ELSEWHERE = Guest.unknown("192.0.2.3");

    private final Set<String> workedOn = new HashSet<>();
    private final Places<String> places =
            new Places<>(new Places.Shares(2, 3, 5), request -> !workedOn.contains(request));

    @Test
    void aPersonWhoHasAllTheirPlacesIsRefusedAndNobodyElseIs() {
        enter(LEE, "a", "b");

        assertThat(places.enter(LEE, "c")).isEqualTo(full());
        assertThat(places.enter(SAM, "d")).isEqualTo(in());
        assertThat(places.enter(HERE, "e")).isEqualTo(in());
    }

    @Test
    void aPlaceThatIsLeftIsFreeOnceHoweverOftenThatIsSaid() {
        enter(LEE, "a", "b");
        places.leave(LEE, "a");
        places.leave(LEE, "a");

        assertThat(places.enter(LEE, "c")).isEqualTo(in());
        assertThat(places.enter(LEE, "d")).isEqualTo(full());
    }

    @Test
    void whoeverHasBeenSendingLongestFromACrowdedAddressMakesPlaceForTheNext() {
        enter(THERE, "x");
        enter(HERE, "a", "b", "c");

        assertThat(places.enter(HERE, "d")).isEqualTo(insteadOf("a"));
        assertThat(places.enter(HERE, "e")).isEqualTo(insteadOf("b"));
        assertThat(places.taken()).isEqualTo(4);
    }

    @Test
    void whereAllPlacesOfUnknownPeopleAreTakenTheMostCrowdedAddressLosesOne() {
        enter(THERE, "x", "y");
        enter(HERE, "a", "b", "c");

        assertThat(places.enter(ELSEWHERE, "n")).isEqualTo(insteadOf("a"));
        assertThat(places.taken()).isEqualTo(5);
        assertThat(places.enter(LEE, "k"))
                .as("people who are known have places of their own")
                .isEqualTo(in());
    }

    @Test
    void whatTheProgramIsWorkingOnIsNotStopped() {
        enter(HERE, "a", "b", "c");
        workedOn.add("a");
        assertThat(places.enter(HERE, "d")).isEqualTo(insteadOf("b"));

        workedOn.addAll(Set.of("c", "d"));
        assertThat(places.enter(HERE, "e")).isEqualTo(full());
        assertThat(places.enter(THERE, "f")).isEqualTo(in());
    }

    private void enter(Guest guest, String... requests) {
        for (String request : requests) {
            assertThat(places.enter(guest, request)).isEqualTo(in());
        }
    }

    private static Places.Entry<String> in() {
        return new Places.Entry.In<>(Optional.empty());
    }

    private static Places.Entry<String> insteadOf(String request) {
        return new Places.Entry.In<>(Optional.of(request));
    }

    private static Places.Entry<String> full() {
        return new Places.Entry.Full<>();
    }
}
