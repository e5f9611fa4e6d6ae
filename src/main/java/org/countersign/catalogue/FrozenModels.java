package org.countersign.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.standards.CanonicalForm;
import org.countersign.standards.EditionKey;

/**
 * The frozen editions of one kind. Each is read from the database once and then kept, because it never changes; one that
 * is not committed yet is not kept, because it may never be. All but {@link #known} is called in a transaction.
 */
final class FrozenModels<T> {

    private final FrozenKind<T> kind;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<EditionKey, Frozen<T>> known = new ConcurrentHashMap<>();

    FrozenModels(FrozenKind<T> kind, EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.kind = kind;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** An edition as it was frozen, and when. */
    record Frozen<T>(Pinned<T> pinned, Instant since) {}

    Optional<Frozen<T>> known(EditionKey key) {
        return Optional.ofNullable(known.get(key));
    }

    Optional<Frozen<T>> find(EditionKey key) {
        return known(key).or(() -> read(key));
    }

    /** All there are; another node may have frozen some of them. */
    List<Frozen<T>> all() {
        return entities.createQuery(
                        "select id.id, id.edition from FrozenRow where id.kind = :kind order by id.id, id.edition",
                        EditionKey.class)
                .setParameter("kind", kind.name())
                .getResultStream()
                .flatMap(key -> find(key).stream())
                .toList();
    }

    /** Where somebody else is freezing the same edition at this moment, theirs is waited for and is what stands. */
    Frozen<T> freeze(EditionKey key, T model, Instant now) {
        byte[] form = kind.write().apply(model);
        entities.createNativeQuery("insert into catalogue_frozen (kind, id, edition, digest, form, frozen_at)"
                        + " values (:kind, :id, :edition, :digest, :form, :now) on conflict do nothing")
                .setParameter("kind", kind.name())
                .setParameter("id", key.id())
                .setParameter("edition", key.edition())
                .setParameter("digest", CanonicalForm.digest(form))
                .setParameter("form", form)
                .setParameter("now", now)
                .executeUpdate();
        return read(key).orElseThrow();
    }

    private Optional<Frozen<T>> read(EditionKey key) {
        FrozenRow row = entities.find(FrozenRow.class, FrozenRow.Id.of(kind, key));
        if (row == null) {
            return Optional.empty();
        }
        Frozen<T> frozen = new Frozen<>(new Pinned<>(key, row.digest(), kind.thaw(row)), row.frozenAt());
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    known.put(key, frozen);
                }
            }
        });
        return Optional.of(frozen);
    }
}
