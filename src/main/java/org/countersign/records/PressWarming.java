package org.countersign.records;

import io.quarkus.logging.Log;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Prints once for nobody after the start, so that the first to print need not wait for typefaces to be read. */
@ApplicationScoped
class PressWarming {

    private final RecordPrinter printer;

    PressWarming(RecordPrinter printer) {
        this.printer = printer;
    }

    /** In the background: nobody's first page waits for it. Tests that print warm it themselves. */
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
            printer.warmUp();
        } catch (RuntimeException failed) {
            Log.error("The press could not be warmed up; the first record will say why.", failed);
        }
    }
}
