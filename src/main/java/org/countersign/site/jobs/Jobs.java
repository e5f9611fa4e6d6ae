package org.countersign.site.jobs;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.countersign.site.Actor;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.ClockWatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins jobs that are due or asked for, and works on one at a time, a step after the other. */
@ApplicationScoped
public class Jobs {

    /** Beyond the longest transaction a step may have: until then nobody else takes it, and afterwards it was left. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    /** For a step that is under way when the program stops. */
    private static final long SECONDS_TO_END = 10;

    private final List<Job> jobs;
    private final CentreClock clock;
    private final ClockWatch watch;
    private final boolean onlyReads;

    /** Among all that work on one database. */
    private final UUID program = UUID.randomUUID();

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            Jobs::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    Jobs(
            @All List<Job> jobs,
            CentreClock clock,
            ClockWatch watch,
            @ConfigProperty(name = "countersign.only-reads") boolean onlyReads) {
        this.jobs = jobs.stream().sorted(Comparator.comparing(Job::name)).toList();
        this.clock = clock;
        this.watch = watch;
        this.onlyReads = onlyReads;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "background-work");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    List<JobState> all() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> jobs.stream().map(Jobs::state).toList());
    }

    Optional<JobState> find(String name) {
        return QuarkusTransaction.joiningExisting().call(() -> job(name).map(Jobs::state));
    }

    private Optional<Job> job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    private static JobState state(Job job) {
        return JobRow.of(job.name())
                .map(row -> row.state(job))
                .orElseGet(
                        () -> new JobState(job, Progress.NONE, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Begins a job that is not under way; empty where there is none of that name. */
    Optional<JobState> begin(Actor by, String name) {
        Optional<JobState> begun = job(name)
                .map(job -> QuarkusTransaction.requiringNew().call(() -> {
                    JobRow row = JobRow.lock(name);
                    if (!row.isUnderWay()) {
                        job.asked(by.id());
                        row.begin(clock.now());
                    }
                    return row.state(job);
                }));
        job(name).ifPresent(this::wake);
        return begun;
    }

    /** Looks at once whether the job has something to do. */
    public void wake(Job job) {
        if (!onlyReads) {
            worker.execute(() -> work(job));
        }
    }

    @Scheduled(every = "{countersign.jobs.looked-for-every}", delayed = "{countersign.jobs.first-after}")
    void lookForWork() {
        jobs.forEach(this::wake);
    }

    void atStop(@Observes ShutdownEvent stop) throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }

    /** If it is due, to its end. */
    void work(Job job) {
        boolean more = true;
        // Where a job ends is written down with the time.
        while (more && !worker.isShutdown() && watch.behind().isEmpty()) {
            more = goOn(job);
        }
    }

    /** A step of it, if it is for this program to do; whether there may be another. */
    private boolean goOn(Job job) {
        try {
            Optional<Progress> before = QuarkusTransaction.requiringNew().call(() -> take(job));
            if (before.isEmpty()) {
                return false;
            }
            Progress reached = job.goOn(before.get());
            return QuarkusTransaction.requiringNew().call(() -> write(job, reached));
        } catch (RuntimeException failed) {
            Log.errorf(failed, "The background work “%s” was stopped; it is tried again in ten minutes.", job.name());
            QuarkusTransaction.requiringNew().run(() -> JobRow.lock(job.name()).fail(clock.now()));
            return false;
        }
    }

    private Optional<Progress> take(Job job) {
        Instant now = clock.now();
        JobRow row = JobRow.lock(job.name());
        if (row.waits(program, AFTER_FAILURE, now)) {
            return Optional.empty();
        }
        if (row.isDue(job.every(), now) || !row.isUnderWay() && job.isLeft()) {
            row.begin(now);
        }
        if (!row.isUnderWay()) {
            return Optional.empty();
        }
        row.hold(program, now.plus(HELD));
        return Optional.of(row.progress());
    }

    /** Nothing where another has taken it meanwhile, because this step took longer than it may. */
    private boolean write(Job job, Progress reached) {
        JobRow row = JobRow.lock(job.name());
        if (!row.isHeldBy(program)) {
            return false;
        }
        row.reached(reached);
        if (reached.ended()) {
            row.end(clock.now());
        }
        return !reached.ended();
    }
}
