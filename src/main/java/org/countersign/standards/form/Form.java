package org.countersign.standards.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Guidance;
import org.countersign.standards.Mapping;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Qualification;

/**
 * Makes a tree of a standard, policy, qualification, mapping or study notes, and back. The keys are the components of its records with hyphens
 * ({@code display-title}) and its constants are written as in the files; what is absent or empty is left out. So a new kind
 * of rule, or a new component of one, has its form without a word here.
 */
public final class Form {

    private static final ObjectMapper MAPPER = strict(JsonMapper.builder())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
            .defaultPropertyInclusion(only(JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(boolean.class, yes -> yes.setInclude(only(JsonInclude.Include.NON_DEFAULT)))
            .build();

    private Form() {}

    /** A mapper that knows the kinds of rule, takes lists that are left out as empty, and nothing else that it does not expect. */
    static JsonMapper.Builder strict(JsonMapper.Builder mapper) {
        mapper.registerSubtypes(Stream.of(EvidenceRule.class.getPermittedSubclasses())
                .map(kind -> new NamedType(kind, EvidenceRule.kind(kind)))
                .toArray(NamedType[]::new));
        List.<Class<?>>of(List.class, Set.class, Map.class)
                .forEach(type -> mapper.withConfigOverride(
                        type, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))));
        return mapper.addModules(
                        new Jdk8Module(),
                        new ParameterNamesModule(),
                        new SimpleModule().addDeserializer(String.class, new OneLine()))
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                // Otherwise ten is 1E+1.
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    static JsonInclude.Value only(JsonInclude.Include what) {
        return JsonInclude.Value.construct(what, what);
    }

    /** Only running text, and that of criteria, has paragraphs and lists; in any other they are one after the other. */
    private static final class OneLine extends StringDeserializer {

        @Override
        public String deserialize(JsonParser text, DeserializationContext context) throws IOException {
            String read = super.deserialize(text, context);
            return read == null ? null : read.replaceAll("\\s*\\n\\s*", " ");
        }
    }

    public static ObjectNode of(Standard standard) {
        ObjectNode tree = tree("standard", standard);
        return tree.path("published").isEmpty() ? tree.without("published") : tree;
    }

    public static ObjectNode of(Policy policy) {
        return tree("policy", policy);
    }

    public static ObjectNode of(Qualification qualification) {
        return tree("qualification", qualification);
    }

    public static ObjectNode of(Mapping mapping) {
        return tree("mapping", mapping);
    }

    public static ObjectNode of(Guidance guidance) {
        return tree("guidance", guidance);
    }

    /** @throws IllegalArgumentException where the tree is not that of a standard */
    public static Standard standard(ObjectNode tree) {
        ObjectNode whole = tree.deepCopy();
        whole.withObject("/published");
        return model(whole, Standard.class);
    }

    /** @throws IllegalArgumentException where the tree is not that of a policy */
    public static Policy policy(ObjectNode tree) {
        return model(tree, Policy.class);
    }

    /** @throws IllegalArgumentException where the tree is not that of a qualification */
    public static Qualification qualification(ObjectNode tree) {
        return model(tree, Qualification.class);
    }

    /** @throws IllegalArgumentException where the tree is not that of study notes */
    public static Guidance guidance(ObjectNode tree) {
        return model(tree, Guidance.class);
    }

    /** @throws IllegalArgumentException where the tree is not that of a mapping */
    public static Mapping mapping(ObjectNode tree) {
        return model(tree, Mapping.class);
    }

    private static ObjectNode tree(String kind, Object model) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind).setAll((ObjectNode) MAPPER.valueToTree(model));
    }

    private static <T> T model(ObjectNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(expanded(tree.deepCopy().without("kind")), type);
        } catch (JsonProcessingException other) {
            throw new IllegalArgumentException("This is not the form of a " + type.getSimpleName(), other);
        }
    }

    private static <T extends JsonNode> T expanded(T tree) {
        tree.forEach(Form::expanded);
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(member -> ShortForm.of(member.getKey())
                    .ifPresent(form -> member.setValue(form.expanded(member.getValue()))));
        }
        return tree;
    }
}
