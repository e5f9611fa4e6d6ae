package org.countersign.site.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.countersign.wording.Worded;

/** What a value of a JSON body can be asked to be, as a sentence goes on after "is not". */
public enum JsonValue implements Worded {
    ONE_OF,
    DATE,
    MOMENT,
    ID,
    TRUE_OR_FALSE,
    NUMBER,
    TEXT,
    LIST,
    OBJECT,
    EDITION,
    OTHER;

    /** Of whatever is no choice among constants and has no parts. */
    static JsonValue of(Class<?> type) {
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type == UUID.class) {
            return ID;
        }
        if (type == Boolean.class || type == boolean.class) {
            return TRUE_OR_FALSE;
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return NUMBER;
        }
        if (type == String.class) {
            return TEXT;
        }
        return Collection.class.isAssignableFrom(type) ? LIST : OTHER;
    }
}
