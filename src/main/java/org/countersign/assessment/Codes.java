package org.countersign.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Codes of contexts in one column, which is what they are read and written as: few, together, and never searched. */
@Converter
final class Codes implements AttributeConverter<SortedSet<String>, String> {

    @Override
    public String convertToDatabaseColumn(SortedSet<String> codes) {
        return codes == null ? null : String.join(" ", codes);
    }

    @Override
    public SortedSet<String> convertToEntityAttribute(String codes) {
        return codes == null || codes.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(codes.split(" "))));
    }
}
