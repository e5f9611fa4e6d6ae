package org.countersign.wording;

import java.util.Locale;

/** Who is being spoken to. The program has one, found by {@link java.util.ServiceLoader}. */
public interface Audience {

    /** The language that whoever asked is answered in. */
    Locale language();
}
