package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about guidance and mappings that name what is not there. */
class BadReferenceTest {

    private static List<String> problems(String text) {
        return LibraryOfTexts.shipped().with("x.yaml", text).problems();
    }

    @Test
    void aMappingToACriterionThatDoesNotExistIsNamed() {
        assertThat(problems("""
                kind: mapping
                id: m
                edition: 1
                from: {id: CFACSC4, edition: 1}
                to: {id: INSCS016, edition: 1}
                same:
                  C4.1.1: P99
                  C4.9.9: P2
                new: [K99]
                """))
                .containsExactly(
                        "x.yaml:7:11: INSCS016 edition 1 has no criterion P99. Correct the code; the standard's page in the catalogue lists them.",
                        "x.yaml:8:3: CFACSC4 edition 1 has no criterion C4.9.9. Correct the code; the standard's page in the catalogue lists them.",
                        "x.yaml:9:7: INSCS016 edition 1 has no criterion K99. Correct the code; the standard's page in the catalogue lists them.");
    }

    @Test
    void aCriterionIsMappedOnce() {
        assertThat(problems("""
                kind: mapping
                id: m
                edition: 1
                from: {id: CFACSC4, edition: 1}
                to: {id: INSCS016, edition: 1}
                same:
                  C4.1.1: P1
                near:
                  C4.1.1: P2
                new: [P2]
                """))
                .containsExactly(
                        "x.yaml:9:3: The legacy criterion C4.1.1 stands here a second time; the first is on line 7. Give one of the two a code of its own.",
                        "x.yaml:10:7: The successor's criterion P2 stands here a second time; the first is on line 9. Give one of the two a code of its own.");
    }

    @Test
    void aMappingWrittenAsListsIsCheckedWhereItsCodesStand() {
        assertThat(problems("""
                kind: mapping
                id: m
                edition: 1
                from: {id: CFACSC4, edition: 1}
                to: {id: INSCS016, edition: 1}
                same: [{from: C4.1.1, to: P99}]
                split: [{from: C4.9.9, to: [P1, P98]}]
                """))
                .containsExactly(
                        "x.yaml:6:27: INSCS016 edition 1 has no criterion P99. Correct the code; the standard's page in the catalogue lists them.",
                        "x.yaml:7:16: CFACSC4 edition 1 has no criterion C4.9.9. Correct the code; the standard's page in the catalogue lists them.",
                        "x.yaml:7:33: INSCS016 edition 1 has no criterion P98. Correct the code; the standard's page in the catalogue lists them.");
    }

    @Test
    void onlyASplitCriterionHasSeveralSuccessors() {
        assertThat(problems("""
                kind: mapping
                id: m
                edition: 1
                from: {id: CFACSC4, edition: 1}
                to: {id: INSCS016, edition: 1}
                split:
                  C4.1.2: P3
                near:
                  C4.1.3: [P4, P5]
                """))
                .containsExactly(
                        "x.yaml:7:11: \"C4.1.2\" should be a list and is \"P3\". Give the new codes as a list of two or more, such as [P9, P10].",
                        "x.yaml:9:3: \"C4.1.3\" should be text and is a list. Give one code of the successor.");
    }

    @Test
    void aMappingFromAnEditionThatIsNotThereIsNamed() {
        assertThat(problems("""
                kind: mapping
                id: m
                edition: 1
                from: {id: CFACSC4, edition: 3}
                to: {id: INSCS016, edition: 1}
                """))
                .containsExactly(
                        "x.yaml:4:1: There is no standard CFACSC4 edition 3 among the files that could be read. Correct the id or the edition, or add the file.");
    }

    @Test
    void aNoteBesideACriterionThatDoesNotExistIsNamed() {
        assertThat(problems("""
                kind: guidance
                id: g
                edition: 1
                title: T
                label: L
                sections:
                  - heading: H
                    for: learner
                    notes:
                      - text: a
                        criteria: {INSCS99: [P1], INSCS016: [P77, P1]}
                """))
                .containsExactly(
                        "x.yaml:11:20: There is no standard INSCS99 among the files that could be read. Correct the id, or add the file.",
                        "x.yaml:11:46: INSCS016 has no criterion P77. Correct the code; the standard's page in the catalogue lists them.");
    }

    @Test
    void aNoteThatIsShownNowhereIsNamedAndSoIsAReaderNobodyKnows() {
        assertThat(problems("""
                kind: guidance
                id: g
                edition: 1
                title: T
                label: L
                sections:
                  - heading: H
                    for: everybody
                    notes:
                      - text: a
                """))
                .containsExactly(
                        "x.yaml:8:10: \"for\" is \"everybody\", which is not known here. Use one of: learner, assessor.",
                        "x.yaml:10:9: This note is shown nowhere. Name the criteria it stands beside under \"criteria\", or another place under \"places\".");
    }
}
