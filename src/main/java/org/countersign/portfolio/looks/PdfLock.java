package org.countersign.portfolio.looks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/** Whether a PDF that is encrypted opens for anybody: then its lock takes the empty password (ISO 32000-2, 7.6.4). */
final class PdfLock {

    private static final Pattern ID = Pattern.compile("/ID\\s*(?=\\[)");

    private PdfLock() {}

    /**
     * @param lock the dictionary that says how it is encrypted, and what follows it
     * @param tables where the file's id stands
     */
    static boolean isShut(byte[] lock, byte[] tables) {
        try {
            if (!(new PDFStreamParser(lock).parseNextToken() instanceof COSDictionary dictionary)) {
                return true;
            }
            PDEncryption encryption = new PDEncryption(dictionary);
            boolean byPassword = "Standard".equals(encryption.getFilter());
            return !byPassword || !opens(encryption, id(tables));
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }

    private static boolean opens(PDEncryption encryption, byte[] id) throws IOException {
        StandardSecurityHandler handler = new StandardSecurityHandler();
        // The length may be told in one place or in another, and is one of the two in which it ever was.
        for (int length : new int[] {encryption.getVersion() == 1 ? 5 : encryption.getLength() / 8, 16}) {
            if (handler.isUserPassword(
                    new byte[0],
                    encryption.getUserKey(),
                    encryption.getOwnerKey(),
                    encryption.getPermissions(),
                    id,
                    encryption.getRevision(),
                    length,
                    encryption.isEncryptMetaData())) {
                return true;
            }
        }
        return false;
    }

    private static byte[] id(byte[] tables) throws IOException {
        Matcher id = ID.matcher(new String(tables, StandardCharsets.ISO_8859_1));
        if (id.find()
                && new PDFStreamParser(Arrays.copyOfRange(tables, id.end(), tables.length)).parseNextToken()
                        instanceof COSArray both
                && both.size() > 0
                && both.get(0) instanceof COSString first) {
            return first.getBytes();
        }
        return new byte[0];
    }
}
