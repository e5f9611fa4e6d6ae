package org.countersign.site.columns;

import jakarta.persistence.AttributeConverter;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Few values in one column, which is what they are read and written as: together, and never searched. */
public abstract class SeveralColumn<T extends Comparable<T>> implements AttributeConverter<SortedSet<T>, String> {

    private final String between;
    private final Function<T, String> written;
    private final Function<String, T> read;

    /** @param between what none of them has in it */
    protected SeveralColumn(String between, Function<T, String> written, Function<String, T> read) {
        this.between = between;
        this.written = written;
        this.read = read;
    }

    @Override
    public final String convertToDatabaseColumn(SortedSet<T> values) {
        return values == null ? null : values.stream().map(written).collect(Collectors.joining(between));
    }

    @Override
    public final SortedSet<T> convertToEntityAttribute(String column) {
        SortedSet<T> values = new TreeSet<>();
        if (column != null && !column.isEmpty()) {
            Stream.of(column.split(between)).map(read).forEach(values::add);
        }
        return Collections.unmodifiableSortedSet(values);
    }
}
