package org.countersign.site.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody outside can stop the program for those who work with it. */
@QuarkusTest
@Tag("web")
class ManyAtOnceTest {

    private static final Logger LOG = Logger.getLogger(ManyAtOnceTest.class);

    private static final int SLOW = 300;
    private static final int LARGE = 60;
    private static final int MEGABYTE = 1 << 20;
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String IN_PARTS = "multipart/form-data; boundary=b";
    private static final String FIELD = "--b\r\nContent-Disposition: form-data; name=\"account\"\r\n\r\n";

    /** Below this the other build on the machine makes more of a difference; one that hangs takes seconds. */
    private static final Duration SHORTEST_MEASURED = Duration.ofMillis(150);

    @Inject
    Persons persons;

    @Inject
    Crowd crowd;

    private final List<SlowSocket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (SlowSocket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void othersAreServedWhileManySendSlowlyAndMuch() throws Exception {
        Visitor reader = persons.add(Role.LEARNER).visitor();
        TestPerson late = persons.add(Role.LEARNER);
        read(reader, 20);
        long usual = median(read(reader, 20));
        long memory = memory();

        List<SlowSocket> slow = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            slow.add(keep(
                    i % 2 == 0
                            ? SlowSocket.beginForm("/sign-in", URL_ENCODED, 2_000, "userName=")
                            : SlowSocket.beginForm("/portfolio/" + i + "/edit", IN_PARTS, 900_000, FIELD)));
        }
        String most = "x".repeat(950_000);
        for (int i = 0; i < LARGE; i++) {
            slow.add(keep(SlowSocket.beginForm("/portfolio/" + i + "/edit", IN_PARTS, 9_900_000, FIELD + most)));
        }
        List<SlowSocket> tooLarge = new ArrayList<>();
        for (int i = 0; i < LARGE; i++) {
            tooLarge.add(keep(SlowSocket.beginForm("/sign-in", IN_PARTS, 19_000_000, FIELD)));
            tooLarge.add(keep(SlowSocket.beginForm("/people", IN_PARTS, 9_900_000, FIELD)));
        }

        List<Long> meanwhile = new ArrayList<>();
        Instant end = Instant.now().plusSeconds(5);
        while (Instant.now().isBefore(end)) {
            meanwhile.addAll(read(reader, 5));
            slow.forEach(ManyAtOnceTest::sendOneByte);
        }
        long during = median(meanwhile);
        long whileTheyAreOpen = memory();
        LOG.infof(
                "A page in %d ms usually, in %d ms meanwhile, at most %d; memory %d MB before, %d MB meanwhile",
                usual,
                during,
                meanwhile.stream().mapToLong(Long::longValue).max().orElseThrow(),
                memory,
                whileTheyAreOpen);

        assertThat(during).isLessThanOrEqualTo(2 * Math.max(usual, SHORTEST_MEASURED.toMillis()));
        assertThat(late.visitor().get("/").statusCode())
                .as("whoever signs in meanwhile")
                .isEqualTo(200);
        assertThat(whileTheyAreOpen - memory).as("MB taken").isLessThan(100);
        for (SlowSocket refused : tooLarge) {
            assertThat(refused.answered())
                    .startsWith("HTTP/1.1 413 ")
                    .contains("You are not signed in, so this is too large and nothing was recorded.");
        }
        assertThat(slow.get(0).answered())
                .as("whoever came first made place")
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("retry-after: 10")
                .contains("Wait a few seconds, then go back and send it again.");

        awaitAlmostNobody();
        assertThat(slow.get(SLOW + LARGE - 1).answered())
                .as("whoever is too slow")
                .startsWith("HTTP/1.1 408 ")
                .contains("This came too slowly, so it was stopped");
        assertThat(memory() - memory).as("MB not given back").isLessThan(30);
    }

    @Test
    void whoeverSendsMoreThanTheirShareIsToldAndOthersSend() throws Exception {
        TestPerson one = persons.add(Role.LEARNER);
        one.basic().get("/api/v1/me").then().statusCode(200);
        List<SlowSocket> uploads = new ArrayList<>();
        for (int i = 0; i < LARGE; i++) {
            uploads.add(
                    keep(SlowSocket.beginUpload("/api/v1/pieces/" + UUID.randomUUID() + "/draft/files/a.txt", one)));
        }

        // Not always the last that was begun: they arrive in any order.
        assertThat(firstAnswered(uploads).answered())
                .startsWith("HTTP/1.1 429 ")
                .containsIgnoringCase("retry-after: 10")
                .contains("urn:countersign:problem:too-many-at-once")
                .contains("You are sending too many files at once.");
        one.basic().get("/api/v1/me").then().statusCode(429);
        TestPerson another = persons.add(Role.LEARNER);
        assertThat(another.visitor().get("/").statusCode()).isEqualTo(200);
        another.basic()
                .contentType("application/octet-stream")
                .body(new byte[MEGABYTE])
                .put("/api/v1/pieces/" + UUID.randomUUID() + "/draft/files/a.txt")
                .then()
                .statusCode(404);
    }

    private static SlowSocket firstAnswered(List<SlowSocket> sockets) {
        Instant latest = Instant.now().plusSeconds(15);
        while (Instant.now().isBefore(latest)) {
            Optional<SlowSocket> answered =
                    sockets.stream().filter(SlowSocket::isAnswered).findFirst();
            if (answered.isPresent()) {
                return answered.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("Nobody is answered");
    }

    /** Looks as often as the crowd looks after itself. */
    private void awaitAlmostNobody() {
        Instant latest = Instant.now().plusSeconds(15);
        while (crowd.size() > 5 && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        assertThat(crowd.size()).isLessThanOrEqualTo(5);
    }

    /** How long each took, in milliseconds. */
    private static List<Long> read(Visitor reader, int times) {
        return LongStream.range(0, times)
                .map(time -> {
                    Response page = reader.get("/");
                    assertThat(page.statusCode()).isEqualTo(200);
                    return page.timeIn(TimeUnit.MILLISECONDS);
                })
                .boxed()
                .toList();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** What is in use, in megabytes. */
    private static long memory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private SlowSocket keep(SlowSocket socket) {
        sockets.add(socket);
        return socket;
    }

    private static void sendOneByte(SlowSocket socket) {
        try {
            socket.send("x");
        } catch (IOException ended) {
            LOG.debug("It was ended meanwhile.", ended);
        }
    }
}
