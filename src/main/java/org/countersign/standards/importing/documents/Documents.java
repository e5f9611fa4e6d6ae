package org.countersign.standards.importing.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.standards.faults.ImportFault;

/** Reads documents, each by what it is and not by what its name ends with. */
public final class Documents {

    /** No published standard comes near it; a suite of hundreds with its pictures may. */
    public static final int LARGEST = 50 * 1024 * 1024;

    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TAGGED = Pattern.compile("(?is).*<(p|div|table|h[1-6]|ul|ol|span)\\b[^>]*>.*</\\1>.*");
    private static final int BEGINNING = 4_000;

    private Documents() {}

    /** @throws Refused with the reason, where it has no text that can be read */
    public static Document read(String name, byte[] bytes) throws Refused {
        if (bytes.length > LARGEST) {
            throw new Refused(ImportFault.DOCUMENT_TOO_LARGE.found());
        }
        List<Line> lines = lines(name.toLowerCase(Locale.ROOT), bytes);
        if (lines.stream().allMatch(Line::isBlank)) {
            throw new Refused(ImportFault.DOCUMENT_EMPTY.found());
        }
        return new Document(name, lines);
    }

    private static List<Line> lines(String name, byte[] bytes) throws Refused {
        switch (Kind.of(bytes)) {
            case PDF -> {
                return PdfText.lines(bytes);
            }
            case ARCHIVE -> {
                return WordText.lines(bytes);
            }
            case OLD_OFFICE -> throw new Refused(ImportFault.OLD_WORD.found());
            case PICTURE -> throw new Refused(ImportFault.PICTURE.found());
            case OTHER -> throw new Refused(ImportFault.DOCUMENT_KIND_UNKNOWN.found());
            case TEXT -> {
                return text(name, bytes);
            }
        }
        throw new IllegalStateException();
    }

    private static List<Line> text(String name, byte[] bytes) throws Refused {
        String text = Letters.of(bytes);
        String begins = text.substring(0, Math.min(text.length(), BEGINNING));
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        if (WEB_PAGE.matcher(begins).matches()
                || named && TAGGED.matcher(begins).matches()) {
            return WebPage.lines(bytes, text);
        }
        if (Spreadsheets.isOne(text)) {
            throw new Refused(ImportFault.SPREADSHEET.found());
        }
        return PlainText.lines(text);
    }
}
