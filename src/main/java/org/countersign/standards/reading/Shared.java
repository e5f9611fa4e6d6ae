package org.countersign.standards.reading;

import java.util.Optional;
import org.countersign.standards.EditionKey;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.reading.Entry.Fields;

/** Which edition a file holds or names, and which it corrects. */
final class Shared {

    private Shared() {}

    static EditionKey editionKey(Fields fields) {
        return new EditionKey(fields.text("id"), fields.text("edition"));
    }

    /** Whether what a file says to correct is another edition of the same. */
    static void corrects(Fields file, FileProblems problems) {
        Optional<EditionKey> key = editionKeyIfWhole(file);
        Optional<EditionKey> corrected = editionKeyIfWhole(file.fields("corrects"));
        if (key.isPresent() && corrected.isPresent()) {
            boolean another = !corrected.equals(key);
            boolean sameStandard = corrected.get().id().equals(key.get().id());
            if (!another || !sameStandard) {
                problems.add(file.placeOf("corrects"), ReferenceFault.CANNOT_CORRECT.found(key.get(), corrected.get()));
            }
        }
    }

    /** Empty where a word of it is missing. */
    static Optional<EditionKey> editionKeyIfWhole(Fields fields) {
        return fields.text("id").isEmpty() || fields.text("edition").isEmpty()
                ? Optional.empty()
                : Optional.of(editionKey(fields));
    }
}
