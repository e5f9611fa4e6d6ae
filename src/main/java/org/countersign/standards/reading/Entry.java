package org.countersign.standards.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.standards.text.Lines;

/** One value in a file, with the place where it stands. */
sealed interface Entry {

    /** Of the value, or of its key where there is no value to point at. */
    Place place();

    /** As a schema sees it: numbers are numbers. */
    JsonNode json();

    /** As a model is read from it: every word as it is written, and nothing where nothing is. */
    JsonNode tree();

    /**
     * A word, a sentence or several paragraphs.
     *
     * @param written as in the file, whatever it looks like: {@code 1.10} stays 1.10
     * @param asLines true for a block that keeps its line ends, where only an empty line ends a paragraph
     */
    record Scalar(Place place, String written, boolean asLines, JsonNode json) implements Entry {

        /** With every run of spaces, no-break spaces and line ends as one space. */
        String text() {
            return Lines.spaced(written);
        }

        /** In a block that keeps its line ends, the items of a list stay on lines of their own. */
        List<String> paragraphs() {
            return Arrays.stream(written.split(asLines ? "\\n\\s*\\n" : "\\n"))
                    .map(paragraph -> asLines ? Lines.itemByItem(paragraph) : Lines.spaced(paragraph))
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
        }

        @Override
        public JsonNode tree() {
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            return json.isNull() || json.isBoolean() ? json : nodes.textNode(String.join("\n\n", paragraphs()));
        }
    }

    record Items(Place place, List<Entry> entries) implements Entry {

        @Override
        public JsonNode json() {
            return array(Entry::json);
        }

        @Override
        public JsonNode tree() {
            return array(Entry::tree);
        }

        private ArrayNode array(Function<Entry, JsonNode> node) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            entries.forEach(entry -> array.add(node.apply(entry)));
            return array;
        }

        List<Fields> eachFields() {
            return each(Fields.class);
        }

        List<Scalar> eachScalar() {
            return each(Scalar.class);
        }

        private <E> List<E> each(Class<E> type) {
            return entries.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    /**
     * Values by key, in the order of the file. What is not there, or is something else than asked for, is read as
     * empty: the schema reports it, and the rest of the file can still be checked.
     */
    record Fields(Place place, Map<String, Field> byKey) implements Entry {

        /** A key and what stands under it. */
        record Field(Place keyPlace, Entry value) {}

        @Override
        public JsonNode json() {
            return object(Entry::json);
        }

        @Override
        public ObjectNode tree() {
            return object(Entry::tree);
        }

        private ObjectNode object(Function<Entry, JsonNode> node) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            byKey.forEach((key, field) -> object.set(key, node.apply(field.value())));
            return object;
        }

        Set<String> keys() {
            return byKey.keySet();
        }

        Optional<Entry> get(String key) {
            return Optional.ofNullable(byKey.get(key)).map(Field::value);
        }

        Place placeOf(String key) {
            return byKey.containsKey(key) ? byKey.get(key).keyPlace() : place;
        }

        Scalar scalar(String key) {
            return as(Scalar.class, key).orElseGet(() -> new Scalar(placeOf(key), "", false, NullNode.instance));
        }

        String text(String key) {
            return scalar(key).text();
        }

        Optional<String> optionalText(String key) {
            return Optional.of(text(key)).filter(text -> !text.isEmpty());
        }

        Fields fields(String key) {
            return optionalFields(key).orElseGet(() -> new Fields(placeOf(key), Map.of()));
        }

        Optional<Fields> optionalFields(String key) {
            return as(Fields.class, key);
        }

        Items items(String key) {
            return as(Items.class, key).orElseGet(() -> new Items(placeOf(key), List.of()));
        }

        /** The codes of a table, or of the list that it is short for, each where it stands. */
        List<Code> codes(String key) {
            return as(Fields.class, key)
                    .map(table -> table.codes().toList())
                    .orElseGet(() -> items(key).eachFields().stream()
                            .map(item -> item.code("code"))
                            .toList());
        }

        /** Its keys, where it is a table by codes. */
        Stream<Code> codes() {
            return keys().stream().map(code -> new Code(code, placeOf(code), fields(code)));
        }

        /** What one of its keys says, where it is an entry of the list that a table is short for. */
        Code code(String key) {
            return new Code(text(key), scalar(key).place(), this);
        }

        /** @param with what stands beside the code; nothing where that is a text alone */
        record Code(String text, Place place, Fields with) {}

        List<String> texts(String key) {
            return items(key).eachScalar().stream().map(Scalar::text).toList();
        }

        private <E extends Entry> Optional<E> as(Class<E> type, String key) {
            return get(key).filter(type::isInstance).map(type::cast);
        }
    }
}
