package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.countersign.standards.EditionKey;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.qualifications.Qualification.Group;
import org.countersign.standards.qualifications.Qualification.Unit;
import org.junit.jupiter.api.Test;

/** Qualifications: as they are read, and what is said of those that cannot be. */
class BadQualificationTest {

    private static final String CARE = """
            kind: qualification
            id: Q1
            edition: 1
            display-title: Diploma in care
            least-units: 3
            most-units: 4
            least-credits: 10
            credits-at-level:
              - {level: 2, least: 6}
            groups:
              - code: A
                name: Mandatory
                units:
                  A1: {title: Communicate, level: 2, credit: 4, mandatory: true, standard: INSCS001}
                  A2: {title: Move people, level: 1, credit: 2, mandatory: true}
              - code: O
                name: Optional
                least-units: 1
              - code: B
                name: At home
                of: O
                most-credits: 6
                units:
                  B1: {title: Cook, level: 2, credit: 3}
                  B2: {title: Clean, level: 2, credit: 3}
              - code: C
                name: In a home
                of: O
                units: [{code: C1, title: Serve, level: 3, credit: 5}]
            barred:
              - [B1, C1]
            equivalent:
              - [B1, B2]
            """;

    /** @param changes each what stands there, and then what stands there instead */
    private static List<String> problems(String... changes) {
        String text = CARE;
        for (int change = 0; change < changes.length; change += 2) {
            assertThat(text).contains(changes[change]);
            text = text.replace(changes[change], changes[change + 1]);
        }
        return LibraryOfTexts.shipped().with("q.yaml", text).problems();
    }

    private static Qualification read() {
        return LibraryOfTexts.shipped()
                .with("q.yaml", CARE)
                .read()
                .qualification(new EditionKey("Q1", "1"))
                .orElseThrow();
    }

    @Test
    void aQualificationSaysWhichUnitsThereAreAndHowManyAreAskedFor() {
        Qualification care = read();

        assertThat(care.units()).extracting(Unit::code).containsExactly("A1", "A2", "B1", "B2", "C1");
        assertThat(care.units()).extracting(Unit::mandatory).containsExactly(true, true, false, false, false);
        assertThat(care.unit("C1").orElseThrow().credit()).isEqualTo(OptionalInt.of(5));
        assertThat(care.limits().leastCredits()).isEqualTo(OptionalInt.of(10));
        Group optional = care.groups().get(1);
        assertThat(optional.limits().leastUnits()).isEqualTo(OptionalInt.of(1));
        assertThat(care.unitsIn(optional)).extracting(Unit::code).containsExactly("B1", "B2", "C1");
        assertThat(care.unitsOn(new EditionKey("INSCS001", "7")))
                .extracting(Unit::code)
                .containsExactly("A1");
    }

    @Test
    void aUnitMayCarryTheCodeOfAStandardThatIsNotThereYetAndMayNotNameOne() {
        assertThat(problems("standard: INSCS001", "standard: INSCS999"))
                .containsExactly(
                        "q.yaml:14:7: There is no standard INSCS999 among the files that could be read. Correct the id, or add the file.");
        assertThat(problems("title: Move people", "title: Move people")).isEmpty();
    }

    @Test
    void moreThanThereIsCannotBeAskedFor() {
        assertThat(problems("    least-units: 1", "    least-units: 3"))
                .containsExactly(
                        "q.yaml:18:5: Group O asks for at least 3 units, and of those named there 2 can be chosen together. Write 2 or less, or name the units that are missing.");
        assertThat(problems("least-credits: 10", "least-credits: 18"))
                .containsExactly(
                        "q.yaml:7:1: The qualification asks for at least 18 credits, and the units named there have 14. Write 14 or less, name the units that are missing, or correct the credit of a unit.");
        assertThat(problems("level: 2, least: 6", "level: 3, least: 6"))
                .containsExactly(
                        "q.yaml:8:1: Level 3 or above asks for at least 6 credits, and the units named there have 5. Write 5 or less, name the units that are missing, or correct the credit of a unit.");
    }

    @Test
    void theLeastIsNotMoreThanTheMost() {
        assertThat(problems("most-units: 4", "most-units: 2"))
                .containsExactly(
                        "q.yaml:5:1: The qualification asks for at least 3 and at most 2. Correct one of the two numbers.");
        assertThat(problems("least-units: 3\nmost-units: 4", "most-units: 1"))
                .containsExactly(
                        "q.yaml:5:1: The qualification allows at most 1, and its mandatory units come to 2. Write 2 or more, or take \"mandatory\" from a unit.");
    }

    @Test
    void mandatoryUnitsDoNotShutEachOtherOut() {
        assertThat(problems("[B1, C1]", "[A1, A2]"))
                .contains(
                        "q.yaml:30:1: Units A1 and A2 are barred together, and both are mandatory. Take \"mandatory\" from one of them, or take them out of \"barred\".");
    }

    @Test
    void whatIsOnlyImpossibleTogetherIsFoundToo() {
        assertThat(problems("[B1, C1]", "[B1, C1]\n  - [B2, C1]")).isEmpty();
        assertThat(problems("[B1, C1]", "[B1, C1]\n  - [B2, C1]", "least-credits: 10", "least-credits: 12"))
                .containsExactly(
                        "q.yaml:10:1: No choice of units keeps all rules of this qualification, so nobody could complete it. Compare the numbers of each group with those of the whole and of the groups it is part of, and with the units that are barred.");
    }

    @Test
    void unitsAndGroupsThatAreNamedAreThere() {
        assertThat(problems("[B1, C1]", "[B1, X1]"))
                .containsExactly(
                        "q.yaml:31:10: This qualification has no unit X1. Correct the code, or name the unit in one of the groups.");
        assertThat(problems("name: At home\n    of: O", "name: At home\n    of: Z"))
                .containsExactly(
                        "q.yaml:21:9: Group B is part of group Z, which this qualification does not have. Correct the code, or leave \"of\" out where the group is part of no other.");
    }

    @Test
    void noGroupIsPartOfItself() {
        assertThat(problems("name: Optional\n", "name: Optional\n    of: B\n"))
                .containsExactly(
                        "q.yaml:18:9: Group O is part of itself, by way of the groups it is part of. Take \"of\" out of the group that is part of no other.",
                        "q.yaml:22:9: Group B is part of itself, by way of the groups it is part of. Take \"of\" out of the group that is part of no other.");
        assertThat(problems("name: Mandatory\n", "name: Mandatory\n    of: A\n"))
                .hasSize(1);
    }

    @Test
    void aUnitStandsInOneGroup() {
        assertThat(problems("code: C1, title: Serve", "code: B1, title: Serve", "[B1, C1]", "[B1, A2]"))
                .containsExactly(
                        "q.yaml:29:20: Unit B1 stands here a second time; the first is on line 24. Give one of the two a code of its own.");
        assertThat(problems(
                        "title: Clean, level: 2, credit: 3", "title: Clean, level: 2, credit: 3, standard: INSCS001"))
                .containsExactly(
                        "q.yaml:25:7: Units A1 and B2 are both the standard INSCS001. Name each unit once, or correct \"standard\" of one of the two.");
    }

    @Test
    void aUnitHasOneSetOfEquivalents() {
        assertThat(problems("[B1, B2]", "[B1, B2]\n  - [B2, C1]"))
                .containsExactly(
                        "q.yaml:34:6: Unit B2 is in two sets of equivalent units. Make one set of the two, or take the unit out of one.");
    }

    @Test
    void whereCreditsOrLevelsAreCountedEachUnitHasThem() {
        assertThat(problems("Move people, level: 1, credit: 2", "Move people, level: 1"))
                .contains(
                        "q.yaml:15:7: Unit A2 has no credit, and credits are counted where it stands. Write its credit value under \"credit\".");
        assertThat(problems("Move people, level: 1, credit: 2", "Move people, credit: 2"))
                .containsExactly(
                        "q.yaml:15:7: Unit A2 has no level, and credits at a level are counted. Write its level under \"level\", as a number.");
    }

    @Test
    void whatASchemaFindsIsSaidOfTheUnit() {
        assertThat(problems("title: Cook, level: 2", "level: 2"))
                .containsExactly("q.yaml:24:7: \"title\" is missing here. Give the title of the unit.");
        assertThat(problems("credit: 3}\n      B2", "credit: many}\n      B2"))
                .first()
                .asString()
                .contains("should be a whole number and is \"many\".");
    }

    /** Ten of sixty for exactly 21 credits, where each has two: every way to them leads past the mark. */
    @Test
    void aLargeOneIsLookedThroughInAMoment() {
        StringBuilder large = new StringBuilder(CARE.substring(0, CARE.indexOf("least-units")));
        large.append("least-units: 10\nleast-credits: 21\nmost-credits: 21\ngroups:\n");
        for (String group : List.of("A", "B", "C")) {
            large.append("  - code: " + group + "\n    name: Group\n    units:\n");
            for (int unit = 1; unit <= 20; unit++) {
                large.append("      " + group + unit + ": {title: Unit, credit: 2}\n");
            }
        }
        large.append("barred:\n");
        for (int unit = 1; unit <= 20; unit++) {
            large.append("  - [A" + unit + ", B" + unit + "]\n");
        }

        assertTimeout(
                Duration.ofSeconds(2),
                () -> LibraryOfTexts.empty().with("q.yaml", large.toString()).problems());
    }
}
