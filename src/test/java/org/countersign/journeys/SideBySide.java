package org.countersign.journeys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.countersign.site.AtOnce;
import org.countersign.site.Browser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** Two who look at pages beside each other, each with a browser of their own: one alone leaves half of the machine idle. */
final class SideBySide {

    private SideBySide() {}

    /** Each task opens and closes the screens it needs; whatever fails is told together, when all are done. */
    static void assertAll(List<Executable> tasks) throws Exception {
        Browser.assumeInstalled();
        Queue<Executable> left = new ConcurrentLinkedQueue<>(tasks);
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        AtOnce.times(2, () -> {
            try {
                for (Executable task = left.poll(); task != null; task = left.poll()) {
                    run(task, failures);
                }
            } finally {
                Browser.quit();
            }
            return failures;
        });
        Assertions.assertAll(failures.stream().map(failure -> () -> {
            throw failure;
        }));
    }

    private static void run(Executable task, List<Throwable> failures) {
        try {
            task.execute();
        } catch (Throwable failure) {
            failures.add(failure);
        }
    }
}
