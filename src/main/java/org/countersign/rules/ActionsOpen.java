package org.countersign.rules;

/** The internal verifier asked for something that nobody has cleared. */
public record ActionsOpen(int actions) implements Finding {

    @Override
    public Weight weight() {
        return Weight.MISSING;
    }
}
