package org.countersign.wording;

import java.util.Locale;

/**
 * A constant of an enum that is said to people in words. They stand in a bundle beside the enum, under the name of the
 * constant, so that another language or a centre's own terms can follow without the program being changed.
 */
public interface Worded {

    /** @param arguments what the words name, as {@code {0}}, {@code {1}} and so on; may be worded themselves */
    default String words(Object... arguments) {
        return wordsIn(Wording.language(), arguments);
    }

    default String wordsIn(Locale language, Object... arguments) {
        Enum<?> constant = (Enum<?>) this;
        return Wording.of(constant.getDeclaringClass(), constant.name(), language, arguments);
    }
}
