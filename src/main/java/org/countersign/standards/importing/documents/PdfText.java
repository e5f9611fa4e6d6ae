package org.countersign.standards.importing.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.countersign.standards.faults.ImportFault;

/**
 * The text of a PDF, line by line from the top of each page. What stands far apart on one line is given as several, with
 * the same number and each with its place from the left.
 */
final class PdfText extends PDFTextStripper {

    /** In widths of a letter: as far apart words of one sentence never stand. */
    private static final float FAR = 3;

    /** A line lower than this many heights of a letter begins a paragraph. */
    private static final float APART = 1.9f;

    /** How many characters of the widest page stand between left and right. */
    private static final float LETTER = 5.5f;

    private static final int FAR_FROM_END = 16 * 1024;

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private float begins;
    private float ended;
    private float baseline = -1;
    private float height;
    private boolean bold;
    private int number;
    private int page;

    private PdfText() throws IOException {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<Line> lines(byte[] bytes) throws Refused {
        if (!hasEnd(bytes)) {
            throw new Refused(ImportFault.DOCUMENT_DAMAGED.found());
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PdfText text = new PdfText();
            text.getText(pdf);
            text.endPiece();
            if (text.lines.stream().allMatch(Line::isBlank)) {
                throw new Refused(
                        pdf.getNumberOfPages() > 0
                                ? ImportFault.PDF_WITHOUT_TEXT.found()
                                : ImportFault.DOCUMENT_DAMAGED.found());
            }
            return text.lines;
        } catch (InvalidPasswordException locked) {
            throw new Refused(ImportFault.PDF_LOCKED.found());
        } catch (IOException | IllegalArgumentException | ClassCastException damaged) {
            throw new Refused(ImportFault.DOCUMENT_DAMAGED.found());
        }
    }

    /** A PDF says at its end where its parts are; of one that was cut off a part could be read all the same. */
    private static boolean hasEnd(byte[] bytes) {
        int from = Math.max(0, bytes.length - FAR_FROM_END);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage begun) {
        endPiece();
        page++;
        baseline = -1;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        float width = Math.max(first.getWidthOfSpace(), first.getFontSizeInPt() * 0.25f);
        boolean sameLine = baseline >= 0 && Math.abs(first.getYDirAdj() - baseline) < first.getHeightDir() * 0.7f;
        if (!sameLine) {
            endPiece();
            if (baseline >= 0
                            && first.getYDirAdj() - baseline > APART * Math.max(height, first.getFontSizeInPt() * 0.7f)
                    || baseline >= 0 && first.getYDirAdj() < baseline) {
                number++;
                lines.add(Line.plain(number, page, 0, ""));
            }
            number++;
        } else if (first.getXDirAdj() - ended > FAR * width * 1.4f) {
            endPiece();
        }
        if (piece.length() == 0) {
            begins = first.getXDirAdj();
            bold = true;
        } else {
            piece.append(' ');
        }
        bold &= isBold(first);
        piece.append(text);
        ended = last.getXDirAdj() + last.getWidthDirAdj();
        baseline = first.getYDirAdj();
        height = first.getFontSizeInPt();
    }

    private static boolean isBold(TextPosition letter) {
        String font = letter.getFont().getName();
        return font != null && font.toLowerCase(java.util.Locale.ROOT).matches(".*(bold|black|heavy|demi).*");
    }

    @Override
    protected void writeLineSeparator() {
        // Lines are told apart by where their letters stand.
    }

    @Override
    protected void writeWordSeparator() {
        // Words come one by one.
    }

    @Override
    protected void writeParagraphSeparator() {
        // Paragraphs are told apart by the space between them.
    }

    private void endPiece() {
        String text = CleanText.of(piece.toString());
        piece.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new Line(number, page, Math.round(begins / LETTER), bold ? 8 : 0, false, text));
        }
    }
}
