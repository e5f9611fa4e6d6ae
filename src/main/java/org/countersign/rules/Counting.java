package org.countersign.rules;

import java.util.Arrays;

/**
 * How occasions and customers are told apart. What was signed or attested names the counting it was made by and goes on
 * being counted so, whatever the program has learnt since.
 */
public enum Counting {

    /** By the customers' codes letter by letter, so that K01 and k01 were two. */
    AS_TYPED(1),

    /**
     * By what different ways to type one code have in common, and a happening that a later version of its piece corrects as
     * one: as the last version says of which something was accepted.
     */
    AS_READ(2);

    public static final Counting NOW = AS_READ;

    private final int number;

    Counting(int number) {
        this.number = number;
    }

    /** As it is kept with what was signed or attested. */
    public int number() {
        return number;
    }

    public static Counting of(int number) {
        return Arrays.stream(values())
                .filter(counting -> counting.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No program so far counts by " + number));
    }
}
