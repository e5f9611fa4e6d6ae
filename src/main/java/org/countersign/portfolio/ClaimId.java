package org.countersign.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Names one claim for good. */
public record ClaimId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column implements AttributeConverter<ClaimId, UUID> {

        @Override
        public UUID convertToDatabaseColumn(ClaimId id) {
            return id == null ? null : id.value();
        }

        @Override
        public ClaimId convertToEntityAttribute(UUID value) {
            return value == null ? null : new ClaimId(value);
        }
    }
}
