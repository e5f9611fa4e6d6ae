package org.countersign.wording;

import java.util.Locale;

/** A value that has words of its own, wherever a message names it. */
public interface Sayable {

    String saidIn(Locale language);

    /** In the language of whoever is being answered. */
    default String said() {
        return saidIn(Wording.language());
    }
}
