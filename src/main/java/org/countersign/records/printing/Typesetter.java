package org.countersign.records.printing;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets an XHTML document as a PDF that archives keep and screen readers read: PDF/A-3a and PDF/UA-1, its typefaces
 * inside, nothing fetched from anywhere.
 */
final class Typesetter {

    static {
        // Thousands of lines a record, past the level the program is set to.
        XRLog.setLoggingEnabled(false);
    }

    private final Typefaces typefaces;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    Typesetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** @throws CancellationException where the thread was interrupted before it was done */
    byte[] set(String xhtml, ZonedDateTime moment) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = rendererOf(xhtml, document)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            StoppablePress.goOn();
            Provenance.of(xhtml, moment).pinOn(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PdfBoxRenderer rendererOf(String xhtml, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withHtmlContent(xhtml, null)
                .withProducer("Countersign")
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        typefaces.offerTo(builder, document);
        StoppablePress.watch(builder);
        return builder.buildPdfRenderer();
    }
}
