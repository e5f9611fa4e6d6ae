package org.countersign.people;

import io.quarkus.arc.Unremovable;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.countersign.journal.CheckState;
import org.countersign.journal.ResumedCheck;
import org.countersign.site.Actor;
import org.countersign.site.CentreClock;
import org.countersign.site.ClockWatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checks the journal in the background. One that a crash or a stop left behind goes on at the next start, or when somebody
 * looks how far it is.
 */
@ApplicationScoped
@Unremovable // nobody has to ask for it to go on with what was left
class JournalChecks {

    private final ResumedCheck check;
    private final CentreClock clock;
    private final ClockWatch watch;
    private final boolean onlyReads;

    /** One works and one waits: whatever is begun while the first is ending is seen by the second. */
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(1),
            JournalChecks::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    JournalChecks(
            ResumedCheck check,
            CentreClock clock,
            ClockWatch watch,
            @ConfigProperty(name = "countersign.only-reads") boolean onlyReads) {
        this.check = check;
        this.clock = clock;
        this.watch = watch;
        this.onlyReads = onlyReads;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "journal-check");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** Begins one where none is under way. */
    CheckState begin(Actor by, boolean fromBeginning) {
        check.begin(by.id().value(), fromBeginning, clock.now());
        return state();
    }

    CheckState state() {
        CheckState state = check.state();
        if (state.isUnderWay()) {
            worker.execute(this::goOn);
        }
        return state;
    }

    void atStart(@Observes StartupEvent start) {
        if (!onlyReads) {
            state();
        }
    }

    void atStop(@Observes ShutdownEvent stop) throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(10, TimeUnit.SECONDS);
    }

    void goOn() {
        try {
            boolean more = true;
            // Where it ended is an entry of the journal.
            while (more && !worker.isShutdown() && watch.behind().isEmpty()) {
                more = check.goOn(clock.now(), clock.today());
            }
        } catch (RuntimeException failed) {
            Log.error("The check of the journal was stopped; it goes on when somebody looks at it.", failed);
        }
    }
}
