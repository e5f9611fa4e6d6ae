package org.countersign.portfolio.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The document of a draft: JSON, in which a later release may find fields of an earlier one. Its bytes stay as they are for
 * what was typed before, since what was submitted is told by them from what is sent again.
 */
final class TypedJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private TypedJson() {}

    static String written(Typed typed) {
        try {
            return JSON.writeValueAsString(typed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft holds nothing but text", impossible);
        }
    }

    static Typed read(String document) {
        try {
            return JSON.readValue(document, Typed.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The document of a draft was changed outside the program", broken);
        }
    }
}
