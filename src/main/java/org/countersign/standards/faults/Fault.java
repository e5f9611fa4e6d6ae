package org.countersign.standards.faults;

import java.util.List;
import java.util.Locale;
import org.countersign.wording.Worded;
import org.countersign.wording.Wording;

/**
 * Something that can be wrong in a file of standards: a constant of an enum whose bundle says in one sentence what is
 * wrong, under the name of the constant, and in another what to do, under the name and {@code .remedy}.
 */
public interface Fault extends Worded {

    /** What programs read, and therefore stable: the name in small letters, {@code key-twice}. */
    default String code() {
        return ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Something to know of a file that is in order and is read. */
    default boolean isNotice() {
        return severity() != Severity.REFUSED;
    }

    default Severity severity() {
        return Severity.REFUSED;
    }

    /** @param arguments what the two sentences name, numbered alike in both */
    default Found found(Object... arguments) {
        return new Found(this, List.of(arguments));
    }

    /** A fault that was found, with what its sentences name. */
    record Found(Fault fault, List<Object> arguments) {

        public String code() {
            return fault.code();
        }

        /** How much it is in the way, in words. */
        public String severity() {
            return fault.severity().words();
        }

        public boolean isNotice() {
            return fault.isNotice();
        }

        public String what() {
            return fault.words(arguments.toArray());
        }

        public String remedy() {
            Enum<?> constant = (Enum<?>) fault;
            return Wording.of(
                    constant.getDeclaringClass(), constant.name() + ".remedy", Wording.language(), arguments.toArray());
        }
    }
}
