package org.countersign.portfolio.store;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.site.jobs.Job;
import org.countersign.site.jobs.Progress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Clears away when the program starts, and every day while it runs, what was coming in when it stopped or nobody is busy
 * with any more, and what was thrown away; at start it then looks whether the store and the rows belong together, and says
 * so where they do not.
 */
@ApplicationScoped
class Sweep implements Job {

    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final Store store;
    private final Leftovers leftovers;
    private final StoreFit fit;
    private final List<Store.References> references;
    private final StoreWords words;
    private final boolean onlyReads;

    Sweep(
            Store store,
            Leftovers leftovers,
            StoreFit fit,
            @All List<Store.References> references,
            StoreWords words,
            @ConfigProperty(name = "countersign.only-reads") boolean onlyReads) {
        this.store = store;
        this.leftovers = leftovers;
        this.fit = fit;
        this.references = references;
        this.words = words;
        this.onlyReads = onlyReads;
    }

    void atStart(@Observes StartupEvent start) {
        if (onlyReads) {
            return;
        }
        try {
            int removed = sweep();
            if (removed > 0) {
                LOG.infof("Removed %d files that were never finished, or were thrown away.", removed);
            }
            fit.lookAtStart();
            tell(fit.atStart());
        } catch (IOException e) {
            LOG.warn(
                    "The store of evidence could not be looked through. Unfinished uploads stay until the next start.",
                    e);
        }
    }

    @Override
    public String name() {
        return "unfinished-files";
    }

    @Override
    public String title() {
        return words.sweep();
    }

    @Override
    public String purpose() {
        return words.sweepPurpose();
    }

    @Override
    public String outcome(Progress ended) {
        return words.swept(ended.found());
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofDays(1));
    }

    @Override
    public Progress goOn(Progress before) {
        try {
            int removed = sweep();
            return new Progress(removed, removed, removed, Optional.empty(), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The store of evidence could not be looked through", unreadable);
        }
    }

    private static void tell(StoreFit.Found found) {
        if (!found.missing().isEmpty()) {
            LOG.errorf(
                    "%d files of evidence are missing from the data folder, beginning with %s. Restore the folder and the"
                            + " database from the same backup.",
                    found.missing().size(), found.missing().get(0));
        }
        if (!found.unnamed().isEmpty()) {
            LOG.errorf(
                    "The data folder keeps %d files of evidence that the database does not know, beginning with %s. Nothing"
                            + " is removed: the database may be an older backup.",
                    found.unnamed().size(), found.unnamed().get(0));
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
