package org.countersign.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.catalogue.PinnedEditions.Pin;
import org.countersign.journal.Comparison;
import org.countersign.standards.EditionKey;
import org.countersign.standards.form.CanonicalForm;

/**
 * The frozen editions of one kind, held against the digests they were frozen with, and against those that units were pinned
 * to them by: only the units tell of one that is gone, or whose digest was changed with it.
 */
final class ComparedEditions implements Comparison {

    private final FrozenKind<?> kind;
    private final EntityManager entities;
    private final PinnedEditions.Pins pinned;

    ComparedEditions(FrozenKind<?> kind, EntityManager entities, PinnedEditions.Pins pinned) {
        this.kind = kind;
        this.entities = entities;
        this.pinned = pinned;
    }

    @Override
    public String name() {
        return "frozen " + kind.name();
    }

    /** They are few, and what one of them says all its units say. */
    @Override
    public boolean comparesAllEachTime() {
        return true;
    }

    @Override
    public Page after(String place, int most) {
        return QuarkusTransaction.requiringNew().call(() -> compared(place, most));
    }

    private Page compared(String place, int most) {
        Optional<EditionKey> last = EditionKey.read(place);
        SortedMap<EditionKey, List<Pin>> pins = pinsOfEach();
        List<EditionKey> next = pins.keySet().stream()
                .filter(key -> last.isEmpty() || key.compareTo(last.get()) > 0)
                .limit(most)
                .toList();
        return new Page(
                next.isEmpty() ? place : next.get(next.size() - 1).sent(),
                next.size(),
                next.stream()
                        .flatMap(key -> difference(key, pins.get(key)).stream())
                        .toList());
    }

    /** Of what is frozen, and of what units are pinned to whether it is there or not. */
    private SortedMap<EditionKey, List<Pin>> pinsOfEach() {
        SortedMap<EditionKey, List<Pin>> pins = new TreeMap<>();
        FrozenRow.keys(entities, kind).forEach(key -> pins.put(key, new ArrayList<>()));
        pinned.all().forEach(pin -> pins.computeIfAbsent(pin.key(), key -> new ArrayList<>())
                .add(pin));
        return pins;
    }

    private Optional<Difference> difference(EditionKey key, List<Pin> pins) {
        FrozenRow row = entities.find(FrozenRow.class, FrozenRow.Id.of(kind, key));
        if (row == null) {
            return isPinnedOtherwise(pins, "") ? Optional.of(new Difference(true, key.sent())) : Optional.empty();
        }
        String digest = CanonicalForm.digest(row.form());
        return digest.equals(row.digest()) && !isPinnedOtherwise(pins, digest)
                ? Optional.empty()
                : Optional.of(new Difference(false, key.sent()));
    }

    /** A unit that was itself changed outside the program says nothing about an edition. */
    private boolean isPinnedOtherwise(List<Pin> pins, String digest) {
        return pins.stream().filter(pin -> !pin.digest().equals(digest)).anyMatch(pinned::isTold);
    }
}
