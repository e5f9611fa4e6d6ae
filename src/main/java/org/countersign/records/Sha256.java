package org.countersign.records;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A digest that a reader can compare by eye: whole where there is room, its beginning where there is not. */
public record Sha256(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final int BRIEF = 16;

    static Sha256 of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    public Sha256 {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 is 64 hexadecimal digits in lower case, not: " + hex);
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
