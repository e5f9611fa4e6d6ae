package org.countersign.portfolio.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionTest {

    @TempDir
    Path folder;

    private final Recognition recognition = new Recognition(200);

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(Samples.PDF, "application/pdf"),
                arguments(Samples.PNG, "image/png"),
                arguments(Samples.JPEG, "image/jpeg"),
                arguments(Samples.GIF, "image/gif"),
                arguments(Samples.WEBP, "image/webp"),
                arguments(Samples.MP3, "audio/mpeg"),
                arguments(Samples.WAV, "audio/wav"),
                arguments(Samples.M4A, "audio/mp4"),
                arguments(Samples.OGG, "audio/ogg"),
                arguments(Samples.MP4, "video/mp4"),
                arguments(Samples.MOV, "video/quicktime"),
                arguments(Samples.WEBM, "video/webm"),
                arguments(Samples.TEXT, "text/plain; charset=UTF-8"),
                arguments(Samples.HEIC, "image/heic"),
                arguments(Samples.CSV, "text/plain; charset=UTF-8"),
                arguments(Samples.MARKDOWN, "text/plain; charset=UTF-8"),
                arguments("Café, 3 £".getBytes(StandardCharsets.ISO_8859_1), "text/plain; charset=windows-1252"),
                arguments("In two bytes each".getBytes(StandardCharsets.UTF_16), "text/plain; charset=UTF-16"),
                arguments(Samples.docx(), FileType.DOCX.mediaType()),
                arguments(Samples.xlsx(), FileType.XLSX.mediaType()),
                arguments(Samples.pptx(), FileType.PPTX.mediaType()),
                arguments(Samples.openDocument("text"), FileType.ODT.mediaType()),
                arguments(Samples.openDocument("spreadsheet"), FileType.ODS.mediaType()),
                arguments(Samples.openDocument("presentation"), FileType.ODP.mediaType()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("accepted")
    void aFileIsWhatItsContentSaysWhateverItsName(byte[] content, String mediaType) throws IOException {
        assertThat(recognise(content, "holiday.exe")).isEqualTo(Answer.done(mediaType));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(Samples.HTML, Unaccepted.PAGE),
                arguments(Samples.SVG, Unaccepted.DRAWING),
                arguments(Samples.SHELL, Unaccepted.SCRIPT),
                arguments(Samples.ELF, Unaccepted.PROGRAM),
                arguments(Samples.windowsProgram(), Unaccepted.PROGRAM),
                arguments(Samples.OLE, Unaccepted.DAMAGED),
                arguments(Samples.zip("photo.png", "x"), Unaccepted.ARCHIVE),
                arguments(Samples.zip("mimetype", "application/epub+zip"), Unaccepted.EBOOK),
                arguments(Samples.hugeTable(), Unaccepted.ARCHIVE),
                arguments(Samples.hugeTableBeforeAnotherEnd(), Unaccepted.ARCHIVE),
                arguments(Samples.docx("word/vbaProject.bin", "x"), Unaccepted.MACROS),
                arguments(Samples.docx("word\\VBAPROJECT.BIN", "x"), Unaccepted.MACROS),
                arguments(Samples.docx("xl/macrosheets/sheet1.xml", "x"), Unaccepted.MACROS),
                arguments(Samples.macroEnabledWorkbook(), Unaccepted.MACROS),
                arguments(Samples.openDocument("text", "Basic/Standard/Module1.xml", "x"), Unaccepted.MACROS),
                arguments(Samples.openDocument("text", "Scripts/python/run.py", "x"), Unaccepted.MACROS),
                arguments(
                        Samples.openXml("presentationml.slideshow.main+xml", "ppt/presentation.xml"),
                        Unaccepted.OTHER_OFFICE),
                arguments(Samples.openDocument("graphics"), Unaccepted.OTHER_OFFICE),
                arguments(Samples.bytes("PK\003\004 and then nothing of the kind"), Unaccepted.DAMAGED),
                arguments(new byte[] {1, 2, 3, 4, 0, 0, 0, 9}, Unaccepted.OTHER));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void whatCanRunOrHideSomethingIsRefusedWhateverItsName(byte[] content, Unaccepted what) throws IOException {
        Refusal refusal = refusal(recognise(content, "holiday.jpg"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNSUPPORTED);
        assertThat(refusal.code()).isEqualTo("file-type");
        assertThat(refusal.sentence()).isEqualTo(what.words("holiday.jpg"));
    }

    @Test
    void theSentenceSaysWhatItIsAndWhatToDo() throws IOException {
        assertThat(refusal(recognise(Samples.docx("word/vbaProject.bin", "x"), "account.docx"))
                        .sentence())
                .isEqualTo(
                        "“account.docx” was not added: it holds macros. Save it without macros (as .docx, .xlsx, .pptx"
                                + " or a PDF), then add that.");
    }

    @Test
    void aBombIsNeverUnpacked() throws IOException {
        byte[] bomb = Samples.bomb();

        assertThat(refusal(recognise(bomb, "bomb.docx")).sentence())
                .isEqualTo(Unaccepted.OVERSTUFFED.words("bomb.docx"));
        assertThat(bomb.length).isLessThan(2_000_000);
    }

    private Answer<String> recognise(byte[] content, String name) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        return recognition.mediaType(file, name);
    }

    private static Refusal refusal(Answer<String> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<String>) answer).refusals().get(0);
    }
}
