package org.countersign.assessment.summary;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.AtTurnsEnd.Turn;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.jobs.Job;
import org.countersign.site.jobs.Progress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes summaries anew from the facts, a few units at a time: at start those that an earlier version left without one, and
 * all of them in the background for whoever asks.
 */
@ApplicationScoped
class Rebuild implements Job {

    /** Units of a transaction, for whose turn people wait meanwhile. */
    private static final int AT_ONCE = 20;

    /** Seconds that those may take. */
    private static final int LONGEST = 300;

    private static final int SAID_EACH = 500;

    private final Summaries summaries;
    private final Enrolments enrolments;
    private final RebuildWords words;
    private final boolean onlyReads;

    Rebuild(
            Summaries summaries,
            Enrolments enrolments,
            RebuildWords words,
            @ConfigProperty(name = "countersign.only-reads") boolean onlyReads) {
        this.summaries = summaries;
        this.enrolments = enrolments;
        this.words = words;
        this.onlyReads = onlyReads;
    }

    /**
     * @param last of those that were looked at; empty where there were none
     * @param different those whose summary was not what is found of the facts
     */
    private record Rebuilt(Optional<EnrolmentId> last, int looked, List<EnrolmentId> different) {}

    /** Before the first page is asked for, so that no list leaves out a unit. */
    void atStart(@Observes StartupEvent start) {
        if (onlyReads) {
            return;
        }
        int looked = 0;
        Rebuilt some = next(true, Optional.empty());
        while (some.last().isPresent()) {
            looked += some.looked();
            if (looked % SAID_EACH < AT_ONCE) {
                Log.infof("Lists know of %d units now that they did not know of.", looked);
            }
            some = next(true, some.last());
        }
    }

    @Override
    public String name() {
        return "summaries";
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public String purpose() {
        return words.purpose();
    }

    @Override
    public String outcome(Progress ended) {
        return words.outcome(ended.done(), ended.found());
    }

    /** A unit whose edition nobody can read keeps what it has. */
    @Override
    public Progress goOn(Progress before) {
        Rebuilt some = next(false, before.after().map(UUID::fromString).map(EnrolmentId::new));
        some.different().forEach(unit -> Log.warnf("Lists said something else of the unit %s.", unit));
        long done = before.done() + some.looked();
        long units = QuarkusTransaction.requiringNew().call(SummaryRow::units);
        return new Progress(
                done,
                Math.max(done, units),
                before.found() + some.different().size(),
                some.last().map(EnrolmentId::toString),
                some.last().isEmpty());
    }

    private Rebuilt next(boolean onlyMissing, Optional<EnrolmentId> after) {
        List<EnrolmentId> next =
                QuarkusTransaction.requiringNew().call(() -> SummaryRow.toBeMade(onlyMissing, after, AT_ONCE));
        return next.isEmpty()
                ? new Rebuilt(Optional.empty(), 0, List.of())
                : QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> some(next));
    }

    private Rebuilt some(List<EnrolmentId> ids) {
        // In the order in which a verb takes the turns of several, so that nobody waits for each other in a circle.
        List<Turn> turns = ids.stream()
                .sorted(Comparator.comparing(EnrolmentId::value))
                .map(id -> enrolments.find(id).orElseThrow())
                .filter(enrolment -> enrolments.unreadable(enrolment).isEmpty())
                .map(enrolment -> new Turn(enrolment, enrolments.hold(enrolment.id())))
                .toList();
        return new Rebuilt(Optional.of(ids.get(ids.size() - 1)), turns.size(), summaries.putRight(turns));
    }
}
