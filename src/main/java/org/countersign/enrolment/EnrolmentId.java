package org.countersign.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Names one enrolment for good; stands in addresses. */
public record EnrolmentId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column implements AttributeConverter<EnrolmentId, UUID> {

        @Override
        public UUID convertToDatabaseColumn(EnrolmentId id) {
            return id == null ? null : id.value();
        }

        @Override
        public EnrolmentId convertToEntityAttribute(UUID value) {
            return value == null ? null : new EnrolmentId(value);
        }
    }
}
