package org.countersign.standards.reading;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Element;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.Guidance;
import org.countersign.standards.Passage;
import org.countersign.standards.Published;
import org.countersign.standards.SignOffForm.SignatureLine;
import org.countersign.standards.Signatory;
import org.countersign.standards.Standard;
import org.countersign.standards.library.Library;
import org.countersign.standards.library.LibrarySources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped standards against the published documents. */
class WordForWordTest {

    private static final Library LIBRARY = LibraryReader.read(LibrarySources.shipped());
    private static final PublishedDocument CFACSC4 = PublishedDocument.named("CFACSC4.txt");

    private static Standard standard(String id) {
        return LIBRARY.standard(new EditionKey(id, "1")).orElseThrow();
    }

    private static List<String> texts(CriteriaGroup group) {
        return group.criteria().stream().map(Criterion::text).toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    INSCS001, INSCS001.txt,       Performance criteria, Knowledge and Understanding, 27, 27
                    INSCS004, INSCS004-style.txt, Performance criteria, Knowledge and understanding, 21, 19
                    INSCS016, INSCS016.txt,       Performance criteria, Knowledge and Understanding, 21, 21
                    """)
    void aStandardOf2021SaysWhatWasPublished(
            String id, String file, String performance, String knowledge, int criteria, int items) {
        PublishedDocument source = PublishedDocument.named(file);
        PublishedDocument performanceSource = source.between(performance, knowledge);
        PublishedDocument knowledgeSource = source.between(knowledge, "Scope/range");
        Standard standard = standard(id);
        CriteriaGroup shown = standard.groups().get(0);
        CriteriaGroup known = standard.groups().get(1);

        assertThat(standard.groups()).hasSize(2);
        assertThat(texts(shown)).hasSize(criteria).isEqualTo(performanceSource.numbered());
        assertThat(texts(known)).hasSize(items).isEqualTo(knowledgeSource.numbered());
        assertThat(shown.leadIn()).isEqualTo(performanceSource.lineEnding(":"));
        assertThat(known.leadIn()).isEqualTo(knowledgeSource.lineEnding(":"));
        assertThat(List.of(shown.heading(), known.heading())).containsExactly(performance, knowledge);
        assertThat(standard.passages())
                .containsExactly(new Passage(
                        "Overview", source.between("Overview", performance).paragraphs()));
        assertThat(standard.requirements()).isEmpty();
        assertThat(standard.signOff()).isEmpty();
    }

    @Test
    void whereNoCodesArePrintedTheyAreThePlacesInTheList() {
        assertThat(standard("INSCS016").criteria()).extracting(Criterion::code).startsWith("P1", "P2", "P3");
        assertThat(standard("INSCS016").criteria()).extracting(Criterion::code).endsWith("K20", "K21");
        assertThat(standard("INSCS016").criterion("K21").orElseThrow().kind()).isEqualTo(CriterionKind.KNOWLEDGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSCS001", "INSCS016"})
    void metadataAreKeptAsPrinted(String id) {
        PublishedDocument source = PublishedDocument.named(id + ".txt");
        Published published = standard(id).published();

        assertThat(published.title()).contains(source.lines().get(0));
        assertThat(published.urn()).contains(source.printedUnder("URN"));
        assertThat(published.approvedOn()).contains(source.printedUnder("Approved on"));
        assertThat(published.version()).contains(source.printedUnder("Version Number"));
        assertThat(published.reviewDate()).contains(source.printedUnder("Indicative Review Date"));
        assertThat(published.validity()).contains(source.printedUnder("Validity"));
        assertThat(String.join(", ", published.originalUrns())).isEqualTo(source.printedUnder("Original URN"));
        assertThat(published.others())
                .extracting(Published.Line::label)
                .containsExactly(
                        "Business Sectors (Suites)",
                        "Developed by",
                        "Status",
                        "Originating Organisation",
                        "Relevant Occupations",
                        "SOC Code",
                        "Keywords");
        published.others().forEach(line -> assertThat(line.text()).isEqualTo(source.printedUnder(line.label())));
        assertThat(published.emptySections())
                .containsExactly(
                        "Scope/range",
                        "Scope Performance",
                        "Scope Knowledge",
                        "Values",
                        "Behaviours",
                        "Skills",
                        "Glossary",
                        "Links To Other NOS",
                        "External Links")
                .allSatisfy(heading -> assertThat(source.printedUnder(heading)).isEmpty());
        assertThat(standard(id).titleIsCentres()).isFalse();
    }

    @Test
    void whereNothingWasPublishedNothingIsMadeUpAndTheTitleIsTheCentres() {
        Standard standard = standard("INSCS004");

        assertThat(standard.published())
                .isEqualTo(new Published(
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
                        List.of()));
        assertThat(standard.titleIsCentres()).isTrue();
    }

    @Test
    void misprintsStayAsPublished() {
        assertThat(standard("INSCS001").criterion("P3").orElseThrow().text())
                .isEqualTo("adapt your communication style to meet the individual needs your customers");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, C4.1, 7
            1, C4.2, 10
            """)
    void anElementOfCfacsc4SaysWhatWasPublished(int place, String element, int criteria) {
        CriteriaGroup group = standard("CFACSC4").groups().get(place);
        Map<String, String> byCode = group.criteria().stream().collect(toMap(Criterion::code, Criterion::text));
        String heading = CFACSC4.lines().stream()
                .filter(line -> line.startsWith(element + " "))
                .findFirst()
                .orElseThrow();

        assertThat(group.element()).contains(new Element(element, heading.substring(element.length() + 1)));
        assertThat(group.heading()).isEqualTo(CFACSC4.lineEnding("Performance Criteria"));
        assertThat(group.leadIn()).isEqualTo(CFACSC4.lineEnding("consistently:"));
        assertThat(byCode).hasSize(criteria).isEqualTo(CFACSC4.coded(element.replace(".", "\\.") + "\\.\\d+"));
        assertThat(group.criteria()).extracting(Criterion::code).first().isEqualTo(element + ".1");
        assertThat(group.criteria()).extracting(Criterion::code).last().isEqualTo(element + "." + criteria);
    }

    @Test
    void theKnowledgeOfCfacsc4IsForTheWholeUnit() {
        CriteriaGroup group = standard("CFACSC4").groups().get(2);

        assertThat(group.heading()).isEqualTo(CFACSC4.lineEnding("for the whole Unit"));
        assertThat(group.leadIn()).isEqualTo(CFACSC4.lineEnding("know and understand:"));
        assertThat(group.criteria().stream().collect(toMap(Criterion::code, Criterion::text)))
                .hasSize(10)
                .isEqualTo(CFACSC4.coded("C4[a-j]"));
    }

    @Test
    void theUnitSummaryOfCfacsc4IsWholeAndWithoutThePageHeader() {
        assertThat(standard("CFACSC4").passages())
                .containsExactly(new Passage(
                        "Unit Summary",
                        CFACSC4.between(
                                        "Unit Summary",
                                        "FE2D 04 (CFACSC4) Deliver Customer Service to Difficult Customers")
                                .paragraphs()));
    }

    @Test
    void theEvidenceRequirementsOfCfacsc4AreWordForWordWithoutTranscriptionMarks() {
        Map<String, String> published = CFACSC4.coded("\\d");
        published.replaceAll((code, text) -> text.replace("*", ""));

        assertThat(standard("CFACSC4").requirements().stream()
                        .collect(toMap(EvidenceRequirement::code, EvidenceRequirement::text)))
                .hasSize(4)
                .isEqualTo(published);
    }

    @Test
    void theFourContextsOfCfacsc4BelongToRequirement4() {
        List<Context> contexts =
                standard("CFACSC4").requirement("4").orElseThrow().contexts();

        assertThat(contexts).extracting(Context::code).containsExactly("4a", "4b", "4c", "4d");
        assertThat(contexts)
                .extracting(Context::label)
                .containsExactly("routine", "busy time", "quiet time", "let down");
        assertThat(contexts.stream().collect(toMap(context -> context.code().substring(1), Context::text)))
                .isEqualTo(CFACSC4.coded("[a-d]"));
    }

    @Test
    void cfacsc4IsSignedUnderItsOwnStatementOnThreeLines() {
        assertThat(standard("CFACSC4").signOff()).hasValueSatisfying(form -> {
            assertThat(form.notesHeading()).isEqualTo(CFACSC4.lineEnding("Comments"));
            assertThat(form.statement()).isEqualTo(CFACSC4.lineEnding("evidence has been met."));
            assertThat(form.lines())
                    .extracting(SignatureLine::signatory)
                    .containsExactly(Signatory.CANDIDATE, Signatory.ASSESSOR, Signatory.INTERNAL_VERIFIER);
            assertThat(form.lines())
                    .extracting(SignatureLine::label)
                    .isEqualTo(CFACSC4.lines().stream()
                            .filter(line -> line.contains("signature"))
                            .map(line -> line.replaceFirst(" _.*", ""))
                            .toList());
        });
    }

    @Test
    void theHeadOfCfacsc4IsTakenApart() {
        Standard standard = standard("CFACSC4");
        Published published = standard.published();

        assertThat(published.unitCode().orElseThrow() + " ("
                        + published.nosReference().orElseThrow() + ") "
                        + published.title().orElseThrow())
                .isEqualTo(CFACSC4.paragraphs().get(0));
        assertThat(standard.displayTitle()).isEqualTo(published.title().orElseThrow());
        assertThat(published.urn()).isEmpty();
    }

    @Test
    void theStudyNotesAreTheGuidesOwnWordsUnderItsOwnHeadings() {
        List<String> guide =
                PublishedDocument.named("challenging-customers-guide.txt").lines();
        Guidance guidance = LIBRARY.guidance().values().iterator().next();

        assertThat(guidance.label()).isEqualTo("study notes, not part of the standard");
        assertThat(guidance.notes()).hasSize(16).allSatisfy(note -> {
            assertThat(guide).contains("- " + note.text());
            assertThat(guide.lastIndexOf("- " + note.text())).isGreaterThan(guide.indexOf(note.heading()));
        });
    }
}
