package org.countersign.standards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one sequence of bytes (RFC 8785 JSON, UTF-8) an edition of a standard or policy has, for storing what was first
 * used and for telling whether a file has changed since. Comments and layout of the file leave no trace in it.
 */
public final class CanonicalForm {

    /** Goes up when the members below change their meaning; stored forms keep the number they were written with. */
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalForm() {}

    public static byte[] of(Standard standard) {
        return canonical("standard", StandardJson.write(standard));
    }

    public static byte[] of(Policy policy) {
        return canonical("policy", PolicyJson.write(policy));
    }

    /**
     * The standard whose form this is.
     *
     * @throws IllegalArgumentException where the bytes are no canonical form of a standard in a known format
     */
    public static Standard standard(byte[] form) {
        return StandardJson.read(parsed("standard", form));
    }

    /**
     * The policy whose form this is.
     *
     * @throws IllegalArgumentException where the bytes are no canonical form of a policy in a known format
     */
    public static Policy policy(byte[] form) {
        return PolicyJson.read(parsed("policy", form));
    }

    /** SHA-256 of a canonical form, as 64 lower-case hexadecimal digits. */
    public static String digest(byte[] form) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private static byte[] canonical(String kind, ObjectNode content) {
        content.put("format", FORMAT).put("kind", kind);
        try {
            return new JsonCanonicalizer(content.toString()).getEncodedUTF8();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A " + kind + " cannot be written as canonical JSON", unwritable);
        }
    }

    private static JsonNode parsed(String kind, byte[] form) {
        JsonNode json;
        try {
            json = JSON.readTree(form);
        } catch (IOException damaged) {
            throw new IllegalArgumentException("The stored form of a " + kind + " is damaged: no JSON", damaged);
        }
        if (json.path("format").asInt() != FORMAT || !json.path("kind").asText().equals(kind)) {
            throw new IllegalArgumentException(
                    "The stored form is a \"%s\" in format %s; a \"%s\" in format %d was expected. A later version of the"
                                    .formatted(
                                            json.path("kind").asText(),
                                            json.path("format").asText(),
                                            kind,
                                            FORMAT)
                            + " program may have written it");
        }
        return json;
    }
}
