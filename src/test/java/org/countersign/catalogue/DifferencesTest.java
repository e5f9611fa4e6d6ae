package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Policy;
import org.countersign.standards.Published;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Standard;
import org.countersign.standards.form.Form;
import org.countersign.standards.library.LibrarySources;
import org.countersign.standards.qualifications.Qualification;
import org.countersign.standards.reading.LibraryReader;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    @Test
    void theSameWordsAreNoDifference() {
        assertThat(Differences.between(standard("Greet", "P1 smile"), standard("Greet", "P1 smile")))
                .isEmpty();
    }

    @Test
    void eachCriterionThatChangedIsNamed() {
        assertThat(Differences.between(
                        standard("Greet", "P1 smile", "P2 wave", "P3 nod"),
                        standard("Greet customers", "P1 smile widely", "P3 nod", "P4 bow")))
                .isEqualTo("the display title, criterion P1, criterion P4 (added) and criterion P2 (removed)");
    }

    @Test
    void criteriaInAnotherOrderAreADifference() {
        assertThat(Differences.between(
                        standard("Greet", "P1 smile", "P2 wave"), standard("Greet", "P2 wave", "P1 smile")))
                .isEqualTo("the order of each criterion");
    }

    @Test
    void ofManyDifferencesTheFirstAreNamedAndTheRestCounted() {
        String[] before =
                IntStream.rangeClosed(1, 20).mapToObj(n -> "P" + n + " smile").toArray(String[]::new);
        String[] after =
                IntStream.rangeClosed(1, 20).mapToObj(n -> "P" + n + " wave").toArray(String[]::new);

        assertThat(Differences.between(standard("Greet", before), standard("Greet", after)))
                .isEqualTo("criterion P1, criterion P2, criterion P3, criterion P4, criterion P5 and 15 more");
    }

    @Test
    void aRuleOfAPolicyThatAsksForMoreIsNamed() {
        assertThat(Differences.between(policy(1), policy(2))).isEqualTo("rule consistently");
    }

    @Test
    void aUnitOfAQualificationThatChangedIsNamedWithItsGroupAndWhatIsAskedFor() {
        Qualification before = diploma(tree -> {});
        assertThat(Differences.between(before, diploma(tree -> {}))).isEmpty();
        assertThat(Differences.between(before, diploma(tree -> {
                    tree.put("least-credits", 31);
                    ((ObjectNode) tree.at("/groups/1/units/1")).put("credit", 5);
                })))
                .isEqualTo(
                        "how many units or credits are asked for, or which are barred or equivalent, unit B2 and group B");
    }

    private static Qualification diploma(Consumer<ObjectNode> changed) {
        ObjectNode tree = Form.of(LibraryReader.read(LibrarySources.shipped())
                .qualification(new EditionKey("diploma2-customer-service", "1"))
                .orElseThrow());
        changed.accept(tree);
        return Form.qualification(tree);
    }

    /** @param criteria each a code, a space and a text */
    private static Standard standard(String title, String... criteria) {
        List<Criterion> parsed = new ArrayList<>();
        Arrays.stream(criteria)
                .map(line -> line.split(" ", 2))
                .forEach(line -> parsed.add(new Criterion(line[0], CriterionKind.PERFORMANCE, line[1])));
        Published nothing = new Published(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        CriteriaGroup group = new CriteriaGroup(
                CriterionKind.PERFORMANCE, Optional.empty(), "Performance criteria", "You must:", parsed);
        return new Standard(
                new EditionKey("GREET", "1"),
                Optional.empty(),
                title,
                nothing,
                List.of(),
                List.of(group),
                List.of(),
                Optional.empty(),
                new EditionKey("POLICY", "1"));
    }

    private static Policy policy(int least) {
        EvidenceRule rule = new EvidenceRule.LeastOccasions(
                "consistently", RuleSource.CENTRE, Optional.empty(), "Your centre asks for it.", least);
        return new Policy(new EditionKey("POLICY", "1"), "Rules", List.of(rule), Optional.empty());
    }
}
