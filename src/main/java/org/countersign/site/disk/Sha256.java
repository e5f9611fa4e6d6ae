package org.countersign.site.disk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A digest that a reader can compare by eye: whole where there is room, its beginning where there is not.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Sha256(@JsonProperty("hex") String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final int BRIEF = 16;

    public Sha256 {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 is 64 hexadecimal digits in lower case, not: " + hex);
        }
    }

    /** Of several parts, one behind the other. */
    public static Sha256 of(byte[]... parts) {
        MessageDigest digest = begun();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return of(digest);
    }

    /** Of a text in UTF-8. */
    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of all that went through a digest that was {@link #begun}. */
    public static Sha256 of(MessageDigest read) {
        return new Sha256(HexFormat.of().formatHex(read.digest()));
    }

    /** For content that is not held as a whole. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /** The first 64 bits: enough to tell the files of one centre apart. */
    public String brief() {
        return hex.substring(0, BRIEF);
    }

    @Override
    public String toString() {
        return hex;
    }
}
