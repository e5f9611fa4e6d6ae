package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Optional;
import java.util.UUID;

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
    @Converter
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
}
