package org.countersign.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
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

    /** In their order. */
    static List<EditionKey> keys(EntityManager entities, FrozenKind<?> kind) {
        return entities.createQuery(
                        "select id.id, id.edition from FrozenRow where id.kind = :kind order by id.id, id.edition",
                        EditionKey.class)
                .setParameter("kind", kind.name())
                .getResultList();
    }

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
