package org.countersign.standards.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/**
 * The first format of the canonical form, in which editions were frozen until the files, the frozen form and the catalogue
 * had one shape. Its digests stand on records that were issued, so it is read and written for good and never changed.
 */
final class FormatOne {

    static final int FORMAT = 1;

    /** Paragraphs, in the one text they are elsewhere. */
    private static final String BETWEEN = "\n\n";

    /** Components and constants by their names, and empty lists too. */
    private static final ObjectMapper MAPPER = Form.strict(JsonMapper.builder())
            .defaultPropertyInclusion(Form.only(JsonInclude.Include.NON_ABSENT))
            .build();

    private FormatOne() {}

    static ObjectNode of(Standard standard) {
        ObjectNode tree = MAPPER.valueToTree(standard);
        tree.put("kind", "standard");
        // It says whether the two titles differ; whether a title was published is seen from "published".
        tree.put("titleIsCentres", !standard.published().title().equals(Optional.of(standard.displayTitle())));
        rename(tree, "criteria", "groups");
        rename(tree, "evidence-requirements", "requirements");
        if (standard.ranges().isEmpty()) {
            tree.remove("ranges");
        }
        each(tree, "groups", group -> rename(group, "items", "criteria"));
        each(tree, "passages", passage -> Stream.ofNullable(passage.remove("text"))
                .flatMap(text -> Stream.of(text.asText().split(BETWEEN)))
                .forEach(passage.putArray("paragraphs")::add));
        rename((ObjectNode) tree.path("published"), "published-as-empty", "emptySections");
        each(tree.path("published"), "others", other -> rename(other, "text", "value"));
        ArrayNode contexts = tree.putArray("contexts");
        each(tree, "requirements", requirement -> requirement
                .remove("contexts")
                .forEach(context ->
                        contexts.add(asked(context, requirement.path("code").asText()))));
        return signed(tree, "signatures", "lines");
    }

    static Standard standard(ObjectNode tree) {
        tree.remove(List.of("kind", "format", "titleIsCentres"));
        signed(tree, "lines", "signatures");
        JsonNode contexts = tree.remove("contexts");
        each(tree, "requirements", requirement -> requirement.set("contexts", under(requirement, contexts)));
        each(tree.path("published"), "others", other -> rename(other, "value", "text"));
        rename((ObjectNode) tree.path("published"), "emptySections", "published-as-empty");
        each(tree, "passages", passage -> {
            JsonNode paragraphs = passage.remove("paragraphs");
            if (!paragraphs.isEmpty()) {
                passage.put("text", joined(paragraphs));
            }
        });
        each(tree, "groups", group -> rename(group, "criteria", "items"));
        rename(tree, "requirements", "evidence-requirements");
        rename(tree, "groups", "criteria");
        return read(tree, Standard.class);
    }

    static ObjectNode of(Policy policy) {
        ObjectNode tree = MAPPER.valueToTree(policy);
        each(tree, "contexts", context -> asked(context, askedBy(tree, context.path("code"))));
        return signed(tree.put("kind", "policy"), "signatures", "lines");
    }

    static Policy policy(ObjectNode tree) {
        tree.remove(List.of("kind", "format"));
        each(tree, "contexts", FormatOne::plain);
        return read(signed(tree, "lines", "signatures"), Policy.class);
    }

    private static ObjectNode signed(ObjectNode tree, String from, String to) {
        if (tree.path("signOff") instanceof ObjectNode form) {
            rename(form, from, to);
        }
        return tree;
    }

    /** The contexts of a standard stand in one list in this format, each with the requirement that names it. */
    private static ArrayNode under(ObjectNode requirement, JsonNode contexts) {
        ArrayNode own = requirement.arrayNode();
        contexts.forEach(context -> {
            if (context.path("requirement").equals(requirement.path("code"))) {
                own.add(plain((ObjectNode) context));
            }
        });
        return own;
    }

    /** The code of the first rule that names a context of the policy. */
    private static String askedBy(ObjectNode policy, JsonNode context) {
        for (JsonNode rule : policy.path("rules")) {
            for (JsonNode named : rule.path("contexts")) {
                if (named.equals(context)) {
                    return rule.path("code").asText();
                }
            }
        }
        return "";
    }

    private static ObjectNode asked(JsonNode context, String requirement) {
        return rename((ObjectNode) context, "label", "shortLabel").put("requirement", requirement);
    }

    private static ObjectNode plain(ObjectNode context) {
        context.remove("requirement");
        return rename(context, "shortLabel", "label");
    }

    private static ObjectNode rename(ObjectNode object, String from, String to) {
        object.set(to, object.remove(from));
        return object;
    }

    private static void each(JsonNode object, String list, Consumer<ObjectNode> item) {
        object.path(list).forEach(one -> item.accept((ObjectNode) one));
    }

    private static String joined(JsonNode paragraphs) {
        return StreamSupport.stream(paragraphs.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(BETWEEN));
    }

    private static <T> T read(ObjectNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException("The stored form in format 1 is damaged", damaged);
        }
    }
}
