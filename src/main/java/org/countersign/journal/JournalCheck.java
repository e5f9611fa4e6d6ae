package org.countersign.journal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Compares the journal with itself, with the facts it has digests of, and with all facts that are kept. */
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

    /**
     * Reads the whole chain with the facts it tells of, and then asks of every fact whether the chain tells of it. An empty
     * list of breaks proves that nothing was changed, removed or put in.
     */
    @Transactional
    public Proof check() {
        List<Break> breaks = new ArrayList<>();
        long sequence = 0;
        String digest = "0".repeat(64);
        List<Told> page = Told.after(entities, sequence, PAGE);
        while (!page.isEmpty()) {
            for (Told told : page) {
                JournalEntryRow entry = told.entry();
                if (!entry.follows(sequence, digest)) {
                    breaks.add(new Break(Break.Kind.DOES_NOT_FOLLOW, entry.sequence(), List.of(sequence)));
                }
                checkFact(told).ifPresent(breaks::add);
                sequence = entry.sequence();
                digest = entry.digest();
            }
            entities.clear();
            page = Told.after(entities, sequence, PAGE);
        }
        JournalHeadRow head = entities.find(JournalHeadRow.class, JournalHeadRow.THE_ONE);
        if (head.sequence() != sequence || !head.digest().equals(digest)) {
            breaks.add(new Break(Break.Kind.SHORTENED, sequence, List.of(head.sequence())));
        }
        for (String kind : keeperOf.keySet()) {
            breaks.addAll(factsWithoutEntry(kind, sequence));
        }
        return new Proof(sequence, digest, breaks);
    }

    private Optional<Break> checkFact(Told told) {
        JournalEntryRow entry = told.entry();
        Journalled keeper = keeperOf.get(entry.kind());
        if (keeper == null) {
            return Optional.of(new Break(Break.Kind.NOBODY_KEEPS_IT, entry.sequence(), List.of(entry.kind())));
        }
        Optional<?> fact = keeper.fact(entry.kind(), entry.subject());
        if (fact.isEmpty()) {
            return Optional.of(aboutFact(Break.Kind.FACT_GONE, entry));
        }
        if (told.salt().isEmpty()) {
            return Optional.of(aboutFact(Break.Kind.SALT_GONE, entry));
        }
        return told.isOf(fact.get()) ? Optional.empty() : Optional.of(aboutFact(Break.Kind.FACT_CHANGED, entry));
    }

    private static Break aboutFact(Break.Kind kind, JournalEntryRow entry) {
        return new Break(kind, entry.sequence(), List.of(entry.kind(), entry.subject()));
    }

    /** A fact is read before the entries that could tell of it, so one recorded meanwhile has its own. */
    private List<Break> factsWithoutEntry(String kind, long last) {
        List<Break> breaks = new ArrayList<>();
        try (Stream<UUID> subjects = keeperOf.get(kind).subjects(kind)) {
            Iterator<UUID> left = subjects.iterator();
            while (left.hasNext()) {
                Set<UUID> untold = new LinkedHashSet<>();
                while (left.hasNext() && untold.size() < PAGE) {
                    untold.add(left.next());
                }
                untold.removeAll(toldAmong(kind, untold));
                untold.forEach(
                        subject -> breaks.add(new Break(Break.Kind.ENTRY_MISSING, last, List.of(kind, subject))));
            }
        }
        return breaks;
    }

    private Set<UUID> toldAmong(String kind, Set<UUID> subjects) {
        return new HashSet<>(entities.createQuery(
                        "select subject from JournalEntryRow where kind = ?1 and subject in ?2", UUID.class)
                .setParameter(1, kind)
                .setParameter(2, subjects)
                .getResultList());
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
            FACT_CHANGED,
            /** About: the kind and the id of the fact, which without its salt can be compared with nothing. */
            SALT_GONE,
            /** About: the kind and the id of a fact that no entry up to this number tells of. */
            ENTRY_MISSING
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
