package org.countersign.standards.reading;

import java.util.Optional;
import org.countersign.standards.reading.Entry.Fields;

/**
 * One file of a known kind.
 *
 * @param model empty where the file had problems by itself; it is still checked against the others
 */
record ReadFile<T>(Optional<T> model, Fields file, FileProblems problems) {

    boolean good() {
        return model.isPresent() && problems.none();
    }
}
