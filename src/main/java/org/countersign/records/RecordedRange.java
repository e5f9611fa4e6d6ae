package org.countersign.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A range as a record shows it, with its items.
 *
 * @param asked what it belongs to and how much of it is asked for, in words
 * @param standing whether as much is shown, in words
 * @param takesKnowledge whether knowledge is enough for some of it; a list of which all is to be done has no room for it
 */
public record RecordedRange(
        @JsonProperty("code") String code,
        @JsonProperty("name") String name,
        @JsonProperty("asked") List<String> asked,
        @JsonProperty("standing") String standing,

        @JsonProperty("takesKnowledge") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean takesKnowledge,

        @JsonProperty("items") List<Item> items) {

    public RecordedRange {
        asked = List.copyOf(asked);
        items = List.copyOf(items);
    }

    RecordedRange blank() {
        return new RecordedRange(
                code,
                name,
                asked,
                "",
                takesKnowledge,
                items.stream().map(Item::blank).toList());
    }

    /**
     * @param evidence references of the pieces that show it
     * @param known references of the pieces in which knowledge of it is confirmed
     */
    public record Item(
            @JsonProperty("code") String code,
            @JsonProperty("text") String text,
            @JsonProperty("evidence") List<String> evidence,
            @JsonProperty("known") List<String> known) {

        public Item {
            evidence = List.copyOf(evidence);
            known = List.copyOf(known);
        }

        Item blank() {
            return new Item(code, text, List.of(), List.of());
        }
    }
}
