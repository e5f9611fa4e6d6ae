package org.countersign.catalogue.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Holdings;
import org.countersign.standards.Standard;

/** Finds standards for whoever looks for one, in pages, over JSON and when enrolling. */
@ApplicationScoped
public class StandardsSearch {

    private final Holdings holdings;
    private volatile StandardsIndex index = StandardsIndex.EMPTY;

    StandardsSearch(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Makes the index before anybody waits for it. */
    void atStart(@Observes StartupEvent start) {
        indexOf(standards());
    }

    /** Those that are called so come first, then those whose criteria say it, each in the order of their keys. */
    public List<ListedStandard> found(StandardsFilter filter) {
        List<Catalogued<Standard>> all = standards();
        return indexOf(all).found(filter, all);
    }

    /** One of those the catalogue has, as lists have it. */
    public Optional<ListedStandard> listed(Catalogued<Standard> held) {
        return indexOf(standards()).listed(held);
    }

    public PublishedFacts facts() {
        return indexOf(standards()).facts();
    }

    private StandardsIndex indexOf(List<Catalogued<Standard>> all) {
        StandardsIndex now = index.of(all);
        index = now;
        return now;
    }

    private List<Catalogued<Standard>> standards() {
        return List.copyOf(holdings.standards().values());
    }
}
