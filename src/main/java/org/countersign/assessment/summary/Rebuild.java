package org.countersign.assessment.summary;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.enrolment.AtTurnsEnd.Turn;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes summaries anew from the facts, a few units at a time: at start those that an earlier version left without one, and
 * all of them for whoever asks. What is done stays done where it is stopped.
 */
@ApplicationScoped
public class Rebuild {

    /** Units of a transaction, for whose turn people wait meanwhile. */
    private static final int AT_ONCE = 20;

    /** Seconds that those may take. */
    private static final int LONGEST = 300;

    private static final int SAID_EACH = 500;

    private final Summaries summaries;
    private final Enrolments enrolments;
    private final boolean onlyReads;
    private final boolean allAtStart;

    Rebuild(
            Summaries summaries,
            Enrolments enrolments,
            @ConfigProperty(name = "countersign.only-reads") boolean onlyReads,
            @ConfigProperty(name = "countersign.rebuild") boolean allAtStart) {
        this.summaries = summaries;
        this.enrolments = enrolments;
        this.onlyReads = onlyReads;
        this.allAtStart = allAtStart;
    }

    /**
     * How many were looked at, and of those the units whose summary was not what is found of the facts.
     */
    public record Rebuilt(int looked, List<EnrolmentId> different) {

        public Rebuilt {
            different = List.copyOf(different);
        }

        Rebuilt and(Rebuilt more) {
            return new Rebuilt(
                    looked + more.looked,
                    Stream.concat(different.stream(), more.different.stream()).toList());
        }
    }

    /** Before the first page is asked for, so that no list leaves out a unit. */
    void atStart(@Observes StartupEvent start) {
        if (onlyReads) {
            return;
        }
        if (allAtStart) {
            Rebuilt rebuilt = all();
            Log.infof(
                    "What lists say of %d units was made anew from the facts; it was not so before of %d.",
                    rebuilt.looked(), rebuilt.different().size());
            rebuilt.different().forEach(unit -> Log.warnf("Lists said something else of the unit %s.", unit));
            return;
        }
        Rebuilt rebuilt = through(true);
        if (rebuilt.looked() > 0) {
            Log.infof("Lists know of %d units now that they did not know of.", rebuilt.looked());
        }
    }

    /** All of them. A unit whose edition nobody can read keeps what it has. */
    public Rebuilt all() {
        return through(false);
    }

    private Rebuilt through(boolean onlyMissing) {
        Rebuilt rebuilt = new Rebuilt(0, List.of());
        Optional<EnrolmentId> last = Optional.empty();
        while (true) {
            Optional<EnrolmentId> from = last;
            List<EnrolmentId> next =
                    QuarkusTransaction.requiringNew().call(() -> SummaryRow.toBeMade(onlyMissing, from, AT_ONCE));
            if (next.isEmpty()) {
                return rebuilt;
            }
            Rebuilt some = QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> some(next));
            if (rebuilt.looked() / SAID_EACH < (rebuilt.looked() + some.looked()) / SAID_EACH) {
                Log.infof("What lists say of units is being made anew: %d so far.", rebuilt.looked() + some.looked());
            }
            rebuilt = rebuilt.and(some);
            last = Optional.of(next.get(next.size() - 1));
        }
    }

    private Rebuilt some(List<EnrolmentId> ids) {
        // In the order in which a verb takes the turns of several, so that nobody waits for each other in a circle.
        List<Turn> turns = ids.stream()
                .sorted(Comparator.comparing(EnrolmentId::value))
                .map(id -> enrolments.find(id).orElseThrow())
                .filter(enrolment -> enrolments.unreadable(enrolment).isEmpty())
                .map(enrolment -> new Turn(enrolment, enrolments.hold(enrolment.id())))
                .toList();
        return new Rebuilt(turns.size(), summaries.putRight(turns));
    }
}
