package org.countersign.portfolio.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What kind of Office file an archive is, by its table of contents and its few lines about itself. Nothing else in it is
 * ever unpacked, so a bomb stays packed.
 */
final class OfficeZip {

    /** A large workbook has some thousands of parts; the table is read whole, so it has to be small beside the heap. */
    private static final int LARGEST_TABLE = 4 * 1024 * 1024;

    /** The parts an Office file describes itself in are some kilobytes long. */
    private static final int LONGEST_DESCRIPTION = 1024 * 1024;

    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX,
            "presentationml.presentation.main+xml", FileType.PPTX);

    private OfficeZip() {}

    static Optional<FileType> recognised(Path file) {
        Object found = look(file);
        return found instanceof FileType type ? Optional.of(type) : Optional.empty();
    }

    static Unaccepted whyNot(Path file) {
        return look(file) instanceof Unaccepted why ? why : Unaccepted.OTHER;
    }

    private static Object look(Path file) {
        try {
            if (!hasSmallTable(file)) {
                return Unaccepted.ARCHIVE;
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return look(zip);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Unaccepted.DAMAGED;
        }
    }

    private static Object look(ZipFile zip) throws IOException {
        ZipEntry contentTypes = zip.getEntry("[Content_Types].xml");
        if (contentTypes != null) {
            return hasMacros(zip) ? Unaccepted.MACROS : openXml(read(zip, contentTypes));
        }
        ZipEntry mimetype = zip.getEntry("mimetype");
        if (mimetype != null) {
            return hasMacros(zip)
                    ? Unaccepted.MACROS
                    : openDocument(read(zip, mimetype).strip());
        }
        return Unaccepted.ARCHIVE;
    }

    private static Object openXml(String contentTypes) {
        String types = contentTypes.toLowerCase(Locale.ROOT);
        if (types.contains("macroenabled") || types.contains("vbaproject")) {
            return Unaccepted.MACROS;
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> types.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .<Object>map(type -> type)
                .orElse(Unaccepted.OTHER_OFFICE);
    }

    private static Object openDocument(String mediaType) {
        return Stream.of(FileType.ODT, FileType.ODS, FileType.ODP)
                .filter(type -> type.mediaType().equals(mediaType))
                .findFirst()
                .<Object>map(type -> type)
                .orElse(mediaType.startsWith("application/vnd.oasis") ? Unaccepted.OTHER_OFFICE : Unaccepted.ARCHIVE);
    }

    private static boolean hasMacros(ZipFile zip) {
        return zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/'))
                .anyMatch(name -> name.contains("vbaproject")
                        || name.contains("/macrosheets/")
                        || name.startsWith("basic/")
                        || name.startsWith("scripts/"));
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_DESCRIPTION), StandardCharsets.UTF_8);
        }
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
