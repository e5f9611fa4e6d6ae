package org.countersign.standards.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.countersign.standards.Mapping;

/**
 * Lists that a person writes as a table in YAML: {@code items: {P1: greet the customer}} for {@code items: [{code: P1,
 * text: greet the customer}]}. JSON has the list, because its members have no order.
 *
 * @param key the member that becomes the key of the table
 * @param value the member that stands alone behind the key where there is no other
 */
record ShortForm(String key, String value) {

    private static final Map<String, ShortForm> BY_NAME = byName();

    private static Map<String, ShortForm> byName() {
        Map<String, ShortForm> byName = new HashMap<>();
        byName.put("items", new ShortForm("code", "text"));
        byName.put("contexts", new ShortForm("code", "text"));
        byName.put("others", new ShortForm("label", "text"));
        byName.put("awarding-bodies", new ShortForm("label", "text"));
        byName.put("terms", new ShortForm("term", "meaning"));
        byName.put("links", new ShortForm("text", "address"));
        byName.put("levels", new ShortForm("framework", "level"));
        byName.put("units", new ShortForm("code", "title"));
        byName.put("signatures", new ShortForm("signatory", "label"));
        for (Mapping.Relation relation : Mapping.Relation.values()) {
            byName.put(relation.key(), new ShortForm("from", "to"));
        }
        return Map.copyOf(byName);
    }

    /** @param name of the member that has the list */
    static Optional<ShortForm> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The same tree with a table for every list that may be one. */
    static ObjectNode tables(ObjectNode tree) {
        ObjectNode tables = tree.objectNode();
        tree.properties()
                .forEach(member -> tables.set(
                        member.getKey(),
                        tables(of(member.getKey())
                                .map(form -> form.shortened(member.getValue()))
                                .orElse(member.getValue()))));
        return tables;
    }

    private static JsonNode tables(JsonNode value) {
        if (value instanceof ArrayNode list) {
            ArrayNode tables = list.arrayNode();
            list.forEach(item -> tables.add(tables(item)));
            return tables;
        }
        return value instanceof ObjectNode object ? tables(object) : value;
    }

    /** The table for a list; what is no list of things with different keys stays as it is. */
    JsonNode shortened(JsonNode list) {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        for (JsonNode item : list) {
            if (item.path(key).isValueNode()) {
                ObjectNode rest = ((ObjectNode) item).deepCopy().without(key);
                boolean alone =
                        rest.size() == 1 && rest.has(value) && !rest.path(value).isObject();
                table.set(item.path(key).asText(), alone ? rest.path(value) : rest);
            }
        }
        return list.isArray() && !list.isEmpty() && table.size() == list.size() ? table : list;
    }

    /** The list for a table; what is no table stays as it is. */
    JsonNode expanded(JsonNode table) {
        if (!table.isObject()) {
            return table;
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        table.properties().forEach(row -> {
            ObjectNode item = list.addObject().put(key, row.getKey());
            if (row.getValue() instanceof ObjectNode several) {
                item.setAll(several);
            } else {
                item.set(value, row.getValue());
            }
        });
        return list;
    }
}
