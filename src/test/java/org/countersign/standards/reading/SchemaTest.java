package org.countersign.standards.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Guidance;
import org.countersign.standards.Mapping.Relation;
import org.countersign.standards.Method;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.countersign.standards.Signatory;
import org.countersign.standards.library.LibrarySources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas know the same words as the model, and say what to write under every key. */
class SchemaTest {

    private static JsonNode schema(String kind) {
        try {
            return new ObjectMapper().readTree(LibrarySources.resource("schema/" + kind + ".schema.json"));
        } catch (IOException damaged) {
            throw new AssertionError(damaged);
        }
    }

    private static List<String> written(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void aPolicyMayUseEveryWordOfTheModel() {
        JsonNode rules = schema("policy").path("$defs");

        assertThat(texts(rules.at("/allowed-settings/properties/settings/items/enum")))
                .isEqualTo(written(Setting.values()));
        assertThat(texts(rules.at("/allowed-methods/properties/methods/items/enum")))
                .isEqualTo(written(Method.values()));
        assertThat(texts(rules.at("/not-alone/properties/methods/items/enum"))).isEqualTo(written(Method.values()));
        assertThat(texts(rules.at("/knowledge-shown/properties/methods/items/enum")))
                .isEqualTo(written(Method.values()));
        assertThat(texts(rules.at("/sector-recorded/properties/sectors/items/enum")))
                .isEqualTo(written(Sector.values()));
        assertThat(texts(rules.at("/source/enum"))).isEqualTo(written(RuleSource.values()));
        assertThat(texts(rules.at("/sign-off/properties/signatures/required"))).isEqualTo(written(Signatory.values()));
    }

    @Test
    void aStandardAndGuidanceMayUseEveryWordOfTheModel() {
        JsonNode guidance = schema("guidance").path("$defs");

        assertThat(texts(schema("standard").at("/$defs/group/properties/kind/enum")))
                .isEqualTo(written(CriterionKind.values()));
        assertThat(texts(guidance.at("/section/properties/for/enum"))).isEqualTo(written(Guidance.Audience.values()));
        assertThat(texts(guidance.at("/note/properties/places/items/enum")))
                .isEqualTo(written(Guidance.Place.values()));
    }

    @Test
    void aMappingMayUseEveryRelation() {
        assertThat(schema("mapping").path("properties").fieldNames())
                .toIterable()
                .containsAll(written(Relation.values()));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyKeySaysWhatToWriteThere(FileKind kind) {
        for (JsonNode properties : schema(written(kind).get(0)).findValues("properties")) {
            properties.properties().forEach(key -> {
                boolean tellsKindsApart =
                        key.getValue().size() == 1 && key.getValue().has("const");
                assertThat(tellsKindsApart
                                || key.getValue().path("description").asText().endsWith("."))
                        .as(kind + ": " + key.getKey())
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void noKeyIsReadThatASchemaDoesNotKnow(FileKind kind) {
        for (JsonNode described : schema(written(kind).get(0)).findParents("properties")) {
            if (described.path("type").asText().equals("object") && !described.has("allOf")) {
                assertThat(described.path("additionalProperties").isBoolean())
                        .as(described.toString())
                        .isTrue();
            }
        }
    }
}
