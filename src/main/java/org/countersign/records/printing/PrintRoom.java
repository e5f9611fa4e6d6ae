package org.countersign.records.printing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.countersign.records.Printable;
import org.countersign.site.answers.Answer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints a few records at once and stops what takes too long, so that printing leaves the machine to everybody else. */
@ApplicationScoped
public class PrintRoom {

    private final BiFunction<Printable, ZonedDateTime, byte[]> press;
    private final Semaphore places;
    private final Duration longestWait;
    private final Duration longest;

    @Inject
    PrintRoom(
            RecordPrinter printer,
            @ConfigProperty(name = "countersign.print.at-once") int atOnce,
            @ConfigProperty(name = "countersign.print.wait") Duration longestWait,
            @ConfigProperty(name = "countersign.print.time") Duration longest) {
        this(printer::print, atOnce, longestWait, longest);
    }

    PrintRoom(BiFunction<Printable, ZonedDateTime, byte[]> press, int atOnce, Duration longestWait, Duration longest) {
        this.press = press;
        this.places = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
        this.longest = longest;
    }

    /** The record as PDF; refused where too many are being printed, or this one takes too long. */
    public Answer<byte[]> print(Printable record, ZonedDateTime printedAt) {
        FutureTask<byte[]> printing = new FutureTask<>(() -> press.apply(record, printedAt));
        try {
            if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Answer.refused(PrintRefusal.PRINTING_OTHERS.refusal());
            }
            start(printing);
            return Answer.done(printing.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooLong) {
            return Answer.refused(PrintRefusal.PRINT_TAKES_TOO_LONG.refusal());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.refused(PrintRefusal.PRINTING_OTHERS.refusal());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The record could not be printed", failed.getCause());
        } finally {
            printing.cancel(true); // Nobody waits for it any more.
        }
    }

    /** It keeps its place until it has stopped. */
    private void start(FutureTask<byte[]> printing) {
        Thread thread = new Thread(
                () -> {
                    try {
                        printing.run();
                    } finally {
                        places.release();
                    }
                },
                "record-press");
        thread.setDaemon(true);
        thread.start();
    }
}
