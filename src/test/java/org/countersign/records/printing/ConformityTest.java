package org.countersign.records.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.records.Printable;
import org.countersign.records.SampleQualification;
import org.countersign.records.SampleRecords;
import org.countersign.records.SampleTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every record is PDF/A-3a for the archive and PDF/UA-1 for readers, whatever stands in it; judged by veraPDF. */
class ConformityTest {

    private static final RecordPrinter PRINTER = new RecordPrinter();
    private static final int FAILURES_SHOWN = 20;

    @BeforeAll
    static void veraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("verified", SampleRecords.verified()),
                Arguments.of("released without sampling", SampleRecords.releasedWithoutSampling()),
                Arguments.of("qualification", SampleQualification.onItsWay()),
                Arguments.of("blank form", SampleRecords.blankForm()),
                Arguments.of("54 criteria and 50 pieces", SampleRecords.large()),
                Arguments.of("lists and emphasis", SampleTexts.withLists()),
                Arguments.of("nothing but a name", SampleRecords.untitled()),
                Arguments.of("hostile", SampleRecords.of(HostileTexts.MARKUP, HostileTexts.MIXED)),
                Arguments.of("long", SampleRecords.of(HostileTexts.LONG_WORD, HostileTexts.LONG_TEXT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void isForTheArchiveAndForEveryReader(String name, Printable record) throws Exception {
        byte[] pdf = PRINTER.print(record, SampleRecords.PRINTED_AT);
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a, " + name).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1, " + name).isEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, FAILURES_SHOWN, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }
}
