package org.countersign.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment, or one who clicks several times. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them was answered. */
    public static <T> List<T> times(int times, Callable<T> act) throws Exception {
        return all(Collections.nCopies(times, act));
    }

    /** What each was answered, in the order of the acts. An act that throws fails the test. */
    public static <T> List<T> all(List<? extends Callable<T>> acts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : people.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            people.shutdown();
        }
    }
}
