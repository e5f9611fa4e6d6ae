package org.countersign.site.arrival;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.site.errors.Failures;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Everybody who has a request open, and what each may take of what the program has for all. */
@ApplicationScoped
class Crowd {

    private static final long LOOKED_AFTER_EVERY_MS = 1000;

    /** Of the memory Java may have. What is read takes some ten times its size on the way to an answer. */
    private static final long PART_OF_MEMORY = 10;

    private static final long PART_OF_UNKNOWN = 5;

    private static final long SHORT = 64 * 1024;

    private final Vertx vertx;
    private final Failures failures;
    private final Farewell farewell;
    private final Patience.Kind patience;
    private final Places<Visit> places;
    private final ReadingRoom readingRoom;
    private final Set<Visit> visits = ConcurrentHashMap.newKeySet();
    private final long timer;

    Crowd(
            Vertx vertx,
            Failures failures,
            Farewell farewell,
            @ConfigProperty(name = "countersign.open.of-person") int ofPerson,
            @ConfigProperty(name = "countersign.open.of-address") int ofAddress,
            @ConfigProperty(name = "countersign.open.of-unknown") int ofUnknown,
            @ConfigProperty(name = "countersign.patience") Duration most,
            @ConfigProperty(name = "countersign.patience.bytes-for-a-second") MemorySize forASecond,
            Allowances allowances) {
        this.vertx = vertx;
        this.failures = failures;
        this.farewell = farewell;
        patience = new Patience.Kind(most, forASecond.asLongValue());
        places = new Places<>(new Places.Shares(ofPerson, ofAddress, ofUnknown), Visit::mayLose);
        long memory = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
        // Whatever is accepted at all can be read, at least one at a time.
        readingRoom = new ReadingRoom(
                Math.max(memory, ReadingRoom.ALONE * allowances.longestText()),
                Math.max(memory / PART_OF_UNKNOWN, ReadingRoom.ALONE * allowances.longestTextOfUnknown()));
        timer = vertx.setPeriodic(LOOKED_AFTER_EVERY_MS, now -> lookAfter());
    }

    @PreDestroy
    void stop() {
        vertx.cancelTimer(timer);
    }

    /** Nothing where there is no place; then it has been answered. */
    Optional<Visit> enter(RoutingContext routing, Guest guest) {
        Visit visit = new Visit(routing, guest, patience);
        if (!(places.enter(guest, visit) instanceof Places.Entry.In<Visit> in)) {
            farewell.say(routing, guest.isKnown() ? failures.tooManyOfYours() : failures.tooManyVisitors());
            return Optional.empty();
        }
        in.insteadOf().ifPresent(this::sendAway);
        visits.add(visit);
        routing.addEndHandler(ended -> {
            visit.answered();
            leaveIfOver(visit);
        });
        return Optional.of(visit);
    }

    /** Whether what has arrived can be read now; what is short always can. */
    boolean mayRead(Visit visit, long text) {
        if (text <= SHORT) {
            return true;
        }
        if (!readingRoom.take(visit.guest(), text)) {
            return false;
        }
        visit.reads(text);
        return true;
    }

    /** How many requests are open. */
    int size() {
        return visits.size();
    }

    private void sendAway(Visit visit) {
        if (visit.isSentAway()) {
            farewell.say(visit.routing(), failures.tooManyVisitors());
        } else {
            farewell.cut(visit.routing());
        }
        leave(visit);
    }

    private void lookAfter() {
        for (Visit visit : visits) {
            if (visit.isTooSlow() && visit.isSentAway()) {
                farewell.say(visit.routing(), failures.of(408));
                leave(visit);
            } else {
                leaveIfOver(visit);
            }
        }
    }

    private void leaveIfOver(Visit visit) {
        if (visit.isOver()) {
            leave(visit);
        }
    }

    void leave(Visit visit) {
        if (!visits.remove(visit)) {
            return;
        }
        places.leave(visit.guest(), visit);
        if (visit.read() > 0) {
            readingRoom.giveBack(visit.guest(), visit.read());
        }
        ArrivingBody body = visit.body();
        if (body != null) {
            vertx.executeBlocking(
                    () -> {
                        body.drop();
                        return null;
                    },
                    false);
        }
    }
}
