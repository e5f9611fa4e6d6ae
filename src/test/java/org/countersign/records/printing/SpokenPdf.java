package org.countersign.records.printing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader says of a PDF: its marked contents in the order of the structure tree, with single spaces. */
final class SpokenPdf {

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private SpokenPdf() {}

    static String of(PDDocument document) throws IOException {
        SpokenPdf pdf = new SpokenPdf();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> onPage = pdf.texts.computeIfAbsent(page.getCOSObject(), any -> new HashMap<>());
            extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .forEach(content -> onPage.merge(content.getMCID(), text(content), String::concat));
        }
        pdf.say(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return pdf.spoken.toString().replaceAll("\\s+", " ").strip();
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(part -> part instanceof TextPosition letter
                        ? letter.getUnicode()
                        : part instanceof PDMarkedContent within ? text(within) : "")
                .collect(Collectors.joining());
    }

    private void say(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                PDPage its = element.getPage() == null ? page : element.getPage();
                boolean inline = element.getStructureType().equals("Span");
                spoken.append(inline ? "" : " ");
                say(element, its);
                spoken.append(inline ? "" : " ");
            } else if (kid instanceof PDMarkedContentReference reference) {
                say(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                say(page, id);
            }
        }
    }

    private void say(PDPage page, int id) {
        spoken.append(texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, ""));
    }
}
