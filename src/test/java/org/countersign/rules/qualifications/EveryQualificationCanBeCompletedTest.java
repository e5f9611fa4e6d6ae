package org.countersign.rules.qualifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.countersign.standards.EditionKey;
import org.countersign.standards.qualifications.Completable;
import org.countersign.standards.qualifications.Limits;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.qualifications.Qualification.CreditsAtLevel;
import org.countersign.standards.qualifications.Qualification.Group;
import org.countersign.standards.qualifications.Qualification.Unit;
import org.junit.jupiter.api.Test;

/** What is asked when a qualification is loaded and what is asked of a choice are the same rules. */
class EveryQualificationCanBeCompletedTest {

    private static final int UNITS = 6;

    @Test
    void aQualificationIsRefusedExactlyWhereNoChoiceOfItsUnitsMakesItUp() {
        Random random = new Random(11);
        int possible = 0;
        for (int round = 0; round < 1_000; round++) {
            Qualification qualification = qualification(random);
            boolean some = someChoiceMakesItUp(qualification);
            possible += some ? 1 : 0;

            assertThat(Completable.misfits(qualification).isEmpty())
                    .as(qualification.toString())
                    .isEqualTo(some);
        }
        assertThat(possible).as("of both kinds there are enough").isBetween(200, 800);
    }

    private static boolean someChoiceMakesItUp(Qualification qualification) {
        return IntStream.range(0, 1 << UNITS)
                .mapToObj(bits -> IntStream.range(0, UNITS)
                        .filter(unit -> (bits & 1 << unit) != 0)
                        .mapToObj(unit -> "U" + unit)
                        .toList())
                .anyMatch(chosen -> UnitChoice.report(qualification, chosen).complete());
    }

    private static Qualification qualification(Random random) {
        List<Unit> units = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            units.add(new Unit(
                    "U" + unit,
                    "Unit",
                    Optional.empty(),
                    OptionalInt.of(1 + random.nextInt(3)),
                    OptionalInt.of(1 + random.nextInt(5)),
                    random.nextInt(5) == 0,
                    Optional.empty()));
        }
        return new Qualification(
                new EditionKey("Q", "1"),
                Optional.empty(),
                "Any",
                Optional.empty(),
                List.of(),
                limits(random, 5, 16),
                random.nextBoolean() ? List.of() : List.of(new CreditsAtLevel(2, 1 + random.nextInt(10))),
                List.of(
                        new Group(
                                "A",
                                "A",
                                Optional.empty(),
                                Optional.empty(),
                                limits(random, 3, 8),
                                units.subList(0, 2)),
                        new Group(
                                "B",
                                "B",
                                Optional.empty(),
                                Optional.empty(),
                                limits(random, 4, 10),
                                units.subList(2, 3)),
                        new Group(
                                "C",
                                "C",
                                Optional.of("B"),
                                Optional.empty(),
                                limits(random, 3, 8),
                                units.subList(3, 6))),
                random.nextBoolean() ? List.of() : List.of(List.of("U1", "U3"), List.of("U3", "U4")),
                random.nextBoolean() ? List.of() : List.of(List.of("U0", "U5")));
    }

    private static Limits limits(Random random, int units, int credits) {
        return new Limits(
                some(random, units), some(random, units + 2), some(random, credits), some(random, 2 * credits));
    }

    private static OptionalInt some(Random random, int most) {
        return random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(most)) : OptionalInt.empty();
    }
}
