package org.countersign.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import org.countersign.site.disk.Sha256;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * How what stands on a record is written down before its digest is taken. The bytes of a form never change; what has to be
 * written otherwise is a new form. All issues of one unit's record are written in one, so that by their digests they can
 * be told from each other.
 */
public enum ContentForm {
    /** As issues were first told by: without its number, and in the order in which the fields are declared. */
    FIRST(1),
    /** With its number, and in the one spelling of RFC 8785. */
    NUMBERED(2);

    /** For records of which there is no issue yet. */
    public static final ContentForm NOW = NUMBERED;

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Only what a record names is in its digest, not what it can work out besides.
            .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private final int number;

    ContentForm(int number) {
        this.number = number;
    }

    static ContentForm numbered(int number) {
        return Arrays.stream(values())
                .filter(form -> form.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A record in form " + number + " was issued by a later version of the program"));
    }

    int number() {
        return number;
    }

    Sha256 digest(Object part) {
        return Sha256.of(written(part));
    }

    /** @param part a record as it is printed, or a part of one */
    byte[] written(Object part) {
        try {
            return this == FIRST ? JSON.writeValueAsBytes(part) : canonical(part);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A record is plain values", impossible);
        } catch (IOException impossible) {
            throw new IllegalStateException("A tree made here is always JSON", impossible);
        }
    }

    private byte[] canonical(Object part) throws IOException {
        ObjectNode numbered = JSON.createObjectNode().put("format", number);
        numbered.set("content", JSON.valueToTree(part));
        return new JsonCanonicalizer(JSON.writeValueAsBytes(numbered)).getEncodedUTF8();
    }
}
