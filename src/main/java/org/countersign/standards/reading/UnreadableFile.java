package org.countersign.standards.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.EditionKey;

/**
 * The text of a file that is no YAML or does not say what it holds. A glance at it tells what it was meant to be, so
 * that files which name it are not blamed for its absence.
 */
record UnreadableFile(String text) {

    private static final Pattern ID = Pattern.compile("(?m)^id:[ \\t]*[\"']?([^\\s\"'#]+)");
    private static final Pattern EDITION = Pattern.compile("(?m)^edition:[ \\t]*[\"']?([^\\s\"'#]+)");

    Optional<EditionKey> key() {
        Matcher id = ID.matcher(text);
        Matcher edition = EDITION.matcher(text);
        return id.find() && edition.find()
                ? Optional.of(new EditionKey(id.group(1), edition.group(1)))
                : Optional.empty();
    }

    /** Whether another file's id stands in it. */
    boolean names(EditionKey other) {
        return text.contains(other.id()) && !key().equals(Optional.of(other));
    }

    boolean hasKey(String code) {
        return Pattern.compile("(?m)^\\s*[\"']?" + Pattern.quote(code) + "[\"']?\\s*:")
                .matcher(text)
                .find();
    }
}
