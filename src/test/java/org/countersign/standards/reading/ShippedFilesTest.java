package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.Guidance;
import org.countersign.standards.Guidance.Audience;
import org.countersign.standards.Guidance.Note;
import org.countersign.standards.Guidance.Place;
import org.countersign.standards.Mapping;
import org.countersign.standards.Mapping.Pair;
import org.countersign.standards.Mapping.Relation;
import org.countersign.standards.Method;
import org.countersign.standards.Policy;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Setting;
import org.countersign.standards.Standard;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySource;
import org.countersign.standards.library.LibrarySources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shipped in {@code standards/} besides the words of the standards. */
class ShippedFilesTest {

    private static final Library LIBRARY = LibraryReader.read(LibrarySources.shipped());

    private static Policy policy(String id) {
        return LIBRARY.policy(new EditionKey(id, "1")).orElseThrow();
    }

    private static Standard standard(String id) {
        return LIBRARY.standard(new EditionKey(id, "1")).orElseThrow();
    }

    @Test
    void everyShippedFileIsReadWithoutAProblem() {
        assertThat(LIBRARY.problems()).isEmpty();
        assertThat(LIBRARY.standards()).hasSize(4);
        assertThat(LIBRARY.policies()).hasSize(4);
        assertThat(LIBRARY.guidance()).hasSize(1);
        assertThat(LIBRARY.mappings()).hasSize(1);
        assertThat(LIBRARY.qualifications()).hasSize(2);
        assertThat(LIBRARY.placeOf()).hasSize(12);
        assertThat(LIBRARY.placeOf().get(new EditionKey("INSCS016", "1")).file())
                .isEqualTo("standards/published/INSCS016.yaml");
    }

    @Test
    void theIndexNamesEveryFileOfTheFolder() {
        List<String> inFolder = LibrarySources.in(Path.of("standards")).files().stream()
                .map(LibrarySource::path)
                .toList();

        assertThat(LibrarySources.shipped().files())
                .extracting(LibrarySource::path)
                .containsExactlyInAnyOrderElementsOf(inFolder);
    }

    @Test
    void everyFileTellsAnEditorWhereItsSchemaIs() throws Exception {
        for (LibrarySource source : LibrarySources.in(Path.of("standards")).files()) {
            Path file = Path.of(source.path());
            List<String> lines = Files.readAllLines(file);
            String schema = lines.get(0).replace("# yaml-language-server: $schema=", "");
            String kind = lines.stream()
                    .filter(line -> line.startsWith("kind: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("kind: ".length());

            assertThat(schema).as(source.path()).endsWith("/" + kind + ".schema.json");
            assertThat(file.resolveSibling(schema)).exists();
        }
    }

    @Test
    void theRulesOfCfacsc4SayWhoAsksForThem() {
        assertThat(policy("CFACSC4-evidence").rules())
                .extracting(rule -> rule.requirement().orElse("-") + " " + rule.source() + " "
                        + rule.getClass().getSimpleName())
                .containsExactly(
                        "1 STANDARD AllowedSettings",
                        "1 STANDARD AllowedMethods",
                        "2 STANDARD SectorRecorded",
                        "3 STANDARD SufficientPeriod",
                        "4 STANDARD ContextsShown",
                        "- CENTRE LeastOccasions",
                        "- CENTRE NotAlone");
    }

    @Test
    void cfacsc4AllowsEverySettingAndMethodButSimulation() {
        List<EvidenceRule> rules = policy("CFACSC4-evidence").rules();

        assertThat(((AllowedSettings) rules.get(0)).settings())
                .containsExactlyInAnyOrderElementsOf(allBut(Setting.SIMULATION, Setting.values()));
        assertThat(((AllowedMethods) rules.get(1)).methods())
                .containsExactlyInAnyOrderElementsOf(allBut(Method.SIMULATION, Method.values()));
        assertThat(((NotAlone) rules.get(6)).methods()).containsExactly(Method.REFLECTIVE_ACCOUNT);
    }

    private static <E> List<E> allBut(E one, E[] all) {
        List<E> others = new ArrayList<>(List.of(all));
        others.remove(one);
        return others;
    }

    @Test
    void aSufficientPeriodIsGivenNoNumbers() {
        assertThat(policy("CFACSC4-evidence").rule("sufficient-period"))
                .get()
                .isInstanceOfSatisfying(SufficientPeriod.class, rule -> assertThat(
                                List.of(rule.leastOccasions(), rule.leastCustomers(), rule.leastDays()))
                        .containsOnly(OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CFACSC4-evidence,   1
            CFACSC4-demo-centre, 2
            """)
    void theDemoCentreAsksForEachCriterionTwice(String id, int least) {
        assertThat(policy(id).rule("consistently"))
                .get()
                .isInstanceOfSatisfying(
                        LeastOccasions.class, rule -> assertThat(rule.least()).isEqualTo(least));
    }

    @Test
    void theDemoCentreDiffersFromTheShippedPolicyInThatNumberOnly() {
        assertThat(policy("CFACSC4-demo-centre").rules())
                .filteredOn(rule -> !rule.code().equals("consistently"))
                .isEqualTo(policy("CFACSC4-evidence").rules().stream()
                        .filter(rule -> !rule.code().equals("consistently"))
                        .toList());
    }

    @Test
    void theStandardsOf2021AreAssessedUnderRulesThatAreAllTheCentres() {
        Policy policy = policy("NOS-2021-evidence");

        assertThat(policy.rules()).hasSize(4).allSatisfy(rule -> {
            assertThat(rule.source()).isEqualTo(RuleSource.CENTRE);
            assertThat(rule.sentence()).startsWith("Your centre ");
            assertThat(rule.requirement()).isEmpty();
        });
        assertThat(policy.signOff()).isPresent();
        for (String id : List.of("INSCS001", "INSCS004", "INSCS016")) {
            assertThat(standard(id).defaultPolicy()).isEqualTo(policy.key());
        }
    }

    @Test
    void theContextsOf2021AreThoseOfCfacsc4SoThatEvidenceIsMarkedOnce() {
        Policy policy = policy("NOS-2021-evidence");
        ContextsShown rule = (ContextsShown) policy.rule("contexts").orElseThrow();

        assertThat(policy.contextsOf(rule, standard("INSCS016")))
                .extracting(context -> context.code() + " " + context.label())
                .containsExactlyElementsOf(standard("CFACSC4").contexts().stream()
                        .map(context -> context.code() + " " + context.label())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SAME    | C4.1.1→P1 C4.1.3→P3 C4.1.4→P4 C4.1.5→P5 C4.1.6→P6 C4.2.1→P8 C4.2.4→P12 C4.2.5→P13 C4.2.6→P14 C4.2.7→P15 C4.2.9→P17 C4a→K1 C4b→K2 C4e→K7 C4f→K8 C4g→K9 C4h→K10 C4i→K11
                    NEAR    | C4.1.2→P2 C4.2.3→P11 C4d→K6
                    BROADER | C4.1.7→P7 C4.2.10→P18 C4c→K3 C4j→K12
                    SPLIT   | C4.2.2→P9,P10
                    PARTIAL | C4.2.8→P16
                    """)
    void criteriaOfCfacsc4CorrespondToThoseOfInscs016(Relation relation, String pairs) {
        assertThat(LIBRARY.mappings().values().iterator().next().pairs())
                .filteredOn(pair -> pair.relation() == relation)
                .extracting(pair -> pair.from() + "→" + String.join(",", pair.to()))
                .containsExactly(pairs.split(" "));
    }

    @Test
    void theMappingNamesEveryCriterionOfBothAndNobodyHasReviewedItYet() {
        Mapping mapping = LIBRARY.mappings().values().iterator().next();
        List<String> successors = new ArrayList<>(mapping.added());
        mapping.pairs().forEach(pair -> successors.addAll(pair.to()));

        assertThat(mapping.pairs())
                .extracting(Pair::from)
                .containsExactlyInAnyOrderElementsOf(codes(standard("CFACSC4")));
        assertThat(successors).containsExactlyInAnyOrderElementsOf(codes(standard("INSCS016")));
        assertThat(mapping.added())
                .containsExactly(
                        "P19", "P20", "P21", "K4", "K5", "K13", "K14", "K15", "K16", "K17", "K18", "K19", "K20", "K21");
        assertThat(mapping.reviewer()).isEmpty();
        assertThat(mapping.reviewedOn()).isEmpty();
    }

    private static List<String> codes(Standard standard) {
        return standard.criteria().stream().map(Criterion::code).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Stay calm                 | LEARNER  | C4.2.4 C4f    | P12 K8
                    Award credit              | ASSESSOR | C4.2.4 C4f    | P12 K8
                    Acknowledge the customer  | LEARNER  | C4.2.4        | P12
                    Evidence should show      | ASSESSOR | C4.2.4        | P12
                    Offer solutions           | LEARNER  | C4.2.5 C4.2.6 | P13 P14
                    Learners often assume     | LEARNER  | C4.1.1 C4a    | P1 K1
                    A common error            | LEARNER  | C4.2.1 C4.1.7 | P8 P7
                    Students may fail         | LEARNER  | C4.2.8 C4.2.9 | P16 P17
                    Assessors should look     | ASSESSOR | C4.2.7        | P15 P20
                    Credit should be given    | ASSESSOR | C4.2.8        | P16
                    """)
    void aStudyNoteStandsBesideTheCriteriaItSpeaksTo(String note, Audience audience, String legacy, String modern) {
        Guidance guidance = LIBRARY.guidance().values().iterator().next();
        Map<String, List<String>> places =
                new TreeMap<>(Map.of("CFACSC4", List.of(legacy.split(" ")), "INSCS016", List.of(modern.split(" "))));

        assertThat(guidance.notes())
                .filteredOn(one -> one.text().startsWith(note))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.audience()).isEqualTo(audience);
                    assertThat(one.criteria()).isEqualTo(places);
                    places.forEach((standard, codes) ->
                            codes.forEach(code -> assertThat(guidance.beside(standard, code, audience))
                                    .contains(one)));
                });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            When writing reflective, REFLECTIVE_ACCOUNT
            For professional,        PROFESSIONAL_DISCUSSION
            In portfolio evidence,   PORTFOLIO
            """)
    void aStudyNoteAboutOneFormOfEvidenceStandsOnThatForm(String note, Place place) {
        assertThat(LIBRARY.guidance().values().iterator().next().notes())
                .filteredOn(one -> one.text().startsWith(note))
                .singleElement()
                .extracting(Note::places)
                .isEqualTo(Set.of(place));
    }
}
