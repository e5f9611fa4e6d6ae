package org.countersign.portfolio.store;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Makes the store agree with the rows when the program starts: what was coming in when it stopped, and what no draft and
 * no version names, goes.
 */
@ApplicationScoped
class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final Store store;
    private final Leftovers leftovers;
    private final List<Store.References> references;

    Sweep(Store store, Leftovers leftovers, @All List<Store.References> references) {
        this.store = store;
        this.leftovers = leftovers;
        this.references = references;
    }

    void atStart(@Observes StartupEvent start) {
        try {
            int removed = sweep();
            if (removed > 0) {
                LOG.infof("Removed %d files of evidence that nothing refers to.", removed);
            }
        } catch (IOException e) {
            LOG.warn(
                    "The store of evidence could not be swept; files that nothing refers to stay until the next start.",
                    e);
        }
    }

    /** The store first: it may hold files it set aside before the program stopped, and they are not leftovers. */
    int sweep() throws IOException {
        return store.sweep(this::named) + leftovers.sweep();
    }

    private Set<String> named(Collection<String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Set<String> named = new HashSet<>();
            references.forEach(rows -> named.addAll(rows.among(digests)));
            return named;
        });
    }
}
