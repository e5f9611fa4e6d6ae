package org.countersign.standards.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A standard as it was read before texts had lists: of passages the paragraphs apart, of all other texts one line. */
final class TextsRunTogether {

    private static final String BETWEEN = "\n\n";

    private TextsRunTogether() {}

    static ObjectNode in(ObjectNode standard) {
        ObjectNode together = standard.objectNode();
        standard.properties()
                .forEach(member -> together.set(
                        member.getKey(), in(member.getValue(), member.getKey().equals("passages") ? BETWEEN : " ")));
        return together;
    }

    private static JsonNode in(JsonNode value, String between) {
        if (value instanceof ObjectNode object) {
            ObjectNode together = object.objectNode();
            object.properties().forEach(member -> together.set(member.getKey(), in(member.getValue(), between)));
            return together;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode together = list.arrayNode();
            list.forEach(item -> together.add(in(item, between)));
            return together;
        }
        return value.isTextual() ? JsonNodeFactory.instance.textNode(lines(value.asText(), between)) : value;
    }

    private static String lines(String text, String between) {
        return text.contains("\n")
                ? Stream.of(text.split(BETWEEN))
                        .map(paragraph -> paragraph.replaceAll("\\s*\\n\\s*", " "))
                        .collect(Collectors.joining(between))
                : text;
    }
}
