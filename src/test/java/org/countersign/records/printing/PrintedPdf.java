package org.countersign.records.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF read back.
 *
 * @param pages the text of each as a program reads it, cell after cell, with single spaces
 * @param laidOut the text of each as it lies on the paper, line by line from the top
 * @param readOut the text in the order of the structure tree, as a screen reader says it
 * @param tags the kinds of element in the structure tree, in reading order
 */
public record PrintedPdf(
        List<String> pages,
        List<String> laidOut,
        String readOut,
        List<String> tags,
        List<String> fonts,
        String title,
        String language) {

    public static PrintedPdf read(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            List<String> laidOut = new ArrayList<>();
            List<String> fonts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(text(document, page, false));
                laidOut.add(text(document, page, true));
                for (COSName name : document.getPage(page - 1).getResources().getFontNames()) {
                    PDFont font = document.getPage(page - 1).getResources().getFont(name);
                    fonts.add(font.getName() + (font.isEmbedded() ? "" : " is not embedded"));
                }
            }
            List<String> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return new PrintedPdf(
                    pages,
                    laidOut,
                    SpokenPdf.of(document),
                    tags,
                    fonts,
                    document.getDocumentInformation().getTitle(),
                    document.getDocumentCatalog().getLanguage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String text() {
        return String.join(" ", pages);
    }

    private static String text(PDDocument document, int page, boolean asItLies) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(asItLies);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ").strip();
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                collect(element, tags);
            }
        }
    }
}
