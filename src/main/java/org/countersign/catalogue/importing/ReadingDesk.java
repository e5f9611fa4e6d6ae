package org.countersign.catalogue.importing;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.countersign.site.answers.Answer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads documents one at a time, each for a bounded time: one that was made to keep the program busy keeps nobody waiting. */
@ApplicationScoped
class ReadingDesk {

    private final Semaphore place = new Semaphore(1, true);
    private final Duration longest;

    @Inject
    ReadingDesk(@ConfigProperty(name = "countersign.import.time") Duration longest) {
        this.longest = longest;
    }

    <T> Answer<T> read(String name, Callable<Answer<T>> reading) {
        FutureTask<Answer<T>> task = new FutureTask<>(reading);
        try {
            if (!place.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return Answer.refused(ImportRefusal.READING_OTHERS.refusal(name));
            }
            start(task);
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return Answer.refused(ImportRefusal.DOCUMENT_TAKES_TOO_LONG.refusal(name, longest.toSeconds()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Answer.refused(ImportRefusal.READING_OTHERS.refusal(name));
        } catch (ExecutionException failed) {
            Log.warnf(failed.getCause(), "Nothing could be made of the document %s", name);
            return Answer.refused(ImportRefusal.DOCUMENT_UNEXPECTED.refusal(name));
        } finally {
            task.cancel(true);
        }
    }

    /** It keeps its place until it has stopped. */
    private void start(Runnable task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        place.release();
                    }
                },
                "document-reader");
        thread.setDaemon(true);
        thread.start();
    }
}
