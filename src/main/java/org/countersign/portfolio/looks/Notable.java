package org.countersign.portfolio.looks;

import java.util.List;
import java.util.Locale;

/**
 * One thing noticed in one file.
 *
 * @param arguments what its sentence names
 */
public record Notable(Noticed what, List<String> arguments) {

    static Notable of(Noticed what, String... arguments) {
        return new Notable(what, List.of(arguments));
    }

    /** Stable, for programs; the sentence is for people. */
    public String code() {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence() {
        return what.words(arguments.toArray());
    }

    public String wayOut() {
        return what.wayOut().words();
    }
}
