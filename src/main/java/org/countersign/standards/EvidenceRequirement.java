package org.countersign.standards;

import java.util.List;
import java.util.OptionalInt;

/**
 * What the unit asks of its evidence as a whole, word for word, with the number it is printed under.
 *
 * @param atLeast how many of its contexts have to be shown; empty where all have to be
 * @param contexts the circumstances it names, in the printed order: the range it has to be shown over; none where it
 *     names none
 */
public record EvidenceRequirement(String code, String text, OptionalInt atLeast, List<Context> contexts) {

    public EvidenceRequirement {
        contexts = List.copyOf(contexts);
    }

    /** Asks for all its contexts. */
    public EvidenceRequirement(String code, String text, List<Context> contexts) {
        this(code, text, OptionalInt.empty(), contexts);
    }

    /** How many of its contexts have to be shown. */
    public int least() {
        return atLeast.orElse(contexts.size());
    }
}
