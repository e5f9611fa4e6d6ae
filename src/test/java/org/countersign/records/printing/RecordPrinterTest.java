package org.countersign.records.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.countersign.records.SampleQualification;
import org.countersign.records.SampleRecords;
import org.countersign.records.SampleStandards;
import org.countersign.records.SampleTexts;
import org.countersign.records.UnitRecord;
import org.junit.jupiter.api.Test;

/** What a reader of the paper finds on it. */
class RecordPrinterTest {

    private static final RecordPrinter PRINTER = new RecordPrinter();

    @Test
    void aVerifiedUnitSaysWhoseItIsWhatItIsAndUnderWhichRules() {
        assertThat(printed(SampleRecords.verified()).pages().get(0))
                .contains("Unit record Issued record Deliver Customer Service to Difficult Customers"
                        + " Verified on 2 March 2026.")
                .contains("Candidate Siân Ŵyn-Łukasiewicz Candidate number ULN 4729 118 603")
                .contains("Centre Calderbrook College of Further Education Centre number C-20417")
                .contains("Unit code FE2D 04 NOS reference CFACSC4")
                .contains("Rules of evidence Evidence requirements of CFACSC4, edition 1 Held as CFACSC4, edition 1")
                .contains("Enrolled on 8 September 2025 Printed 3 March 2026, 14:05 GMT")
                .contains("Record 0b7c9f6a-3a57-4e0c-8f2d-6a1f6b0c9d11")
                .contains("Signed state (SHA-256) " + SampleRecords.STATE);
    }

    @Test
    void aQualificationSaysHowFarEachOfItsUnitsIsAndWhoSigned() {
        PrintedPdf printed = PrintedPdf.read(PRINTER.print(SampleQualification.onItsWay(), SampleRecords.PRINTED_AT));

        assertThat(printed.pages().get(0))
                .contains("Record of a qualification SVQ 2 Customer Service at SCQF level 5 One unit of two finished.")
                .contains("Candidate Siân Ŵyn-Łukasiewicz Candidate number ULN 4729 118 603")
                .contains("Level SCQF level 5 Enrolled on 8 September 2025 Printed 3 March 2026, 14:05 GMT")
                .contains("Units chosen on 10 September 2025 by Siân Ŵyn-Łukasiewicz.")
                .contains("INSCS001 Deal with customers Mandatory Not enrolled yet.")
                .contains(
                        "CFACSC4 Deliver customer service to difficult customers Level 5, six credits Verified on 2 March"
                                + " 2026. 27 of 27 Candidate's signature Siân Ŵyn-Łukasiewicz 27 February 2026, 09:12 GMT");
        assertThat(printed.text()).contains("Not sampled Gwenllian Hâf Ő'Neill, 28 February 2026");
        assertThat(printed.text())
                .contains("Other units of this qualification, which do not count", "Candidate's signature not signed");
        assertThat(printed.title())
                .isEqualTo("Record of a qualification: SVQ 2 Customer Service at SCQF level 5, Siân Ŵyn-Łukasiewicz");
        assertThat(printed.language()).isEqualTo("en-GB");
    }

    @Test
    void everyCriterionStandsWordForWordUnderItsElementAndLeadIn() {
        String text = printed(SampleRecords.verified()).text();
        assertThat(text)
                .contains("C4.1 Recognise when customers may be difficult to deal with Performance Criteria"
                        + " You must consistently:")
                .contains("C4.2 Deal with difficult customers Performance Criteria You must consistently:")
                .contains("C4.1.1 Recognise types of customer behaviour that are difficult to deal with. Met E01, E05"
                        + " routine, busy Priya Raman 12 January 2026");
        assertThat(SampleStandards.DEAL).hasSize(10);
        // A cell is read line by line beside its neighbours, so a sentence is found by its first words.
        for (String line : SampleStandards.DEAL) {
            assertThat(text).contains(line.substring(0, 30));
        }
    }

    @Test
    void requirementsComeWithWhoAsksAndWhyTheyHold() {
        assertThat(printed(SampleRecords.large()).text())
                .contains("your centre asks Each performance criterion is shown on at least 2 different occasions.")
                .contains("Quiet time (4c): nothing accepted yet.")
                .contains("a during routine delivery of customer service b during a busy time in your job");
    }

    @Test
    void theIndexGivesEachPieceItsVersionItsDaysAndTheBeginningOfItsDigests() {
        assertThat(printed(SampleRecords.verified()).text())
                .contains("Ref. Evidence and how it was shown Version Happened on Files (SHA-256, first 16 digits)"
                        + " Declared authentic")
                .contains("E04")
                .contains("24 November 2025 to 26 November 2025 3 December 2025")
                .contains(
                        "Index of evidence Written by the candidate and declared authentic on the day shown, unless it"
                                + " says who else wrote it. Ref.")
                .contains(SampleRecords.piece(4).files().get(0).brief())
                .doesNotContain(SampleRecords.piece(4).files().get(0).hex());
    }

    @Test
    void theThreeSignaturesStandInTheOrderOfTheSourceWithTimeAndDigest() {
        String text = printed(SampleRecords.verified()).text();
        assertThat(text).contains("The candidate has satisfied the assessor and internal verifier");
        assertThat(text)
                .containsSubsequence(
                        "Candidate's signature",
                        "27 February 2026, 09:12 GMT",
                        "Assessor's signature",
                        "27 February 2026, 16:40 GMT",
                        "Internal verifier's signature",
                        "28 February 2026, 11:03 GMT")
                .contains("Signed electronically, over signed state " + SampleRecords.STATE.brief())
                .doesNotContain("VOID", "Not sampled", "centre’s wording");
    }

    @Test
    void aVoidSignatureStaysReadableBesideTheOneThatReplacedIt() {
        assertThat(printed(SampleRecords.releasedWithoutSampling()).text())
                .containsSubsequence(
                        "Candidate's signature VOID Siân Ŵyn-Łukasiewicz",
                        "Void since 24 February 2026: The judgement on C4.2.7 named the wrong piece of evidence.",
                        "Signed electronically")
                .contains("Assessor's signature VOID Priya Raman");
    }

    @Test
    void aUnitReleasedWithoutSamplingSaysSoOnTheVerifiersLine() {
        assertThat(printed(SampleRecords.releasedWithoutSampling()).text())
                .contains("Not sampled Released without sampling by Gwenllian Hâf Ő'Neill: the assessor's decisions"
                        + " are at low risk and this unit was not in the sample")
                .contains("28 February 2026");
    }

    @Test
    void aWorkingCopySaysThatItMayChangeAndWhoseWordingItsStatementIs() {
        assertThat(printed(SampleRecords.large()).text())
                .contains("Working copy Deal with customers")
                .contains("Printed from a unit that may still change. Not an issued record.")
                .contains("The centre’s wording; the standard has no statement of its own.")
                .doesNotContain("Signed electronically", "Signed state");
    }

    @Test
    void aTitleThatWasNotPublishedIsMarkedAsTheCentres() {
        assertThat(printed(SampleRecords.of("A. Learner", "")).text())
                .doesNotContain("the standard was published without one");
        assertThat(printed(SampleRecords.untitled()).text())
                .contains("The centre’s title; the standard was published without one.");
    }

    @Test
    void theBlankFormHasTheOfficialTextsAndNoFacts() {
        PrintedPdf form = printed(SampleRecords.blankForm());
        assertThat(form.text())
                .contains(
                        "Blank form Deliver Customer Service to Difficult Customers To be filled in and signed by hand.")
                .contains("☐ routine ☐ busy ☐ quiet ☐ let down")
                .contains("The candidate has satisfied the assessor and internal verifier")
                .containsSubsequence("Candidate's signature", "Assessor's signature", "Internal verifier's signature")
                .doesNotContain("Łukasiewicz", "Priya", "Met", "E01", "VOID", "Not sampled", "sha");
        assertThat(form.title()).isEqualTo("Unit record: FE2D 04 Deliver Customer Service to Difficult Customers");
    }

    @Test
    void aTableThatGoesOnOverThePageRepeatsItsHeadings() {
        PrintedPdf large = printed(SampleRecords.large());
        assertThat(large.pages().get(1)).contains("Code Criterion Standing Evidence Signed off by P12");
        assertThat(large.pages().get(6)).contains("Ref. Evidence and how it was shown Version Happened on");
    }

    @Test
    void everyPageSaysWhichRecordItIsWhatStateWasSignedAndHowManyPagesThereAre() {
        List<String> pages = printed(SampleRecords.verified()).laidOut();
        assertThat(pages).hasSize(4);
        IntStream.range(0, pages.size()).forEach(page -> assertThat(pages.get(page))
                .endsWith("Record 0b7c9f6a-3a57-4e0c-8f2d-6a1f6b0c9d11 · signed state " + SampleRecords.STATE + " page "
                        + (page + 1) + " of 4"));
        assertThat(pages.subList(1, 4))
                .allMatch(page -> page.startsWith("Unit record · FE2D 04 · Siân Ŵyn-Łukasiewicz Issued record"));
    }

    @Test
    void aScreenReaderFindsLanguageTitleHeadingsAndTables() {
        PrintedPdf pdf = printed(SampleRecords.verified());
        assertThat(pdf.language()).isEqualTo("en-GB");
        assertThat(pdf.title())
                .isEqualTo("Unit record: FE2D 04 Deliver Customer Service to Difficult Customers,"
                        + " Siân Ŵyn-Łukasiewicz");
        assertThat(pdf.tags())
                .containsSubsequence("Document", "H1", "Table", "TR", "TH", "TD", "H2", "Table", "THead", "TBody")
                .contains("P");
        assertThat(pdf.tags().stream().filter("H1"::equals)).hasSize(1);
        assertThat(pdf.tags().stream().filter("H2"::equals)).hasSize(7);
        assertThat(pdf.fonts()).isNotEmpty().noneMatch(font -> font.contains("not embedded"));
    }

    @Test
    void anEmphasisedWordIsReadWhereItStands() {
        PrintedPdf pdf = printed(SampleTexts.withLists());
        assertThat(pdf.readOut())
                .contains("a pudding that is never cold and always sweet, with all of:", "a hot sauce", "and a spoon.")
                .contains("3. custard", "4. caramel", "all of the plates & <glasses>", "cadw at y llwybr");
        assertThat(pdf.text())
                .contains("a pudding that is never cold and always sweet", "a hot sauce", "and a spoon.")
                .contains("custard", "all of the plates & <glasses>", "cadw at y llwybr");
        assertThat(pdf.tags()).containsSubsequence("TD", "L", "LI", "LBody", "L", "LI");
    }

    private static PrintedPdf printed(UnitRecord record) {
        return PrintedPdf.read(PRINTER.print(record, SampleRecords.PRINTED_AT));
    }
}
