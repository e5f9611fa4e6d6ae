package org.countersign.site.arrival;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may have how many requests open at once. Somebody signed in has a share of their own and is told when it is used up.
 * Among people nobody knows whoever has been at it longest makes place for the next, so that a sign-in, which comes in one
 * piece, always gets through.
 *
 * @param <V> a request
 */
final class Places<V> {

    /** How many for each person, for each address of people nobody knows, and for all of those together. */
    record Shares(int ofPerson, int ofAddress, int ofUnknown) {}

    /** What becomes of a request that has come. */
    sealed interface Entry<V> {

        /** It has a place; another one may have lost its own to it. */
        record In<V>(Optional<V> insteadOf) implements Entry<V> {}

        /** There is none for it. */
        record Full<V>() implements Entry<V> {}
    }

    private final Shares shares;
    private final Predicate<V> mayLose;
    private final Map<Guest, Set<V>> open = new HashMap<>();
    private int unknown;

    /** @param mayLose whether a request may be ended where it is now */
    Places(Shares shares, Predicate<V> mayLose) {
        this.shares = shares;
        this.mayLose = mayLose;
    }

    synchronized Entry<V> enter(Guest guest, V request) {
        int own = open.getOrDefault(guest, Set.of()).size();
        if (guest.isKnown() ? own < shares.ofPerson() : own < shares.ofAddress() && unknown < shares.ofUnknown()) {
            add(guest, request);
            return new Entry.In<>(Optional.empty());
        }
        if (guest.isKnown()) {
            return new Entry.Full<>();
        }
        Optional<Guest> loser = own < shares.ofAddress() ? mostCrowded() : Optional.of(guest);
        Optional<V> longest =
                loser.flatMap(from -> open.get(from).stream().filter(mayLose).findFirst());
        if (longest.isEmpty()) {
            return new Entry.Full<>();
        }
        leave(loser.get(), longest.get());
        add(guest, request);
        return new Entry.In<>(longest);
    }

    /** May be told more than once. */
    synchronized void leave(Guest guest, V request) {
        Set<V> own = open.get(guest);
        if (own == null || !own.remove(request)) {
            return;
        }
        if (own.isEmpty()) {
            open.remove(guest);
        }
        unknown -= guest.isKnown() ? 0 : 1;
    }

    synchronized int taken() {
        return open.values().stream().mapToInt(Set::size).sum();
    }

    private void add(Guest guest, V request) {
        open.computeIfAbsent(guest, first -> new LinkedHashSet<>()).add(request);
        unknown += guest.isKnown() ? 0 : 1;
    }

    /** The address with the most requests of which one may lose its place. */
    private Optional<Guest> mostCrowded() {
        return open.entrySet().stream()
                .filter(entry -> !entry.getKey().isKnown())
                .filter(entry -> entry.getValue().stream().anyMatch(mayLose))
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey);
    }
}
