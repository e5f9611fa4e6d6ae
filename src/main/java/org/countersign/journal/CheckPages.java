package org.countersign.journal;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.countersign.journal.JournalCheck.Break;

/** A check cut into pages, so that no transaction grows with the journal. */
@ApplicationScoped
class CheckPages {

    /** Facts held in memory at once: each may be as large as a form. */
    static final int MOST = 200;

    /** Seconds for a page: ten of the largest files on a slow disk, with room. */
    static final int SECONDS = 600;

    /** Things of a page, which may be files of many megabytes. */
    private static final int MOST_THINGS = 10;

    private final EntityManager entities;
    private final SortedMap<String, FactKeeper> keeperOf = new TreeMap<>();
    private final SortedMap<String, Comparison> comparisons = new TreeMap<>();

    CheckPages(EntityManager entities, @All List<FactKeeper> keepers, @All List<Comparison> compared) {
        this.entities = entities;
        keepers.forEach(keeper -> keeper.kinds().keySet().forEach(kind -> {
            if (keeperOf.put(kind, keeper) != null) {
                throw new IllegalStateException("Two keepers say that they have " + kind);
            }
        }));
        compared.forEach(comparison -> {
            if (comparisons.put(comparison.name(), comparison) != null) {
                throw new IllegalStateException("Two rooms compare each " + comparison.name());
            }
        });
    }

    /** What a page came to. */
    record Page(CheckPosition reached, List<Break> breaks) {}

    /** In a transaction; things are compared beside it. */
    Page after(CheckPosition position, int most) {
        return switch (position.stage()) {
            case ENTRIES -> entries(position, most);
            case FACTS -> facts(position, most);
            case COMPARISONS ->
                QuarkusTransaction.suspendingExisting().call(() -> things(position, Math.min(most, MOST_THINGS)));
            case DONE -> throw new IllegalStateException("The check is done");
        };
    }

    private Page entries(CheckPosition position, int most) {
        List<Told> page = Told.after(entities, position.sequence(), most);
        if (page.isEmpty()) {
            return endOfTheChain(position);
        }
        List<Break> breaks = new ArrayList<>();
        CheckPosition reached = position;
        for (Told told : page) {
            JournalEntryRow entry = told.entry();
            if (!entry.follows(reached.sequence(), reached.digest())) {
                breaks.add(new Break(Break.Kind.DOES_NOT_FOLLOW, entry.sequence(), List.of(reached.sequence())));
            }
            checkFact(told).ifPresent(breaks::add);
            reached = reached.at(entry);
        }
        return new Page(reached, breaks);
    }

    /** Nobody appends while the head is held against the last entry. */
    private Page endOfTheChain(CheckPosition position) {
        JournalHeadRow head = entities.find(JournalHeadRow.class, JournalHeadRow.THE_ONE);
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        if (!Told.after(entities, position.sequence(), 1).isEmpty()) {
            return new Page(position, List.of());
        }
        List<Break> breaks =
                head.sequence() == position.sequence() && head.digest().equals(position.digest())
                        ? List.of()
                        : List.of(new Break(Break.Kind.SHORTENED, position.sequence(), List.of(head.sequence())));
        return new Page(position.beforeFactsOf(first(keeperOf)), breaks);
    }

    private Optional<Break> checkFact(Told told) {
        JournalEntryRow entry = told.entry();
        FactKeeper keeper = keeperOf.get(entry.kind());
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
    private Page facts(CheckPosition position, int most) {
        String kind = position.kind().orElseThrow();
        // A check that was begun by a version with other kinds goes on with the next there is.
        List<UUID> page =
                keeperOf.containsKey(kind) ? keeperOf.get(kind).subjects(kind, position.fact(), most) : List.of();
        if (page.isEmpty()) {
            return new Page(position.beforeFactsOf(following(keeperOf, kind)), List.of());
        }
        Set<UUID> untold = new LinkedHashSet<>(page);
        untold.removeAll(toldAmong(kind, page));
        List<Break> breaks = untold.stream()
                .map(subject -> new Break(Break.Kind.ENTRY_MISSING, position.sequence(), List.of(kind, subject)))
                .toList();
        return new Page(position.afterFacts(page.get(page.size() - 1), page.size()), breaks);
    }

    private Set<UUID> toldAmong(String kind, List<UUID> subjects) {
        return new HashSet<>(entities.createQuery(
                        "select subject from JournalEntryRow where kind = ?1 and subject in ?2", UUID.class)
                .setParameter(1, kind)
                .setParameter(2, subjects)
                .getResultList());
    }

    private Page things(CheckPosition position, int most) {
        if (position.kind().isEmpty()) {
            return new Page(position.beforeComparison(first(comparisons)), List.of());
        }
        String name = position.kind().get();
        Comparison comparison = comparisons.get(name);
        if (comparison == null) {
            return new Page(position.beforeComparison(following(comparisons, name)), List.of());
        }
        Comparison.Page page = comparison.after(position.places().getOrDefault(name, ""), most);
        if (page.compared() == 0) {
            CheckPosition kept = comparison.comparesAllEachTime() ? position.withoutPlaceIn(name) : position;
            return new Page(kept.beforeComparison(following(comparisons, name)), List.of());
        }
        List<Break> breaks = page.differences().stream()
                .map(difference -> new Break(
                        difference.gone() ? Break.Kind.THING_GONE : Break.Kind.THING_CHANGED,
                        position.sequence(),
                        List.of(name, difference.which())))
                .toList();
        return new Page(position.afterThings(page), breaks);
    }

    private static Optional<String> first(SortedMap<String, ?> named) {
        return named.keySet().stream().findFirst();
    }

    private static Optional<String> following(SortedMap<String, ?> named, String name) {
        return named.keySet().stream()
                .filter(other -> other.compareTo(name) > 0)
                .findFirst();
    }
}
