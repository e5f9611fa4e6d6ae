package org.countersign.people.signin.tries;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Failed tries in a row of one name or one address. */
@Entity
@Table(name = "people_sign_in_failure")
class TryRow extends PanacheEntityBase {

    @Id
    private String tried;

    private int failures;

    private Instant latestAt;

    /** The row, made if need be, which nobody else can change before this transaction is over. */
    static TryRow locked(String tried, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into people_sign_in_failure (tried, failures, latest_at)"
                        + " values (:tried, 0, :now) on conflict do nothing")
                .setParameter("tried", tried)
                .setParameter("now", now)
                .executeUpdate();
        TryRow row = findById(tried, LockModeType.PESSIMISTIC_WRITE);
        getEntityManager().refresh(row);
        if (row.latestAt.isAfter(now)) {
            // The clock was put back; nobody waits until it is as late again.
            row.latestAt = now;
        }
        return row;
    }

    static long forgetBefore(Instant moment) {
        return delete("latestAt < ?1", moment);
    }

    /** How long this one still has to wait. */
    Duration wait(TryLimit limit, Instant now) {
        Duration delay = limit.delayAfter(remembered(limit, now));
        Duration left = Duration.between(now, latestAt.plus(delay));
        return delay.isZero() || left.isNegative() ? Duration.ZERO : left;
    }

    void failed(TryLimit limit, Instant now) {
        failures = remembered(limit, now) + 1;
        latestAt = now;
    }

    void startAfresh() {
        failures = 0;
    }

    void takeOneBack() {
        failures = Math.max(0, failures - 1);
    }

    private int remembered(TryLimit limit, Instant now) {
        return limit.leftAfter(failures, Duration.between(latestAt, now));
    }
}
