package org.countersign.records.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.Assertions;
import org.countersign.records.SampleRecords;
import org.countersign.records.UnitRecord;
import org.junit.jupiter.api.Test;

/** Texts that would break a page, reach out of it or fill it stay texts. */
class HostileRecordTest {

    private final RecordPrinter printer = new RecordPrinter();

    @Test
    void markupInANameIsPrintedAsItWasTyped() {
        String text = printed(SampleRecords.of(HostileTexts.MARKUP, "")).text();
        assertThat(text)
                .contains("<b>Bob</b> & \"Co\"")
                .contains("{record.recordId}")
                .contains("&lt; ]]>");
    }

    @Test
    void lettersThatNobodyHasAndCharactersThatAreNoneDoNotFailTheRecord() {
        assertThat(printed(SampleRecords.of("Łucja", HostileTexts.MIXED)).text())
                .contains(
                        "abcd\uFFFDe\uFFFDe\uFFFDfgh \uFFFD\uFFFD Иван \uFFFD \uFFFD → ✓ ≥ Second line after a tab Third line E");
    }

    @Test
    void aNameOf660LettersAndACommentOf500SentencesAreThereToTheLastWord() {
        PrintedPdf pdf = printed(SampleRecords.of(HostileTexts.LONG_WORD, HostileTexts.LONG_TEXT));
        assertThat(pdf.text()).contains("The end.");
        assertThat(pdf.pages().get(0).replace(" ", "")).contains(HostileTexts.LONG_WORD.substring(0, 200));
        assertThat(pdf.laidOut().get(1))
                .startsWith("Unit record · FE2D 04 · " + HostileTexts.LONG_WORD.substring(0, 59) + "… Working copy");
    }

    @Test
    void aFindingLongerThanAPageIsThereToTheLastWord() {
        assertThat(printed(SampleRecords.withFinding(HostileTexts.LONG_TEXT)).text())
                .contains("The end.");
    }

    @Test
    void aRecordOfThousandsOfPiecesIsStoppedWhileItIsLaidOut() throws InterruptedException {
        UnitRecord endless = SampleRecords.withPieces(20_000);
        AtomicReference<Throwable> ended = new AtomicReference<>();
        Thread press = new Thread(() -> printer.print(endless, SampleRecords.PRINTED_AT));
        press.setUncaughtExceptionHandler((thread, thrown) -> ended.set(thrown));
        press.start();
        while (!isLayingOut(press)) {
            press.join(5);
            assertThat(press.isAlive()).isTrue();
        }

        press.interrupt();
        press.join();
        assertThat(ended.get()).isInstanceOf(CancellationException.class);
    }

    private static boolean isLayingOut(Thread press) {
        return Stream.of(press.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("com.openhtmltopdf.layout."));
    }

    @Test
    void whatIsLaidOutIsStoppedBeforeTheNextPageIsDrawn() {
        PDDocument document = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withHtmlContent("<html><body><p>one</p></body></html>", null);
        StoppablePress.watch(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            Thread.currentThread().interrupt();
            assertThatThrownBy(renderer::createPDFWithoutClosing).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void nothingIsFetchedFromAnywhereWhileADocumentIsSet() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String page = """
                    <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title>
                    <meta name="subject" content="s"/>
                    <link rel="stylesheet" href="%1$sa.css"/><style>@import url("%1$sb.css");
                    body { font-family: "Noto Sans"; background: url("%1$sc.png"); }</style></head>
                    <body><p>here</p><img alt="d" src="%1$sd.png"/><img alt="e" src="file:///etc/passwd"/></body></html>
                    """.formatted(address);
            byte[] pdf = new Typesetter(Typefaces.load()).set(page, SampleRecords.PRINTED_AT);
            assertThat(PrintedPdf.read(pdf).text()).contains("here");
            server.setSoTimeout(1);
            Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    private PrintedPdf printed(UnitRecord record) {
        return PrintedPdf.read(printer.print(record, SampleRecords.PRINTED_AT));
    }
}
