package org.countersign.people.proof;

import java.util.stream.Stream;
import org.countersign.journal.JournalCheck.Break;
import org.countersign.wording.Worded;

/** How it is said where the journal is not whole. */
public enum JournalBreak implements Worded {
    DOES_NOT_FOLLOW,
    SHORTENED,
    NOBODY_KEEPS_IT,
    FACT_GONE,
    FACT_CHANGED,
    SALT_GONE,
    ENTRY_MISSING,
    THING_GONE,
    THING_CHANGED;

    public static String sentence(Break found) {
        JournalBreak broken =
                switch (found.kind()) {
                    case DOES_NOT_FOLLOW -> DOES_NOT_FOLLOW;
                    case SHORTENED -> SHORTENED;
                    case NOBODY_KEEPS_IT -> NOBODY_KEEPS_IT;
                    case FACT_GONE -> FACT_GONE;
                    case FACT_CHANGED -> FACT_CHANGED;
                    case SALT_GONE -> SALT_GONE;
                    case ENTRY_MISSING -> ENTRY_MISSING;
                    case THING_GONE -> THING_GONE;
                    case THING_CHANGED -> THING_CHANGED;
                };
        return broken.words(
                Stream.concat(Stream.of(found.entry()), found.about().stream()).toArray());
    }
}
