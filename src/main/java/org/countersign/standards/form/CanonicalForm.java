package org.countersign.standards.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Qualification;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one sequence of bytes (RFC 8785 JSON, UTF-8) an edition of a standard, policy or qualification has, for storing what was first
 * used and for telling whether a file has changed since. Comments and layout of the file leave no trace in it.
 */
public final class CanonicalForm {

    /** Goes up when the members change their meaning; stored forms keep the number they were written with. */
    static final int FORMAT = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalForm() {}

    public static byte[] of(Standard standard) {
        return canonical(Form.of(standard), FORMAT);
    }

    public static byte[] of(Policy policy) {
        return canonical(Form.of(policy), FORMAT);
    }

    public static byte[] of(Qualification qualification) {
        return canonical(Form.of(qualification), FORMAT);
    }

    /**
     * The digests under which the standard may have been frozen: of its form in each format there was, and as it was read
     * when the lists of its texts were still run together.
     */
    public static List<String> digests(Standard standard) {
        ObjectNode runTogether = TextsRunTogether.in(Form.of(standard));
        return Stream.of(
                        of(standard),
                        canonical(FormatOne.of(standard), FormatOne.FORMAT),
                        canonical(runTogether.deepCopy(), FORMAT),
                        canonical(FormatOne.of(Form.standard(runTogether)), FormatOne.FORMAT))
                .map(CanonicalForm::digest)
                .distinct()
                .toList();
    }

    /** The digests under which the policy may have been frozen: of its form in each format there was. */
    public static List<String> digests(Policy policy) {
        return List.of(digest(of(policy)), digest(canonical(FormatOne.of(policy), FormatOne.FORMAT)));
    }

    /** The digest under which the qualification may have been frozen. */
    public static List<String> digests(Qualification qualification) {
        return List.of(digest(of(qualification)));
    }

    /**
     * The standard whose form this is.
     *
     * @throws IllegalArgumentException where the bytes are no canonical form of a standard in a known format
     */
    public static Standard standard(byte[] form) {
        ObjectNode tree = parsed("standard", form);
        return isFirst(tree) ? FormatOne.standard(tree) : Form.standard(tree.without("format"));
    }

    /**
     * The policy whose form this is.
     *
     * @throws IllegalArgumentException where the bytes are no canonical form of a policy in a known format
     */
    public static Policy policy(byte[] form) {
        ObjectNode tree = parsed("policy", form);
        return isFirst(tree) ? FormatOne.policy(tree) : Form.policy(tree.without("format"));
    }

    /**
     * The qualification whose form this is.
     *
     * @throws IllegalArgumentException where the bytes are no canonical form of a qualification in a known format
     */
    public static Qualification qualification(byte[] form) {
        return Form.qualification(parsed("qualification", form).without("format"));
    }

    private static boolean isFirst(JsonNode tree) {
        return tree.path("format").asInt() == FormatOne.FORMAT;
    }

    /** SHA-256 of a canonical form, as 64 lower-case hexadecimal digits. */
    public static String digest(byte[] form) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    private static byte[] canonical(ObjectNode tree, int format) {
        try {
            return new JsonCanonicalizer(tree.put("format", format).toString()).getEncodedUTF8();
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A tree of JSON cannot be written as canonical JSON", unwritable);
        }
    }

    private static ObjectNode parsed(String kind, byte[] form) {
        JsonNode json;
        try {
            json = JSON.readTree(form);
        } catch (IOException damaged) {
            throw new IllegalArgumentException("The stored form of a " + kind + " is damaged: no JSON", damaged);
        }
        int format = json.path("format").asInt();
        if (format < FormatOne.FORMAT
                || format > FORMAT
                || !json.path("kind").asText().equals(kind)) {
            throw new IllegalArgumentException(
                    "The stored form is a \"%s\" in format %s; a \"%s\" in format %d or earlier was expected. A later"
                                    .formatted(
                                            json.path("kind").asText(),
                                            json.path("format").asText(),
                                            kind,
                                            FORMAT)
                            + " version of the program may have written it");
        }
        return (ObjectNode) json;
    }
}
