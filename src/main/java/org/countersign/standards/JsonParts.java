package org.countersign.standards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.countersign.standards.SignOffForm.SignatureLine;

/** Parts of the canonical form that standards and policies share. What is absent is left out, never null. */
final class JsonParts {

    private JsonParts() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> write) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    static ArrayNode texts(Collection<String> texts) {
        return array(texts, JsonNodeFactory.instance::textNode);
    }

    /** In the order of their declaration, whatever order the set has. */
    static <E extends Enum<E>> ArrayNode constants(Set<E> constants) {
        return texts(new TreeSet<>(constants).stream().map(Enum::name).toList());
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> values = new ArrayList<>();
        array.forEach(value -> values.add(read.apply(value)));
        return values;
    }

    static List<String> texts(JsonNode array) {
        return list(array, JsonNode::asText);
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, JsonNode array) {
        return Collections.unmodifiableSet(new TreeSet<>(list(array, name -> Enum.valueOf(type, name.asText()))));
    }

    static String text(JsonNode json, String name) {
        return present(json, name).orElseThrow(() -> missing(name)).asText();
    }

    static Optional<String> optionalText(JsonNode json, String name) {
        return present(json, name).map(JsonNode::asText);
    }

    static Optional<JsonNode> present(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("The stored form is damaged: it has no \"" + name + "\"");
    }

    static ObjectNode write(EditionKey key) {
        return object().put("id", key.id()).put("edition", key.edition());
    }

    static EditionKey editionKey(JsonNode json) {
        return new EditionKey(text(json, "id"), text(json, "edition"));
    }

    static ObjectNode write(Context context) {
        return object().put("code", context.code())
                .put("requirement", context.requirement())
                .put("text", context.text())
                .put("shortLabel", context.shortLabel());
    }

    static Context context(JsonNode json) {
        return new Context(text(json, "code"), text(json, "requirement"), text(json, "text"), text(json, "shortLabel"));
    }

    static ObjectNode write(SignOffForm form) {
        ObjectNode json = object().put("notesHeading", form.notesHeading()).put("statement", form.statement());
        json.set("lines", array(form.lines(), line -> object().put(
                        "signatory", line.signatory().name())
                .put("label", line.label())));
        return json;
    }

    static SignOffForm signOff(JsonNode json) {
        return new SignOffForm(
                text(json, "notesHeading"),
                text(json, "statement"),
                list(
                        json.path("lines"),
                        line -> new SignatureLine(Signatory.valueOf(text(line, "signatory")), text(line, "label"))));
    }
}
