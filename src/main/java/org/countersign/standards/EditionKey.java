package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.wording.Sayable;
import org.countersign.wording.Wording;

/**
 * Names one edition of one standard, policy, guidance or mapping as this installation holds it. Both parts are ours;
 * what the publisher calls it stands in {@link Published}.
 */
public record EditionKey(
        @JsonProperty("id") String id,
        @JsonProperty("edition") String edition) implements Comparable<EditionKey>, Sayable {

    /** Neither part can hold one of them: forms send a space, programs name an edition as it stands in addresses. */
    private static final Pattern BETWEEN = Pattern.compile("[/ ]");

    /** As {@link #sent} has it, or as in addresses, {@code INSCS016/1}; empty where it is neither. */
    public static Optional<EditionKey> read(String sent) {
        String[] parts = BETWEEN.split(sent == null ? "" : sent.strip(), 2);
        return parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()
                ? Optional.empty()
                : Optional.of(new EditionKey(parts[0], parts[1]));
    }

    /** As forms carry it: id and edition with a space between. */
    public String sent() {
        return id + " " + edition;
    }

    public EditionKey {
        if (id == null || id.isBlank() || edition == null || edition.isBlank()) {
            throw new IllegalArgumentException("An edition is named by an id and an edition, both with words in them");
        }
    }

    @Override
    public int compareTo(EditionKey other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : edition.compareTo(other.edition);
    }

    /** For people: {@code INSCS016 edition 1}. */
    @Override
    public String saidIn(Locale language) {
        return Wording.say(EditionKey.class, "named", language, Map.of("id", id, "edition", edition));
    }

    /** For the log and for exceptions. */
    @Override
    public String toString() {
        return id + " edition " + edition;
    }
}
