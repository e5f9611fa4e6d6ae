package org.countersign.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF, Word and text of every encoding, and files that nobody can make a standard of. */
class DocumentKindsTest {

    /** Headings and labels in a narrow column at the left, codes and texts at the right, heads and feet on each page. */
    private static final byte[] COLUMNS = Made.pdf("""
            *CLOCKQ8
            *Clean clocks

            *Overview|30|This standard is about cleaning clocks that hang on
            |30|walls. You take them apart, clean what turns, and put
            |30|them together again.

            *Performance|30|P1|36|take a picture before you take a clock apart
            *criteria|30|P2|36|lay out the parts in the order in which you take
            |36|them out
            *You must be able to:|30|P3|36|clean wheels without bending them

            CLOCKQ8 Clean clocks|80|1
            """, """
            *CLOCKQ8
            *Clean clocks

            |30|P4|36|oil what turns, and nothing else

            *Knowledge and|30|K1|36|why too much oil stops a clock
            *understanding|30|K2|36|which brushes scratch brass
            *You need to know and
            *understand:

            CLOCKQ8 Clean clocks|80|2
            """, """
            *CLOCKQ8
            *Clean clocks

            *Developed by|30|Clock Skills
            *Version Number|30|1
            *Date Approved|30|June 2021
            *Indicative Review|30|June 2026
            *Date
            *Validity|30|Current
            *Originating|30|Clock Skills
            *Organisation
            *Original URN|30|CLO8
            *Suite|30|Clocks and watches
            *Keywords|30|clocks; wheels; oil

            CLOCKQ8 Clean clocks|80|3
            """);

    private static Imported.Result result(String name, byte[] bytes) {
        List<Imported> imported = Imports.of(name, bytes, Map.of());
        assertThat(imported).singleElement().satisfies(one -> assertThat(
                        one.refused().map(why -> why.what()))
                .isEmpty());
        assertThat(Imports.problems(imported)).isEmpty();
        return imported.get(0).result().orElseThrow();
    }

    @Test
    void aPdfWithItsHeadingsInAColumnIsReadInOrder() {
        Imported.Result clocks = result("clocks.pdf", COLUMNS);

        assertThat(clocks.standard().displayTitle()).isEqualTo("Clean clocks");
        assertThat(clocks.standard().criteria())
                .extracting(criterion -> criterion.code() + " " + criterion.text())
                .containsExactly(
                        "P1 take a picture before you take a clock apart",
                        "P2 lay out the parts in the order in which you take them out",
                        "P3 clean wheels without bending them",
                        "P4 oil what turns, and nothing else",
                        "K1 why too much oil stops a clock",
                        "K2 which brushes scratch brass");
        assertThat(clocks.standard().groups())
                .extracting(CriteriaGroup::leadIn)
                .containsExactly("You must be able to:", "You need to know and understand:");
        assertThat(clocks.standard().published().reviewDate()).contains("June 2026");
        assertThat(clocks.standard().published().others())
                .extracting(Published.Line::label)
                .containsExactly("Developed by", "Originating Organisation", "Suite", "Keywords");
        assertThat(WordCheck.differences(clocks.standard(), clocks.source())).isEmpty();
    }

    @Test
    void aPublishedDocumentSaysTheSameAsAPdf() {
        String text = new String(Imports.bytes("/sources/INSCS016.txt"), StandardCharsets.UTF_8);
        String[] pages = Typeset.pages(text);

        assertThat(result("INSCS016.pdf", Made.pdf(pages)).standard().criteria())
                .isEqualTo(result("INSCS016.txt", text.getBytes(StandardCharsets.UTF_8))
                        .standard()
                        .criteria());
    }

    @Test
    void aWordDocumentIsReadWithItsTablesAndTheNumbersThatWordCounts() {
        Imported.Result library = result(
                "library.docx",
                Made.word(
                        Made.table(
                                Made.row("Unit title", "Lend books"),
                                Made.row("Unit reference number", "L/777/0001"),
                                Made.row("Level", "2")),
                        Made.heading(1, "Unit aim"),
                        Made.p("The learner lends books &amp; takes them back."),
                        Made.table(
                                Made.row("Learning outcomes", "Assessment criteria", "Evidence"),
                                Made.row("The learner will:", "The learner can:", ""),
                                Made.row(
                                        Made.item(0, "Understand how books are lent"),
                                        Made.item(1, "Explain who may borrow")
                                                + Made.item(1, "State what a late book costs"),
                                        ""),
                                Made.row(
                                        Made.item(0, "Be able to lend books"),
                                        Made.item(1, "Lend a book to a reader"),
                                        ""))));

        assertThat(library.standard().published().unitCode()).contains("L/777/0001");
        assertThat(library.standard().groups())
                .extracting(CriteriaGroup::kind)
                .containsExactly(CriterionKind.KNOWLEDGE, CriterionKind.PERFORMANCE);
        assertThat(library.standard().groups().get(1).element()).contains(new Element("2", "Be able to lend books"));
        assertThat(library.standard().criteria()).extracting(Criterion::code).containsExactly("1.1", "1.2", "2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theLettersOfATextAreMadeOutInEachEncoding(String encoding) {
        String text = "KEYQ1 Cut keys\n\nOverview\n\nKeys are cut at a caf\u00e9\u2019s counter \u2013 quickly.\n\n"
                + "Performance criteria\n\nYou must be able to:\n\n1. cut keys\n2. try them\n\n"
                + "Knowledge and understanding\n\nYou need to know and understand:\n\n1. which keys may not be cut\n";

        assertThat(result("keys.txt", text.getBytes(Charset.forName(encoding)))
                        .standard()
                        .passages()
                        .get(0)
                        .paragraphs())
                .containsExactly("Keys are cut at a caf\u00e9\u2019s counter \u2013 quickly.");
    }

    @Test
    void whatHasNoTextIsRefusedWithTheReason() {
        assertThat(Imports.refusal("scan.pdf", Made.pdf("")))
                .isEqualTo("The PDF has pages but no text: it is scanned.");
        assertThat(Imports.refusal("locked.pdf", Made.lockedPdf())).isEqualTo("The PDF opens with a password only.");
        assertThat(Imports.refusal("half.pdf", Arrays.copyOf(COLUMNS, 300)))
                .isEqualTo("The file is damaged, or only a part of it is here.");
        assertThat(Imports.refusal("empty.txt", new byte[0])).isEqualTo("There is no text in the file.");
        assertThat(Imports.refusal("large.txt", new byte[50 * 1024 * 1024 + 1]))
                .isEqualTo("The file is larger than 50 MB.");
    }

    @Test
    void whatIsNoDocumentIsRefusedWithTheReason() {
        byte[] table = Imports.bytes("/importing/table.csv");

        assertThat(Imports.refusal("table.csv", table)).isEqualTo("This is a spreadsheet.");
        assertThat(Imports.refusal("table.xlsx", Made.zip(Map.of("xl/workbook.xml", "<workbook/>"))))
                .isEqualTo("This is a spreadsheet.");
        assertThat(Imports.refusal("files.zip", Made.zip(Map.of("a.txt", "a"))))
                .isEqualTo("This is an archive, and not a Word document.");
        assertThat(Imports.refusal("half.docx", Arrays.copyOf(Made.word(Made.p("a".repeat(9_000))), 90)))
                .isEqualTo("The file is damaged, or only a part of it is here.");
        assertThat(Imports.refusal("old.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))
                .isEqualTo("This is a file of an old Office program.");
        assertThat(Imports.refusal("photo.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
                .isEqualTo("This is a picture.");
        assertThat(Imports.refusal("text.rtf", "{\\rtf1 Performance criteria}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("This is not a kind of file that standards can be read from.");
    }

    @Test
    void aDocumentThatUnpacksWithoutEndIsNotUnpacked() {
        assertThat(Imports.refusal("bomb.docx", Made.bomb()))
                .isEqualTo("The file unpacks to far more than a document holds, and was not read.");
    }

    @Test
    void aWordDocumentFetchesNothing() {
        byte[] hostile = Made.zip(Map.of(
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r>"
                        + "<w:t>&e;</w:t></w:r></w:p></w:body></w:document>"));

        assertThat(Imports.refusal("hostile.docx", hostile))
                .isEqualTo("The file is damaged, or only a part of it is here.");
    }
}
