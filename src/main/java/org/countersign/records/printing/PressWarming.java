package org.countersign.records.printing;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Prints once for nobody after the start, so that the first to print need not wait for typefaces to be read. */
@ApplicationScoped
class PressWarming {

    /** By then whoever waits for the start has their first page, which would share the machine with it. */
    private static final Duration LATER = Duration.ofSeconds(20);

    private final RecordPrinter printer;

    PressWarming(RecordPrinter printer) {
        this.printer = printer;
    }

    /** In the background, and not at once. Tests that print warm it themselves. */
    void atStart(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        Thread warming = new Thread(this::warmUp, "press-warming");
        warming.setDaemon(true);
        warming.setPriority(Thread.MIN_PRIORITY);
        warming.start();
    }

    private void warmUp() {
        try {
            Thread.sleep(LATER.toMillis());
            printer.warmUp();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            Log.error("The press could not be warmed up; the first record will say why.", failed);
        }
    }
}
