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
        List<Break> breaks = new ArrayList<>();
        long sequence = 0;
        String digest = "0".repeat(64);
        List<JournalEntryRow> page = pageAfter(sequence);
        while (!page.isEmpty()) {
            for (JournalEntryRow entry : page) {
                if (!entry.follows(sequence, digest)) {
                    breaks.add(new Break(Break.Kind.DOES_NOT_FOLLOW, entry.sequence(), List.of(sequence)));
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
            breaks.add(new Break(Break.Kind.SHORTENED, sequence, List.of(head.sequence())));
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

    private Optional<Break> checkFact(JournalEntryRow entry) {
        JournalSaltRow salt = entities.find(JournalSaltRow.class, entry.id());
        if (salt == null) {
            return Optional.empty();
        }
        Journalled keeper = keeperOf.get(entry.kind());
        if (keeper == null) {
            return Optional.of(new Break(Break.Kind.NOBODY_KEEPS_IT, entry.sequence(), List.of(entry.kind())));
        }
        Optional<?> fact = keeper.fact(entry.kind(), entry.subject());
        if (fact.isEmpty()) {
            return Optional.of(aboutFact(Break.Kind.FACT_GONE, entry));
        }
        return entry.isOf(salt.salt(), fact.get())
                ? Optional.empty()
                : Optional.of(aboutFact(Break.Kind.FACT_CHANGED, entry));
    }

    private static Break aboutFact(Break.Kind kind, JournalEntryRow entry) {
        return new Break(kind, entry.sequence(), List.of(entry.kind(), entry.subject()));
    }

    /**
     * A place where the journal is not whole.
     *
     * @param entry the number of the entry where it was noticed
     * @param about what its kind says beside that
     */
    public record Break(Kind kind, long entry, List<Object> about) {

        /** What is wrong there. */
        public enum Kind {
            /** One of two entries was changed, or one between them removed; about: the number of the one before. */
            DOES_NOT_FOLLOW,
            /** Entries were removed from the end; about: the number that the head names. */
            SHORTENED,
            /** About: the kind of the entry, which no room knows. */
            NOBODY_KEEPS_IT,
            /** About: the kind and the id of the fact that is gone. */
            FACT_GONE,
            /** About: the kind and the id of the fact, which was changed outside the program. */
            FACT_CHANGED
        }
    }

    /** What a check found. */
    public record Proof(long entries, String digest, List<Break> breaks) {

        public Proof {
            breaks = List.copyOf(breaks);
        }

        public boolean isWhole() {
            return breaks.isEmpty();
        }
    }
}
