package org.countersign.site.columns;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A number from 1, or 0 where there is none, as a column that may be null. */
public abstract class NoneAsNull<N extends Number> implements AttributeConverter<N, N> {

    private final N none;

    private NoneAsNull(N none) {
        this.none = none;
    }

    @Override
    public final N convertToDatabaseColumn(N number) {
        return none.equals(number) ? null : number;
    }

    @Override
    public final N convertToEntityAttribute(N column) {
        return column == null ? none : column;
    }

    @Converter
    public static final class OfInts extends NoneAsNull<Integer> {

        OfInts() {
            super(0);
        }
    }

    @Converter
    public static final class OfLongs extends NoneAsNull<Long> {

        OfLongs() {
            super(0L);
        }
    }
}
