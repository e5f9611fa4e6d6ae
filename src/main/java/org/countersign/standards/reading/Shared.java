package org.countersign.standards.reading;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.standards.EditionKey;
import org.countersign.standards.reading.Entry.Fields;

/** Parts that are written the same way in several kinds of file, read from files that are in order. */
final class Shared {

    private Shared() {}

    static EditionKey editionKey(Fields fields) {
        return new EditionKey(fields.text("id"), fields.text("edition"));
    }

    /** Empty where a word of it is missing. */
    static Optional<EditionKey> editionKeyIfWhole(Fields fields) {
        return fields.text("id").isEmpty() || fields.text("edition").isEmpty()
                ? Optional.empty()
                : Optional.of(editionKey(fields));
    }

    /** {@code realistic-working-environment} is {@code REALISTIC_WORKING_ENVIRONMENT}; the schema lists them. */
    static <E extends Enum<E>> E constant(Class<E> type, String written) {
        return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, List<String> written) {
        Set<E> constants = new TreeSet<>();
        written.forEach(one -> constants.add(constant(type, one)));
        return Collections.unmodifiableSet(constants);
    }
}
