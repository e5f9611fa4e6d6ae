package org.countersign.standards;

import java.util.Locale;

/** Kinds of rule and constants as a file writes them, so that a sentence about a file says what to write there. */
final class EvidenceKinds {

    private EvidenceKinds() {}

    static String written(EvidenceRule rule) {
        return rule.getClass()
                .getSimpleName()
                .replaceAll("(?<!^)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
