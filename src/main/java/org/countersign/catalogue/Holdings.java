package org.countersign.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Problem;
import org.countersign.standards.Standard;
import org.countersign.standards.library.FilePlace;
import org.countersign.standards.library.Library;
import org.countersign.standards.qualifications.Qualification;

/** Lays what is frozen over what the files say: an edition in use is what it was, whatever became of its file. */
@ApplicationScoped
public class Holdings {

    /** Where a problem is that no file has. */
    private static final String DATABASE = "catalogue_frozen";

    private final Shelf shelf;
    private final FrozenEditions frozen;
    private final CentreClock clock;

    Holdings(Shelf shelf, FrozenEditions frozen, CentreClock clock) {
        this.shelf = shelf;
        this.frozen = frozen;
        this.clock = clock;
    }

    @Transactional
    public SortedMap<EditionKey, Catalogued<Standard>> standards() {
        return held(frozen.standards(), shelf.library().standards());
    }

    @Transactional
    public SortedMap<EditionKey, Catalogued<Policy>> policies() {
        return held(frozen.policies(), shelf.library().policies());
    }

    @Transactional
    public SortedMap<EditionKey, Catalogued<Qualification>> qualifications() {
        return held(frozen.qualifications(), shelf.library().qualifications());
    }

    private <T> SortedMap<EditionKey, Catalogued<T>> held(FrozenModels<T> models, Map<EditionKey, T> read) {
        SortedMap<EditionKey, Catalogued<T>> held = new TreeMap<>();
        read.forEach((key, model) -> held.put(key, Catalogued.onFile(key, model, file(key))));
        models.all()
                .forEach(one -> held.put(
                        one.pinned().key(),
                        Catalogued.inUse(one, file(one.pinned().key()))));
        return held;
    }

    private Optional<String> file(EditionKey key) {
        return Optional.ofNullable(shelf.library().placeOf().get(key)).map(FilePlace::file);
    }

    /** Editions in use that were changed in the database. */
    List<Problem> changedOutside() {
        return frozen.broken().stream()
                .map(broken -> new Problem(
                        DATABASE,
                        0,
                        0,
                        broken.readable()
                                ? LibraryFault.CHANGED_OUTSIDE.found(broken.key(), broken.digest(), broken.found())
                                : LibraryFault.UNREADABLE.found(broken.key(), broken.digest(), broken.found())))
                .toList();
    }

    /** Files that say something else under the name of an edition in use; what they say is refused. */
    @Transactional
    List<Problem> changedFiles() {
        Library library = shelf.library();
        return Stream.of(
                        changed(frozen.standards(), library.standards(), library, Differences::between),
                        changed(frozen.policies(), library.policies(), library, Differences::between),
                        changed(frozen.qualifications(), library.qualifications(), library, Differences::between))
                .flatMap(problems -> problems)
                .toList();
    }

    private <T> Stream<Problem> changed(
            FrozenModels<T> models, Map<EditionKey, T> read, Library library, Difference<T> difference) {
        return models.all().stream()
                .filter(one -> read.containsKey(one.pinned().key()))
                .flatMap(one -> {
                    String words = difference.between(
                            one.pinned().model(), read.get(one.pinned().key()));
                    return words.isEmpty()
                            ? Stream.empty()
                            : Stream.of(refused(
                                    one, library.placeOf().get(one.pinned().key()), words));
                });
    }

    private Problem refused(FrozenModels.Frozen<?> one, FilePlace place, String difference) {
        EditionKey key = one.pinned().key();
        return new Problem(
                place.file(),
                place.line(),
                place.column(),
                LibraryFault.CHANGED_IN_USE.found(key, Dates.british(clock.dateOf(one.since())), difference));
    }

    /** Says in words how the second differs from the first; empty where it does not. */
    private interface Difference<T> {
        String between(T before, T after);
    }
}
