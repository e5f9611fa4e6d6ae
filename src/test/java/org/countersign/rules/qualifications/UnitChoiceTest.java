package org.countersign.rules.qualifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.countersign.rules.Finding;
import org.countersign.rules.qualifications.QualificationProgress.Standing;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.EditionKey;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;

/** What somebody is told of the units they chose, on the two shipped qualifications. */
class UnitChoiceTest {

    private static final Library LIBRARY = LibraryReader.read(LibrarySources.shipped());

    private static final Qualification SVQ = shipped("SVQ2-customer-service");
    private static final Qualification DIPLOMA = shipped("diploma2-customer-service");

    private static final String WHOLE_SVQ = "INSCS001 INSCS004 CFACSF3 CFACSA4 CFACSB2 INSCS016 CFACSD1";

    private static Qualification shipped(String id) {
        return LIBRARY.qualification(new EditionKey(id, "1")).orElseThrow();
    }

    private static ChoiceReport chosen(Qualification qualification, String codes) {
        return UnitChoice.report(
                qualification,
                Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).toList());
    }

    private static List<String> sentences(Qualification qualification, String codes) {
        return chosen(qualification, codes).findings().stream()
                .map(Sentences::of)
                .toList();
    }

    @Test
    void whoeverHasChosenNothingIsToldAllThatIsMissing() {
        assertThat(sentences(SVQ, ""))
                .containsExactly(
                        "Add INSCS001 Deal with customers: it is mandatory.",
                        "Add INSCS004 Deal with customer queries, requests and problems: it is mandatory.",
                        "Add CFACSF3 Follow the rules to deliver customer service: it is mandatory.",
                        "Optional units: choose four more units. At least four are needed.",
                        "Impression and image: choose one more unit. At least one is needed.",
                        "Delivery: choose one more unit. At least one is needed.",
                        "Handling problems: choose one more unit. At least one is needed.",
                        "Choose seven more units. At least seven are needed in all.");
        assertThat(chosen(SVQ, "").refusals()).isEmpty();
        assertThat(chosen(SVQ, "").complete()).isFalse();
    }

    @Test
    void aChoiceThatKeepsAllRulesMakesUpTheQualification() {
        ChoiceReport report = chosen(SVQ, WHOLE_SVQ);

        assertThat(sentences(SVQ, WHOLE_SVQ))
                .containsExactly("This choice makes up the qualification: seven units with 43 credits.");
        assertThat(report.refusals()).isEmpty();
        assertThat(report.complete()).isTrue();
    }

    @Test
    void aGroupThatIsFullTakesNoMoreAndTheWholeNeither() {
        assertThat(sentences(SVQ, WHOLE_SVQ + " CFACSD3 CFACSD9"))
                .containsExactly(
                        "Development and improvement: choose at most one unit. You chose three.",
                        "Choose at most eight units in all. You chose nine.");
        assertThat(chosen(SVQ, WHOLE_SVQ + " CFACSD3").refusals()).isNotEmpty();
    }

    @Test
    void unitsThatShutEachOtherOutAreNamed() {
        assertThat(sentences(SVQ, "INSCS001 INSCS004 CFACSF3 CFACSA13 CFACSA11 CFACSB2 INSCS016"))
                .containsExactly("CFACSA11 and CFACSA13 cannot be chosen together. Keep one of them.");
    }

    @Test
    void equivalentUnitsCountOnce() {
        assertThat(sentences(SVQ, "INSCS001 INSCS004 CFACSF3 CFACSA4 CFACSB2 INSCS016 CFACSC4"))
                .containsExactly(
                        "Optional units: choose one more unit. At least four are needed.",
                        "Choose one more unit. At least seven are needed in all.",
                        "INSCS016 and CFACSC4 stand for each other and count once, as INSCS016.");
        assertThat(sentences(SVQ, WHOLE_SVQ + " CFACSC4"))
                .containsExactly(
                        "INSCS016 and CFACSC4 stand for each other and count once, as INSCS016.",
                        "This choice makes up the qualification: seven units with 43 credits.");
    }

    @Test
    void theOldUnitCountsInThePlaceOfItsSuccessor() {
        assertThat(chosen(SVQ, WHOLE_SVQ.replace("INSCS016", "CFACSC4")).complete())
                .isTrue();
    }

    @Test
    void creditsAreCountedOverAllInAGroupAndAtALevel() {
        assertThat(sentences(DIPLOMA, "A1 A2 A3 B1 C1 C3"))
                .containsExactly(
                        "Customer service in practice: choose units with five more credits. At least 10 are needed, and"
                                + " you have five.",
                        "Choose units with six more credits. At least 30 are needed in all, and you have 24.",
                        "Choose units at level 2 or above with five more credits. At least 24 are needed at that level, and"
                                + " you have 19.");
        assertThat(sentences(DIPLOMA, "A1 A2 A3 B1 B2 B5 C1"))
                .containsExactly("This choice makes up the qualification: seven units with 30 credits.");
    }

    @Test
    void moreCreditsThanAGroupMayGiveAreRefused() {
        assertThat(sentences(DIPLOMA, "A1 A2 A3 B1 B2 B5 C1 C2 C3"))
                .containsExactly("Working with others: choose units with at most six credits. Yours have eight.");
    }

    @Test
    void whatIsNoUnitOfItIsRefused() {
        assertThat(sentences(SVQ, WHOLE_SVQ + " X1"))
                .startsWith("X1 is not a unit of this qualification. Choose from those listed.");
        assertThat(chosen(SVQ, "X1").refusals()).isNotEmpty();
    }

    @Test
    void whatIsAboutAGroupIsFoundBesideIt() {
        assertThat(chosen(SVQ, "").about(Optional.of("A")))
                .extracting(Finding::code)
                .containsExactly("units-short");
        assertThat(chosen(SVQ, "").about(Optional.empty()))
                .extracting(Finding::code)
                .containsExactly("units-short");
    }

    @Test
    void theOrderOfAChoiceChangesNothing() {
        List<String> all = new ArrayList<>(
                SVQ.units().stream().map(Qualification.Unit::code).toList());
        all.add("X1");
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Collections.shuffle(all, random);
            List<String> some = new ArrayList<>(all.subList(0, random.nextInt(all.size())));
            ChoiceReport report = UnitChoice.report(SVQ, some);
            Collections.shuffle(some, random);
            some.addAll(some);

            assertThat(UnitChoice.report(SVQ, some)).isEqualTo(report);
        }
    }

    @Test
    void addingAUnitNeverMakesMoreMissing() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<String> some = new ArrayList<>(DIPLOMA.units().stream()
                    .map(Qualification.Unit::code)
                    .filter(code -> random.nextBoolean())
                    .toList());
            long before = missing(some);
            some.add(DIPLOMA.units().get(random.nextInt(DIPLOMA.units().size())).code());

            assertThat(missing(some)).isLessThanOrEqualTo(before);
        }
    }

    private static long missing(List<String> chosen) {
        return UnitChoice.report(DIPLOMA, chosen).findings().stream()
                .filter(finding -> finding.weight() == Finding.Weight.MISSING)
                .count();
    }

    private static Standing standing(UnitStage stage, int met, int total) {
        return new Standing(stage, new Progress(total, met, 0, total - met, met));
    }

    @Test
    void progressIsOverTheUnitsThatCountAndTheOldUnitStandsForItsSuccessor() {
        QualificationProgress progress = QualificationProgress.of(
                SVQ,
                chosen(SVQ, WHOLE_SVQ),
                Map.of(
                        "INSCS001", standing(UnitStage.UNDER_WAY, 10, 54),
                        "CFACSC4", standing(UnitStage.VERIFIED, 27, 27),
                        "CFACSA10", standing(UnitStage.VERIFIED, 9, 9)));

        assertThat(progress).isEqualTo(new QualificationProgress(7, 1, 1, new Progress(81, 37, 0, 44, 37), false));
    }

    @Test
    void itIsCompletedOnceTheChoiceIsCompleteAndEachUnitOfItFinished() {
        Map<String, Standing> finished = Arrays.stream(WHOLE_SVQ.split(" "))
                .collect(java.util.stream.Collectors.toMap(
                        code -> code,
                        code -> standing(code.equals("CFACSB2") ? UnitStage.RELEASED : UnitStage.VERIFIED, 5, 5)));

        assertThat(QualificationProgress.of(SVQ, chosen(SVQ, WHOLE_SVQ), finished)
                        .completed())
                .isTrue();
        assertThat(QualificationProgress.of(SVQ, chosen(SVQ, "INSCS001"), finished)
                        .completed())
                .as("finished units alone do not make up a qualification")
                .isFalse();
    }

    @Test
    void ofSeveralThatAreTheSameUnitTheFurthestIsMeant() {
        assertThat(QualificationProgress.furthest(List.of(
                        standing(UnitStage.UNDER_WAY, 9, 10),
                        standing(UnitStage.VERIFIED, 5, 5),
                        standing(UnitStage.READY, 10, 10))))
                .contains(standing(UnitStage.VERIFIED, 5, 5));
        assertThat(QualificationProgress.furthest(List.of())).isEmpty();
    }
}
