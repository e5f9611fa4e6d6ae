package org.countersign.portfolio.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.countersign.site.answers.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an Office file hides is found wherever it stands in it. */
class OfficeFilesTest {

    private static final String RELATIONSHIP =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>"
                    + "</Relationships>";

    @TempDir
    Path folder;

    private final Recognition recognition = new Recognition(200);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attachedTemplate | https://evil.example/t.dotm                 | External | REMOTE_PARTS
            attachedTemplate | file:///\\\\evil.example\\share\\t.dotm     | External | REMOTE_PARTS
            attachedTemplate | \\\\evil.example\\t.dotm                    | External | REMOTE_PARTS
            attachedTemplate | file://evil.example/t.dotm                  | External | REMOTE_PARTS
            attachedTemplate | mhtml:https://evil.example/t                | External | REMOTE_PARTS
            attachedTemplate | file:///C:\\Users\\Sam\\Report.dotx         | External | -
            attachedTemplate | Report.dotx                                 | External | -
            frame            | https://evil.example/                       | External | REMOTE_PARTS
            oleObject        | https://evil.example/o                      | External | REMOTE_PARTS
            subDocument      | other.docx                                  | External | REMOTE_PARTS
            hyperlink        | https://example.org/                        | External | -
            externalLinkPath | prices.xlsx                                 | External | -
            oleObject        | embeddings/oleObject1.bin                   | Internal | OBJECTS
            control          | activeX/activeX1.xml                        | Internal | OBJECTS
            vbaProject       | any.bin                                     | Internal | MACROS
            xlMacrosheet     | worksheets/sheet1.xml                       | Internal | MACROS
            styles           | styles.xml                                  | Internal | -
            """)
    void whatAPartIsTiedToDecides(String type, String target, String mode, String what) throws IOException {
        String external = mode.equals("External") ? " TargetMode=\"External\"" : "";
        byte[] file = Samples.docx("word/deep/_rels/any.xml.rels", RELATIONSHIP.formatted(type, target, external));

        assertThat(recognise(file))
                .isEqualTo(what.equals("-") ? Answer.done(FileType.DOCX.mediaType()) : refused(what));
    }

    @Test
    void aMacroSheetIsFoundByItsTypeWhereverItStands() throws IOException {
        byte[] file = Samples.zip(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/a\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        + ".spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"application/vnd.ms-excel.macrosheet+xml\"/></Types>",
                "xl/worksheets/sheet1.xml",
                "<x/>");

        assertThat(recognise(file)).isEqualTo(refused("MACROS"));
    }

    @Test
    void aMacroTypeBeyondTheFirstMegabyteIsFound() throws IOException {
        String types = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml.document.main+xml\"/>" + " ".repeat(2_000_000)
                + "<Override ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>";

        assertThat(recognise(Samples.zip("[Content_Types].xml", types))).isEqualTo(refused("MACROS"));
    }

    @Test
    void anObjectOfAnotherProgramIsFoundByItsFirstBytesWhateverItIsCalled() throws IOException {
        byte[] file = zip(
                "[Content_Types].xml",
                types("wordprocessingml.document.main+xml"),
                "word/media/image9.png",
                ole("Any"));

        assertThat(recognise(file)).isEqualTo(refused("OBJECTS"));
    }

    @Test
    void aWorkbookOfAChartIsLookedAtInItsTurn() throws IOException {
        byte[] calm = zip(
                "[Content_Types].xml",
                types("wordprocessingml.document.main+xml"),
                "word/embeddings/Microsoft_Excel_Sheet1.xlsx",
                Samples.xlsx());
        byte[] withMacros = zip(
                "[Content_Types].xml",
                types("wordprocessingml.document.main+xml"),
                "word/embeddings/Microsoft_Excel_Sheet1.xlsx",
                Samples.macroEnabledWorkbook());

        assertThat(recognise(calm)).isEqualTo(Answer.done(FileType.DOCX.mediaType()));
        assertThat(recognise(withMacros)).isEqualTo(refused("MACROS"));
    }

    @Test
    void aBombWithinAFileIsNotUnpacked() throws IOException {
        byte[] file =
                zip("[Content_Types].xml", types("wordprocessingml.document.main+xml"), "word/any.bin", Samples.bomb());

        assertThat(recognise(file)).isEqualTo(refused("OVERSTUFFED"));
    }

    @Test
    void filesWithinFilesWithoutEndAreLeftAlone() throws IOException {
        byte[] file = Samples.zip("note.txt", "x");
        for (int depth = 0; depth < 30; depth++) {
            file = zip("[Content_Types].xml", types("wordprocessingml.document.main+xml"), "word/any.bin", file);
        }

        assertThat(recognise(file)).isEqualTo(refused("OVERSTUFFED"));
    }

    @ParameterizedTest
    @CsvSource({"<a>, 1000000", "<Override ContentType=\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"/>, 100000"})
    void aTableDeeperOrLongerThanAnyIsIsNotReadToItsEnd(String element, int times) throws IOException {
        String types = "<Types>" + element.repeat(times) + "</Types>";

        assertThat(recognise(Samples.zip("[Content_Types].xml", types))).isEqualTo(refused("OVERSTUFFED"));
    }

    @Test
    void aTextDocumentMadeFromATemplateElsewhereIsRefused() throws IOException {
        String meta = "<meta xmlns:xlink=\"http://www.w3.org/1999/xlink\"><template xlink:href=\"%s\"/></meta>";

        assertThat(recognise(Samples.openDocument("text", "meta.xml", meta.formatted("https://evil.example/t.ott"))))
                .isEqualTo(refused("REMOTE_PARTS"));
        assertThat(recognise(Samples.openDocument("text", "meta.xml", meta.formatted("../report.ott"))))
                .isEqualTo(Answer.done(FileType.ODT.mediaType()));
    }

    @Test
    void anObjectAndAPasswordInAnOpenDocumentAreTold() throws IOException {
        assertThat(recognise(Samples.openDocument(
                        "text",
                        "META-INF/manifest.xml",
                        "<m><file-entry media-type=\"application/vnd.sun.star.oleobject\"/></m>")))
                .isEqualTo(refused("OBJECTS"));
        assertThat(recognise(Samples.openDocument(
                        "text", "META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")))
                .isEqualTo(refused("LOCKED_OFFICE"));
    }

    @Test
    void nothingFromOutsideIsReadIntoATable() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "vbaProject");
        String types = "<!DOCTYPE Types [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><Types><Override ContentType=\""
                + "wordprocessingml.document.main+xml\"/><a>&e;</a></Types>";

        assertThat(recognise(Samples.zip("[Content_Types].xml", types))).isNotEqualTo(refused("MACROS"));
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, OLD_WORD",
        "Workbook, OLD_EXCEL",
        "PowerPoint Document, OLD_POWERPOINT",
        "EncryptedPackage, LOCKED_OFFICE",
        "Contents, OTHER_OFFICE",
    })
    void anOldOfficeFileIsRefusedByTheProgramThatOpensIt(String stream, String what) throws IOException {
        assertThat(recognise(ole(stream))).isEqualTo(refused(what));
    }

    @Test
    void anEmailOfOutlookIsTaken() throws IOException {
        assertThat(recognise(ole("__properties_version1.0"))).isEqualTo(Answer.done("application/vnd.ms-outlook"));
    }

    @ParameterizedTest
    @CsvSource({
        "Reflective account.pages, Index/Document.iwa, PAGES",
        "Log.numbers, Index/Document.iwa, NUMBERS",
        "Talk.key, Index/Document.iwa, KEYNOTE",
        "Talk, Index/Slide-1.iwa, KEYNOTE",
        "evidence.zip, photo.png, ARCHIVE",
        "program.jar, META-INF/MANIFEST.MF, PROGRAM",
    })
    void aPackedFileIsRefusedByTheProgramThatOpensIt(String name, String part, Unaccepted what) throws IOException {
        Path file = Files.write(folder.resolve("upload"), Samples.zip(part, "x"));

        assertThat(recognition.mediaType(file, name)).isEqualTo(Answer.refused(what.refusal(name)));
    }

    @Test
    void theRefusalSaysTheWayOut() {
        assertThat(Unaccepted.PAGES.words("Reflective account.pages"))
                .isEqualTo(
                        "“Reflective account.pages” was not added: it is a Pages document. In Pages choose File, Export"
                                + " To, PDF, then add that.");
    }

    private static Answer<String> refused(String what) {
        return Answer.refused(Unaccepted.valueOf(what).refusal("account.docx"));
    }

    private Answer<String> recognise(byte[] content) throws IOException {
        return recognition.mediaType(Files.write(folder.resolve("upload"), content), "account.docx");
    }

    private static byte[] types(String main) {
        return ("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + main + "\"/></Types>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ole(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[5_000]));
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String first, byte[] firstContent, String second, byte[] secondContent)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(firstContent);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(secondContent);
        }
        return bytes.toByteArray();
    }
}
