package org.countersign.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An entry with the salt of its fact, as long as there is one: without it nobody can tell what the fact was. */
record Told(JournalEntryRow entry, Optional<String> salt) {

    private static final String WITH_SALTS =
            "select e, s.salt from JournalEntryRow e left join JournalSaltRow s on s.entryId = e.id where ";

    /** In the order of the chain, at most so many. */
    static List<Told> after(EntityManager entities, long sequence, int most) {
        return found(entities.createQuery(WITH_SALTS + "e.sequence > ?1 order by e.sequence", Object[].class)
                .setParameter(1, sequence)
                .setMaxResults(most));
    }

    /** @param subjects at least one */
    static List<Told> about(EntityManager entities, Collection<UUID> subjects) {
        return found(entities.createQuery(WITH_SALTS + "e.subject in ?1", Object[].class)
                .setParameter(1, subjects));
    }

    private static List<Told> found(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(found -> new Told((JournalEntryRow) found[0], Optional.ofNullable((String) found[1])))
                .toList();
    }

    boolean isAbout(Kept kept) {
        return entry.kind().equals(kept.kind()) && entry.subject().equals(kept.subject());
    }

    boolean isOf(Object fact) {
        return salt.isPresent() && entry.isOf(salt.get(), fact);
    }
}
