package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names one decision, a judgement or a sign-off, for good. */
public record DecisionId(@JsonProperty("value") UUID value) implements Comparable<DecisionId> {

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column implements AttributeConverter<DecisionId, UUID> {

        @Override
        public UUID convertToDatabaseColumn(DecisionId id) {
            return id == null ? null : id.value();
        }

        @Override
        public DecisionId convertToEntityAttribute(UUID value) {
            return value == null ? null : new DecisionId(value);
        }
    }

    /** One that may be missing, as it stands in a table. */
    @Converter(autoApply = true)
    static final class Maybe implements AttributeConverter<Optional<DecisionId>, UUID> {

        @Override
        public UUID convertToDatabaseColumn(Optional<DecisionId> id) {
            return id == null ? null : id.map(DecisionId::value).orElse(null);
        }

        @Override
        public Optional<DecisionId> convertToEntityAttribute(UUID value) {
            return Optional.ofNullable(value).map(DecisionId::new);
        }
    }

    /** Several, as they stand in one column: they are read and written together, and never searched. */
    @Converter(autoApply = true)
    static final class Several implements AttributeConverter<SortedSet<DecisionId>, String> {

        @Override
        public String convertToDatabaseColumn(SortedSet<DecisionId> ids) {
            return ids == null ? null : ids.stream().map(DecisionId::toString).collect(Collectors.joining(" "));
        }

        @Override
        public SortedSet<DecisionId> convertToEntityAttribute(String value) {
            SortedSet<DecisionId> ids = new TreeSet<>();
            if (value != null && !value.isEmpty()) {
                Stream.of(value.split(" "))
                        .map(UUID::fromString)
                        .map(DecisionId::new)
                        .forEach(ids::add);
            }
            return Collections.unmodifiableSortedSet(ids);
        }
    }
}
