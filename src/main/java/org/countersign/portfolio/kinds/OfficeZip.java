package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What kind of Office file an archive is, and whether one of its parts runs, fetches or hides something: each is looked
 * into wherever it stands, as it streams by, and never more of them than such a file holds.
 */
final class OfficeZip {

    /** A large workbook has some thousands of parts; the table is read whole, so it has to be small beside the heap. */
    private static final int LARGEST_TABLE = 4 * 1024 * 1024;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private static final Map<String, FileType> OPEN_DOCUMENTS = Map.of(
            FileType.ODT.mediaType(), FileType.ODT,
            FileType.ODS.mediaType(), FileType.ODS,
            FileType.ODP.mediaType(), FileType.ODP);

    private OfficeZip() {}

    static Kind look(Path file, String name) {
        try {
            if (!hasSmallTable(file)) {
                return Kind.not(Unaccepted.ARCHIVE);
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return look(zip, name);
            }
        } catch (OfficeParts.TooMuch overstuffed) {
            return Kind.not(Unaccepted.OVERSTUFFED);
        } catch (IOException | IllegalArgumentException damaged) {
            return Kind.not(Unaccepted.DAMAGED);
        }
    }

    private static Kind look(ZipFile zip, String name) throws IOException {
        Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        boolean isOpenXml = names.contains("[Content_Types].xml");
        if (!isOpenXml && !names.contains("mimetype")) {
            return Kind.not(other(names, name.toLowerCase(Locale.ROOT)));
        }
        OfficeParts parts = new OfficeParts();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream part = zip.getInputStream(entry)) {
                parts.look(entry.getName(), part);
            }
        }
        return parts.whyNot()
                .map(Kind::not)
                .orElseGet(() -> isOpenXml ? openXml(parts.contentTypes()) : openDocument(parts.mimetype()));
    }

    private static Kind openXml(Set<String> contentTypes) {
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> contentTypes.stream().anyMatch(type -> type.endsWith(part.getKey())))
                .map(part -> Kind.of(part.getValue()))
                .findFirst()
                .orElseGet(() -> Kind.not(Unaccepted.OTHER_OFFICE));
    }

    private static Kind openDocument(String mediaType) {
        if (OPEN_DOCUMENTS.containsKey(mediaType)) {
            return Kind.of(OPEN_DOCUMENTS.get(mediaType));
        }
        return Kind.not(
                mediaType.startsWith("application/vnd.oasis")
                        ? Unaccepted.OTHER_OFFICE
                        : mediaType.equals("application/epub+zip") ? Unaccepted.EBOOK : Unaccepted.ARCHIVE);
    }

    /** Apple's three are alike inside; its ending says which of them its learner has to open. */
    private static Unaccepted other(Set<String> names, String name) {
        boolean isApples = names.stream()
                .anyMatch(part -> part.endsWith(".iwa") || part.equals("index.apxl") || part.equals("Index.zip"));
        if (isApples) {
            boolean hasSlides = names.stream().anyMatch(part -> part.startsWith("Index/Slide"));
            return name.endsWith(".key") || hasSlides
                    ? Unaccepted.KEYNOTE
                    : name.endsWith(".numbers") ? Unaccepted.NUMBERS : Unaccepted.PAGES;
        }
        boolean runs = names.contains("META-INF/MANIFEST.MF") || names.contains("classes.dex");
        return runs ? Unaccepted.PROGRAM : Unaccepted.ARCHIVE;
    }

    /**
     * The last record of an archive says how long its table of contents is; a longer one is not even opened. Every record
     * that could be the last is asked, for a comment behind the true one can hold another.
     */
    private static boolean hasSmallTable(Path file) throws IOException {
        try (RandomAccessFile archive = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(archive.length(), 22 + 65_535);
            byte[] tail = new byte[length];
            archive.seek(archive.length() - length);
            archive.readFully(tail);
            for (int at = length - 22; at >= 0; at--) {
                boolean isRecord = tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
                if (isRecord && littleEndian(tail, at + 12) > LARGEST_TABLE) {
                    return false;
                }
            }
            return true;
        }
    }

    private static long littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xffL)
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }
}
