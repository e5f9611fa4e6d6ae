package org.countersign.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes the same request again and again, by one client or by several at once, each waiting for its answer. */
final class Load {

    private final Program program;

    Load(Program program) {
        this.program = program;
    }

    /** A request, given its number. */
    interface Request {
        void send(int number) throws IOException, InterruptedException;
    }

    Timings byOne(int times, Request request) throws IOException, InterruptedException {
        Duration usedBefore = program.processorTime();
        long started = System.nanoTime();
        long[] taken = take(times, request);
        Duration together = Duration.ofNanos(System.nanoTime() - started);
        return new Timings(taken, together, program.processorTime().minus(usedBefore));
    }

    Timings bySeveral(int clients, int timesEach, Request request) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            Duration usedBefore = program.processorTime();
            long started = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> take(timesEach, request)));
            }
            long[] taken = new long[clients * timesEach];
            for (int client = 0; client < clients; client++) {
                System.arraycopy(running.get(client).get(), 0, taken, client * timesEach, timesEach);
            }
            Duration together = Duration.ofNanos(System.nanoTime() - started);
            return new Timings(taken, together, program.processorTime().minus(usedBefore));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each in its turn, so that whatever else the machine does meets them all alike. */
    List<Timings> inTurns(int times, List<Request> requests) throws IOException, InterruptedException {
        long[][] taken = new long[requests.size()][times];
        Duration[] used = new Duration[requests.size()];
        Arrays.fill(used, Duration.ZERO);
        for (int number = 0; number < times; number++) {
            for (int request = 0; request < requests.size(); request++) {
                Duration before = program.processorTime();
                long asked = System.nanoTime();
                requests.get(request).send(number);
                taken[request][number] = System.nanoTime() - asked;
                used[request] = used[request].plus(program.processorTime().minus(before));
            }
        }
        List<Timings> timings = new ArrayList<>();
        for (int request = 0; request < requests.size(); request++) {
            Duration together = Duration.ofNanos(Arrays.stream(taken[request]).sum());
            timings.add(new Timings(taken[request], together, used[request]));
        }
        return timings;
    }

    private static long[] take(int times, Request request) throws IOException, InterruptedException {
        long[] taken = new long[times];
        for (int number = 0; number < times; number++) {
            long asked = System.nanoTime();
            request.send(number);
            taken[number] = System.nanoTime() - asked;
        }
        return taken;
    }
}
