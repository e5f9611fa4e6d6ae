package org.countersign.site.arrival;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** One request, from when its sender is known until its answer has been taken or the connection is gone. */
final class Visit {

    /** Somebody who has gone is not waited for, unless the program is still busy with what they asked. */
    private static final Duration LONGEST_WORK = Duration.ofMinutes(2);

    private enum Stage {
        SENDING,
        SENT_AWAY,
        WORKED_ON,
        ANSWERED
    }

    private final RoutingContext routing;
    private final Guest guest;
    private final long begun = System.nanoTime();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.SENDING);
    private final Patience patience;
    private long received;
    private volatile long read;
    private volatile ArrivingBody body;

    Visit(RoutingContext routing, Guest guest, Patience.Kind kind) {
        this.routing = routing;
        this.guest = guest;
        this.patience = new Patience(kind, begun);
    }

    RoutingContext routing() {
        return routing;
    }

    Guest guest() {
        return guest;
    }

    void receives(ArrivingBody coming) {
        body = coming;
    }

    ArrivingBody body() {
        return body;
    }

    /** Told by one thread at a time. Returns how much it is so far. */
    long received(int bytes) {
        received += bytes;
        patience.received(bytes, System.nanoTime());
        return received;
    }

    /** All of it is here. Not true of one that was sent away in the meantime. */
    boolean arrives() {
        return stage.compareAndSet(Stage.SENDING, Stage.WORKED_ON);
    }

    /** Nothing more of it is waited for. Not true of one that has arrived in the meantime. */
    boolean isSentAway() {
        return stage.compareAndSet(Stage.SENDING, Stage.SENT_AWAY);
    }

    void answered() {
        stage.set(Stage.ANSWERED);
    }

    /** So much text of it is in memory. */
    void reads(long bytes) {
        read = bytes;
    }

    long read() {
        return read;
    }

    /** What the program is working on is finished; who is still sending, or has not taken the answer, can be stopped. */
    boolean mayLose() {
        return stage.get() != Stage.WORKED_ON;
    }

    boolean isTooSlow() {
        return stage.get() == Stage.SENDING && patience.isAtAnEnd(System.nanoTime());
    }

    /**
     * What fits into the buffers on the way counts as taken. A file counts as answered once the last of it is on its way,
     * though the response says from the beginning that it has ended.
     */
    boolean isOver() {
        ConnectionBase connection = (ConnectionBase) routing.request().connection();
        if (connection.channel().isOpen()) {
            return stage.get() == Stage.ANSWERED && !connection.isNotWritable();
        }
        return mayLose() || routing.response().ended() || System.nanoTime() - begun > LONGEST_WORK.toNanos();
    }
}
