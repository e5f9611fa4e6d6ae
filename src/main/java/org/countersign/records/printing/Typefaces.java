package org.countersign.records.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces a record is printed in, parsed once and embedded as far as each record uses them. */
final class Typefaces {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final List<Face> text;
    private final List<Face> symbols;

    private Typefaces(List<Face> text, List<Face> symbols) {
        this.text = text;
        this.symbols = symbols;
    }

    static Typefaces load() {
        return new Typefaces(
                List.of(
                        Face.load("Noto Sans", REGULAR, "NotoSans-Regular.ttf"),
                        Face.load("Noto Sans", BOLD, "NotoSans-Bold.ttf")),
                List.of(
                        Face.load("Noto Sans Math", REGULAR, "NotoSansMath-Regular.ttf"),
                        Face.load("Noto Sans Symbols2", REGULAR, "NotoSansSymbols2-Regular.ttf")));
    }

    /** Whether there is a glyph for it, in headings as in running text. */
    boolean cover(int codePoint) {
        return text.stream().allMatch(face -> face.has(codePoint))
                || symbols.stream().anyMatch(face -> face.has(codePoint));
    }

    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        text.forEach(face -> face.offerTo(builder, document));
        symbols.forEach(face -> face.offerTo(builder, document));
    }

    private record Face(String family, int weight, TrueTypeFont font, CmapLookup glyphs) {

        static Face load(String family, int weight, String file) {
            try (InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("The typeface fonts/" + file + " is missing from the program");
                }
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                // Text is measured letter by letter, so it may not be joined to ligatures when it is drawn.
                font.setEnableGsub(false);
                return new Face(family, weight, font, font.getUnicodeCmapLookup());
            } catch (IOException broken) {
                throw new UncheckedIOException("The typeface fonts/" + file + " cannot be read", broken);
            }
        }

        boolean has(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }

        void offerTo(PdfRendererBuilder builder, PDDocument document) {
            builder.useFont(new EmbeddedOnUse(font, document), family, weight, FontStyle.NORMAL, true);
        }
    }

    /** Prepares the typeface for one document only when a letter of it is needed there. */
    private static final class EmbeddedOnUse extends PDFontSupplier {

        private final TrueTypeFont font;
        private final PDDocument document;

        EmbeddedOnUse(TrueTypeFont font, PDDocument document) {
            super(null);
            this.font = font;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font, true);
            } catch (IOException broken) {
                throw new UncheckedIOException("A typeface cannot be embedded in the record", broken);
            }
        }
    }
}
