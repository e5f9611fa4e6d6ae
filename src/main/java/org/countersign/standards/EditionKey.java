package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * Names one edition of one standard, policy, guidance or mapping as this installation holds it. Both parts are ours;
 * what the publisher calls it stands in {@link Published}.
 */
public record EditionKey(
        @JsonProperty("id") String id,
        @JsonProperty("edition") String edition) implements Comparable<EditionKey> {

    /** As {@link #sent} has it; empty where it is not that. */
    public static Optional<EditionKey> read(String sent) {
        String text = sent == null ? "" : sent.strip();
        int space = text.indexOf(' ');
        return space < 1 || space == text.length() - 1
                ? Optional.empty()
                : Optional.of(new EditionKey(text.substring(0, space), text.substring(space + 1)));
    }

    /** As forms and addresses carry it: id and edition with a space between. */
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

    /** For people and for file names: {@code INSCS016 edition 1}. */
    @Override
    public String toString() {
        return id + " edition " + edition;
    }
}
