package org.countersign.site.columns;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/** A value as it stands in a table. */
public abstract class ValueColumn<T, C> implements AttributeConverter<T, C> {

    private final Function<T, C> written;
    private final Function<C, T> read;

    protected ValueColumn(Function<T, C> written, Function<C, T> read) {
        this.written = written;
        this.read = read;
    }

    @Override
    public final C convertToDatabaseColumn(T value) {
        return value == null ? null : written.apply(value);
    }

    @Override
    public final T convertToEntityAttribute(C column) {
        return column == null ? null : read.apply(column);
    }
}
