package org.countersign.journal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the journal with itself and with the facts it has digests of. */
@ApplicationScoped
public class JournalCheck {

    /** Entries held in memory at once; a page of this size takes a few milliseconds. */
    private static final int PAGE = 500;

    private final EntityManager entities;
    private final Map<String, Journalled> keeperOf = new LinkedHashMap<>();

    JournalCheck(EntityManager entities, @All List<Journalled> keepers) {
        this.entities = entities;
        keepers.forEach(keeper -> keeper.kinds().forEach(kind -> {
            if (keeperOf.put(kind, keeper) != null) {
                throw new IllegalStateException("Two rooms say that they keep " + kind);
            }
        }));
    }

    /** Reads the whole chain. An empty list of breaks proves that nothing was changed, removed or put in between. */
    @Transactional
    public Proof check() {
        List<String> breaks = new ArrayList<>();
        long sequence = 0;
        String digest = "0".repeat(64);
        List<JournalEntryRow> page = pageAfter(sequence);
        while (!page.isEmpty()) {
            for (JournalEntryRow entry : page) {
                if (!entry.follows(sequence, digest)) {
                    breaks.add("Entry " + entry.sequence() + " does not follow entry " + sequence
                            + ": one of them was changed, or one between them removed.");
                }
                checkFact(entry).ifPresent(breaks::add);
                sequence = entry.sequence();
                digest = entry.digest();
            }
            entities.clear();
            page = pageAfter(sequence);
        }
        JournalHeadRow head = entities.find(JournalHeadRow.class, JournalHeadRow.THE_ONE);
        if (head.sequence() != sequence || !head.digest().equals(digest)) {
            breaks.add("The journal ends at entry " + sequence + ", but its head names entry " + head.sequence()
                    + ": entries were removed from its end.");
        }
        return new Proof(sequence, digest, breaks);
    }

    private List<JournalEntryRow> pageAfter(long sequence) {
        return entities.createQuery(
                        "from JournalEntryRow where sequence > :sequence order by sequence", JournalEntryRow.class)
                .setParameter("sequence", sequence)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private Optional<String> checkFact(JournalEntryRow entry) {
        JournalSaltRow salt = entities.find(JournalSaltRow.class, entry.id());
        if (salt == null) {
            return Optional.empty();
        }
        Journalled keeper = keeperOf.get(entry.kind());
        if (keeper == null) {
            return Optional.of("Entry " + entry.sequence() + " is of a kind that no room keeps: " + entry.kind() + ".");
        }
        Optional<?> fact = keeper.fact(entry.kind(), entry.subject());
        if (fact.isEmpty()) {
            return Optional.of("Entry " + entry.sequence() + " is about a " + entry.kind() + " that is gone: "
                    + entry.subject() + ".");
        }
        return entry.isOf(salt.salt(), fact.get())
                ? Optional.empty()
                : Optional.of("Entry " + entry.sequence() + " is about a " + entry.kind()
                        + " that was changed outside the program: " + entry.subject() + ".");
    }

    /** What a check found. */
    public record Proof(long entries, String digest, List<String> breaks) {

        public Proof {
            breaks = List.copyOf(breaks);
        }

        public boolean isWhole() {
            return breaks.isEmpty();
        }
    }
}
