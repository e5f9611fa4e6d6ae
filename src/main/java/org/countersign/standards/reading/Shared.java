package org.countersign.standards.reading;

import java.util.Optional;
import org.countersign.standards.EditionKey;
import org.countersign.standards.reading.Entry.Fields;

/** Which edition a file holds or names. */
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
}
