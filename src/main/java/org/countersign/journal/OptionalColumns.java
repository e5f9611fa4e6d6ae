package org.countersign.journal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Optional;
import java.util.UUID;

/** What a fact may leave out, as columns that may be null. */
final class OptionalColumns {

    private OptionalColumns() {}

    @Converter(autoApply = true)
    static final class Text implements AttributeConverter<Optional<String>, String> {

        @Override
        public String convertToDatabaseColumn(Optional<String> text) {
            return text == null ? null : text.orElse(null);
        }

        @Override
        public Optional<String> convertToEntityAttribute(String value) {
            return Optional.ofNullable(value);
        }
    }

    @Converter(autoApply = true)
    static final class Id implements AttributeConverter<Optional<UUID>, UUID> {

        @Override
        public UUID convertToDatabaseColumn(Optional<UUID> id) {
            return id == null ? null : id.orElse(null);
        }

        @Override
        public Optional<UUID> convertToEntityAttribute(UUID value) {
            return Optional.ofNullable(value);
        }
    }
}
