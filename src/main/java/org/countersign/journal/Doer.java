package org.countersign.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * Who did what the journal tells of. Every verb is a person's today: what is done by a grant, or by the program itself, has its
 * place in the chain and in facts before anybody can do it.
 *
 * @param id of the person or the grant; nobody's where it was the program
 */
public record Doer(
        @JsonProperty("kind") Kind kind, @JsonProperty("id") UUID id) {

    /** What somebody acts as. Its name stays: it is in the digests of entries and facts. */
    public enum Kind {
        PERSON,
        /** A right to act without being a member of the centre: a witness's link, an external verifier's window. */
        GRANT,
        SYSTEM
    }

    private static final UUID NOBODY = new UUID(0, 0);

    /** The program, in what it does of its own. */
    public static final Doer SYSTEM = new Doer(Kind.SYSTEM, NOBODY);

    public Doer {
        if (id.equals(NOBODY) != (kind == Kind.SYSTEM)) {
            throw new IllegalArgumentException("A person and a grant have an id, and the program has none: " + kind);
        }
    }

    public static Doer person(UUID id) {
        return new Doer(Kind.PERSON, id);
    }
}
