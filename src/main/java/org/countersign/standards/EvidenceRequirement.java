package org.countersign.standards;

import java.util.List;

/**
 * What the unit asks of its evidence as a whole, word for word, with the number it is printed under.
 *
 * @param contexts the circumstances it names, in the printed order; none where it names none
 */
public record EvidenceRequirement(String code, String text, List<Context> contexts) {

    public EvidenceRequirement {
        contexts = List.copyOf(contexts);
    }
}
