package org.countersign.site.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How constants are written wherever programs read them: as in the files of the standards, {@code paid-job}. */
public final class Spelled {

    private Spelled() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** Of a name, {@code PAID_JOB}. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of all that can be said, in the order of their declaration. */
    public static List<String> of(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Spelled::of).toList();
    }

    /** The constant that is meant, by its spelling or by its name, which forms send and earlier clients sent. */
    public static <E extends Enum<E>> Optional<E> read(E[] constants, String sent) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(sent) || of(constant).equals(sent))
                .findFirst();
    }
}
