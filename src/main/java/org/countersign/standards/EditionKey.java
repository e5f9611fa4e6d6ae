package org.countersign.standards;

/**
 * Names one edition of one standard, policy, guidance or mapping as this installation holds it. Both parts are ours;
 * what the publisher calls it stands in {@link Published}.
 */
public record EditionKey(String id, String edition) implements Comparable<EditionKey> {

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
