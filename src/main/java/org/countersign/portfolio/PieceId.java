package org.countersign.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Names one piece of evidence for good, through all its versions; stands in addresses. */
public record PieceId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column implements AttributeConverter<PieceId, UUID> {

        @Override
        public UUID convertToDatabaseColumn(PieceId id) {
            return id == null ? null : id.value();
        }

        @Override
        public PieceId convertToEntityAttribute(UUID value) {
            return value == null ? null : new PieceId(value);
        }
    }
}
