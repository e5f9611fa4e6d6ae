package org.countersign.standards.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDFs and Word documents, made for a test. */
final class Made {

    private Made() {}

    /** A page for each text; what stands behind {@code *} at the left is bold, and {@code |20|} goes to that column. */
    static byte[] pdf(String... pages) {
        try (PDDocument pdf = new PDDocument()) {
            PDFont plain = font(pdf, "NotoSans-Regular.ttf");
            PDFont bold = font(pdf, "NotoSans-Bold.ttf");
            for (String page : pages) {
                page(pdf, page, plain, bold);
            }
            return bytes(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void page(PDDocument pdf, String text, PDFont plain, PDFont bold) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
            float y = 790;
            for (String line : text.split("\\n")) {
                PDFont font = line.startsWith("*") ? bold : plain;
                float x = 50;
                for (String piece : line.replaceFirst("^\\*", "").split("(?=\\|\\d+\\|)")) {
                    String words = piece.replaceFirst("^\\|\\d+\\|", "");
                    if (!words.equals(piece)) {
                        x = 50 + 5.5f * Integer.parseInt(piece.split("\\|")[1]);
                    }
                    font = words.equals(piece) ? font : plain;
                    if (!words.isBlank()) {
                        out.beginText();
                        out.setFont(font, 10);
                        out.newLineAtOffset(x, y);
                        out.showText(words.strip());
                        out.endText();
                    }
                }
                y -= 13;
            }
        }
    }

    private static PDFont font(PDDocument pdf, String name) throws IOException {
        return PDType0Font.load(pdf, Made.class.getResourceAsStream("/fonts/" + name));
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    static byte[] lockedPdf() {
        try (PDDocument pdf = new PDDocument()) {
            PDFont plain = font(pdf, "NotoSans-Regular.ttf");
            page(pdf, "Performance criteria", plain, plain);
            pdf.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return bytes(pdf);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Body of a Word document: {@code p(…)}, {@code item(…)} and {@code row(…)} after each other. */
    static byte[] word(String... parts) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", "<Types/>");
        files.put(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body>" + String.join("", parts) + "</w:body></w:document>");
        files.put("word/numbering.xml", """
                <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
                </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
                """);
        return zip(files);
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A file of zeros that unpacks to far more than it weighs. */
    static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                zip.write(zeros);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String heading(int level, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading" + level + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** @param level from 0 */
    static String item(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level
                + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells, each a text or paragraphs of its own. */
    static String row(String... cells) {
        return "<w:tr>"
                + List.of(cells).stream()
                        .map(cell -> "<w:tc>" + (cell.startsWith("<") ? cell : p(cell)) + "</w:tc>")
                        .reduce("", String::concat)
                + "</w:tr>";
    }
}
