package org.countersign.site.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What may be missing, as a column that may be null. */
public abstract class OptionalColumn<T, C> implements AttributeConverter<Optional<T>, C> {

    private final Function<T, C> written;
    private final Function<C, T> read;

    protected OptionalColumn(Function<T, C> written, Function<C, T> read) {
        this.written = written;
        this.read = read;
    }

    @Override
    public final C convertToDatabaseColumn(Optional<T> value) {
        return value == null ? null : value.map(written).orElse(null);
    }

    @Override
    public final Optional<T> convertToEntityAttribute(C column) {
        return Optional.ofNullable(column).map(read);
    }

    @Converter(autoApply = true)
    static final class Text extends OptionalColumn<String, String> {

        Text() {
            super(Function.identity(), Function.identity());
        }
    }

    @Converter(autoApply = true)
    static final class Id extends OptionalColumn<UUID, UUID> {

        Id() {
            super(Function.identity(), Function.identity());
        }
    }

    @Converter(autoApply = true)
    static final class Day extends OptionalColumn<LocalDate, LocalDate> {

        Day() {
            super(Function.identity(), Function.identity());
        }
    }
}
