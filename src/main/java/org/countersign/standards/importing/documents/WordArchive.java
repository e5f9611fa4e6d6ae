package org.countersign.standards.importing.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.countersign.standards.faults.ImportFault;

/** The parts of a Word document that hold its text, unpacked under a bound. */
final class WordArchive {

    static final String TEXT = "word/document.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String STYLES = "word/styles.xml";

    private static final int MOST_PARTS = 3_000;

    /** The text of a suite of two hundred standards is ten; pictures are passed over but have to be unpacked for it. */
    private static final long MOST_UNPACKED = 160L * 1024 * 1024;

    private static final int SHORTEST_TABLE = 22;
    private static final int LONGEST_TABLE = SHORTEST_TABLE + 65_535;
    private static final int LONGEST_PART = 32 * 1024 * 1024;

    private WordArchive() {}

    /** The parts by their names; those that are not there are missing. */
    static Map<String, byte[]> parts(byte[] bytes) throws Refused {
        if (!hasTable(bytes)) {
            throw new Refused(ImportFault.DOCUMENT_DAMAGED.found());
        }
        Map<String, byte[]> parts = new HashMap<>();
        long unpacked = 0;
        int count = 0;
        boolean isSheet = false;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                String name = entry.getName();
                isSheet |= name.startsWith("xl/");
                boolean wanted = name.equals(TEXT) || name.equals(NUMBERING) || name.equals(STYLES);
                byte[] part = wanted ? archive.readNBytes(LONGEST_PART + 1) : new byte[0];
                unpacked += wanted ? part.length : passedOver(archive, MOST_UNPACKED - unpacked);
                if (++count > MOST_PARTS || part.length > LONGEST_PART || unpacked > MOST_UNPACKED) {
                    throw new Refused(ImportFault.OVERSTUFFED.found());
                }
                if (wanted) {
                    parts.put(name, part);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused(ImportFault.DOCUMENT_DAMAGED.found());
        }
        if (isSheet) {
            throw new Refused(ImportFault.SPREADSHEET.found());
        }
        if (!parts.containsKey(TEXT)) {
            throw new Refused(count == 0 ? ImportFault.DOCUMENT_DAMAGED.found() : ImportFault.NOT_WORD.found());
        }
        return parts;
    }

    /** The table of contents ends an archive; one that was cut off has none. */
    private static boolean hasTable(byte[] bytes) {
        for (int at = bytes.length - SHORTEST_TABLE; at >= 0 && at >= bytes.length - LONGEST_TABLE; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static long passedOver(ZipInputStream archive, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long passed = 0;
        for (int read = archive.read(buffer); read >= 0 && passed <= most; read = archive.read(buffer)) {
            passed += read;
        }
        return passed;
    }
}
