package org.countersign.records.printing;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Lets whoever prints stop the renderer, which has no way of its own, by interrupting it: it asks before every word that it
 * writes or lays out and every page that it draws.
 */
final class StoppablePress {

    private StoppablePress() {}

    static void watch(PdfRendererBuilder builder) {
        builder.useUnicodeLineBreaker(new Words());
        builder.usePageSupplier((document, width, height, page, shadowPage) -> page(document, width, height));
    }

    /** @throws CancellationException where it was interrupted */
    static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Printing was stopped");
        }
    }

    /** As the renderer adds one itself. */
    private static PDPage page(PDDocument document, float width, float height) {
        goOn();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    /** Breaks lines where the renderer does itself. */
    private static final class Words implements FSTextBreaker {

        private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

        @Override
        public int next() {
            goOn();
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            goOn();
            breaks.setText(text);
        }
    }
}
