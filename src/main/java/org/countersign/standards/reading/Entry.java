package org.countersign.standards.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value in a file, with the place where it stands. */
sealed interface Entry {

    /** Of the value, or of its key where there is no value to point at. */
    Place place();

    /** As a schema sees it: numbers are numbers. */
    JsonNode json();

    /**
     * A word, a sentence or several paragraphs.
     *
     * @param written as in the file, whatever it looks like: {@code 1.10} stays 1.10
     * @param asLines true for a block that keeps its line ends, where only an empty line ends a paragraph
     */
    record Scalar(Place place, String written, boolean asLines, JsonNode json) implements Entry {

        /** With every run of spaces, no-break spaces and line ends as one space. */
        String text() {
            return spaced(written);
        }

        List<String> paragraphs() {
            return Arrays.stream(written.split(asLines ? "\\n\\s*\\n" : "\\n"))
                    .map(Scalar::spaced)
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
        }

        private static String spaced(String text) {
            return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
        }
    }

    record Items(Place place, List<Entry> entries) implements Entry {

        @Override
        public JsonNode json() {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            entries.forEach(entry -> array.add(entry.json()));
            return array;
        }

        List<Fields> eachFields() {
            return entries.stream().map(Fields.class::cast).toList();
        }

        List<Scalar> eachScalar() {
            return entries.stream().map(Scalar.class::cast).toList();
        }
    }

    /** Values by key, in the order of the file. What is asked of it is what the schema has already assured. */
    record Fields(Place place, Map<String, Field> byKey) implements Entry {

        /** A key and what stands under it. */
        record Field(Place keyPlace, Entry value) {}

        @Override
        public JsonNode json() {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            byKey.forEach((key, field) -> object.set(key, field.value().json()));
            return object;
        }

        Optional<Entry> get(String key) {
            return Optional.ofNullable(byKey.get(key)).map(Field::value);
        }

        Place placeOf(String key) {
            return byKey.containsKey(key) ? byKey.get(key).keyPlace() : place;
        }

        String text(String key) {
            return scalar(key).text();
        }

        Scalar scalar(String key) {
            return (Scalar) byKey.get(key).value();
        }

        /** Empty too where the key is there with nothing after it. */
        Optional<String> optionalText(String key) {
            return get(key).map(entry -> ((Scalar) entry).text()).filter(text -> !text.isEmpty());
        }

        Fields fields(String key) {
            return optionalFields(key).orElseThrow();
        }

        Optional<Fields> optionalFields(String key) {
            return get(key).map(Fields.class::cast);
        }

        Items items(String key) {
            return (Items) get(key).orElse(new Items(place, List.of()));
        }

        List<String> texts(String key) {
            return items(key).eachScalar().stream().map(Scalar::text).toList();
        }
    }
}
