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
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.standards.EditionKey;
import org.countersign.standards.form.CanonicalForm;

/**
 * The frozen editions of one kind. Each is read from the database once and then kept, because it never changes; one that
 * is not committed yet is not kept, because it may never be, nor one that was changed outside the program, because it may
 * be put back. All but {@link #known} is called in a transaction.
 */
final class FrozenModels<T> {

    private final FrozenKind<T> kind;
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final Function<EditionKey, Optional<T>> onFile;
    private final Map<EditionKey, Frozen<T>> known = new ConcurrentHashMap<>();

    FrozenModels(
            FrozenKind<T> kind,
            EntityManager entities,
            TransactionSynchronizationRegistry transaction,
            Function<EditionKey, Optional<T>> onFile) {
        this.kind = kind;
        this.entities = entities;
        this.transaction = transaction;
        this.onFile = onFile;
    }

    /** An edition as it was frozen, and when; not intact where it is only the best there is left to read. */
    record Frozen<T>(Pinned<T> pinned, Instant since, boolean intact) {}

    /** An edition that was changed outside the program; not readable where nothing is left that says what it said. */
    record Broken(EditionKey key, String digest, String found, boolean readable) {}

    Optional<Frozen<T>> known(EditionKey key) {
        return Optional.ofNullable(known.get(key));
    }

    Optional<Frozen<T>> find(EditionKey key) {
        return known(key).or(() -> read(key));
    }

    /** All that can be read; another node may have frozen some of them. */
    List<Frozen<T>> all() {
        return keys().flatMap(key -> find(key).stream()).toList();
    }

    /** Of those there are, also while what was read before the change goes on being used. */
    List<Broken> broken() {
        return keys().map(key -> entities.find(FrozenRow.class, FrozenRow.Id.of(kind, key)))
                .filter(row -> !isAsFrozen(row))
                .map(row -> new Broken(
                        row.key(),
                        known(row.key()).map(before -> before.pinned().digest()).orElse(row.digest()),
                        CanonicalForm.digest(row.form()),
                        find(row.key()).isPresent()))
                .toList();
    }

    private boolean isAsFrozen(FrozenRow row) {
        return known(row.key())
                .map(before ->
                        FrozenKind.isIntact(row) && before.pinned().digest().equals(row.digest()))
                .orElseGet(() -> read(row.key()).map(Frozen::intact).orElse(false));
    }

    /** Whether it was ever frozen, readable or not. */
    boolean isFrozen(EditionKey key) {
        return entities.find(FrozenRow.class, FrozenRow.Id.of(kind, key)) != null;
    }

    private Stream<EditionKey> keys() {
        return FrozenRow.keys(entities, kind).stream();
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
        Optional<Frozen<T>> frozen = kind.thaw(row, onFile.apply(key))
                .map(thawed ->
                        new Frozen<>(new Pinned<>(key, row.digest(), thawed.model()), row.frozenAt(), thawed.intact()));
        frozen.filter(Frozen::intact).ifPresent(intact -> keepOnceCommitted(key, intact));
        return frozen;
    }

    private void keepOnceCommitted(EditionKey key, Frozen<T> frozen) {
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
    }
}
