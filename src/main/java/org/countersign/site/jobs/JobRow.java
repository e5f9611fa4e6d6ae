package org.countersign.site.jobs;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How far one job has come, and which running program works on it. */
@Entity
@Table(name = "site_job")
class JobRow extends PanacheEntityBase {

    @Id
    private String name;

    private Instant begunAt;
    private Instant endedAt;
    private Instant failedAt;
    private long done;
    private long total;
    private long found;
    private String goOnAfter;
    private UUID holder;
    private Instant heldUntil;

    /** As it is now, and nobody else's to change until the commit; made where it is asked for the first time. */
    static JobRow lock(String name) {
        getEntityManager()
                .createNativeQuery("insert into site_job (name, done, total, found) values (:name, 0, 0, 0)"
                        + " on conflict do nothing")
                .setParameter("name", name)
                .executeUpdate();
        return findById(name, LockModeType.PESSIMISTIC_WRITE);
    }

    static Optional<JobRow> of(String name) {
        return findByIdOptional(name);
    }

    void begin(Instant now) {
        begunAt = now;
        endedAt = null;
        failedAt = null;
        reached(Progress.NONE);
    }

    boolean isUnderWay() {
        return begunAt != null && endedAt == null;
    }

    boolean isDue(Optional<Duration> every, Instant now) {
        return !isUnderWay()
                && every.isPresent()
                && (endedAt == null || !endedAt.plus(every.get()).isAfter(now));
    }

    /** Whether another program works on it, or it failed a moment ago. */
    boolean waits(UUID program, Duration afterFailure, Instant now) {
        boolean elsewhere = holder != null && !holder.equals(program) && heldUntil.isAfter(now);
        return elsewhere || failedAt != null && failedAt.plus(afterFailure).isAfter(now);
    }

    void hold(UUID program, Instant until) {
        holder = program;
        heldUntil = until;
        failedAt = null;
    }

    /** Whoever holds it no longer has to be asked. */
    boolean isHeldBy(UUID program) {
        return program.equals(holder);
    }

    void reached(Progress progress) {
        done = progress.done();
        total = progress.total();
        found = progress.found();
        goOnAfter = progress.after().orElse(null);
    }

    void end(Instant now) {
        endedAt = now;
        holder = null;
    }

    void fail(Instant now) {
        failedAt = now;
        holder = null;
    }

    Progress progress() {
        return new Progress(done, total, found, Optional.ofNullable(goOnAfter), endedAt != null);
    }

    JobState state(Job job) {
        return new JobState(
                job,
                progress(),
                Optional.ofNullable(begunAt),
                Optional.ofNullable(endedAt),
                Optional.ofNullable(failedAt));
    }
}
