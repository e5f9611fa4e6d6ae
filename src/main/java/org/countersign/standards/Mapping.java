package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the criteria of a legacy unit correspond to those of its successor. Ours, not published, until a reviewer's name
 * and date stand in it.
 *
 * @param pairs each under its relation, as files write them
 * @param added criteria of the successor that nothing in the legacy unit corresponds to
 */
@JsonPropertyOrder({"id", "edition", "from", "to", "reviewer", "reviewedOn"})
public record Mapping(
        @JsonUnwrapped EditionKey key,
        EditionKey from,
        EditionKey to,
        Optional<String> reviewer,
        Optional<String> reviewedOn,
        @JsonIgnore List<Pair> pairs,
        @JsonProperty("new") List<String> added) {

    public Mapping {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
    }

    /** How far a successor's criterion asks for the same. PARTIAL needs new evidence. */
    public enum Relation {
        SAME,
        NEAR,
        BROADER,
        SPLIT,
        PARTIAL;

        /** As files write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One legacy criterion and what it became; more than one where it was split. */
    public record Pair(Relation relation, String from, List<String> to) {}

    /** A pair as it is written under its relation. */
    private record Row(
            String from,

            @JsonFormat(
                    with = {
                        JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED
                    })
            List<String> to) {}

    @JsonCreator
    static Mapping read(
            String id,
            String edition,
            EditionKey from,
            EditionKey to,
            Optional<String> reviewer,
            Optional<String> reviewedOn,
            @JsonAnySetter Map<String, List<Row>> rows,
            @JsonProperty("new") List<String> added) {
        return new Mapping(
                new EditionKey(id, edition),
                from,
                to,
                reviewer,
                reviewedOn,
                Stream.of(Relation.values())
                        .flatMap(relation -> rows.getOrDefault(relation.key(), List.of()).stream()
                                .map(row -> new Pair(relation, row.from(), row.to())))
                        .toList(),
                added);
    }

    @JsonAnyGetter
    Map<String, List<Row>> rows() {
        return pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.relation().key(),
                        LinkedHashMap::new,
                        Collectors.mapping(pair -> new Row(pair.from(), pair.to()), Collectors.toList())));
    }
}
