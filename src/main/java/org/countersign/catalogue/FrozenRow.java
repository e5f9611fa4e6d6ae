package org.countersign.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.countersign.standards.EditionKey;
import org.hibernate.annotations.Immutable;

/** An edition as it was when it was first used; never changed and never removed. */
@Entity
@Immutable
@Table(name = "catalogue_frozen")
class FrozenRow {

    @Embeddable
    record Id(String kind, String id, String edition) {

        static Id of(FrozenKind<?> kind, EditionKey key) {
            return new Id(kind.name(), key.id(), key.edition());
        }
    }

    @EmbeddedId
    private Id id;

    private String digest;
    private byte[] form;

    private Instant frozenAt;

    EditionKey key() {
        return new EditionKey(id.id(), id.edition());
    }

    String digest() {
        return digest;
    }

    byte[] form() {
        return form;
    }

    Instant frozenAt() {
        return frozenAt;
    }
}
