package org.countersign.records.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.countersign.records.Printable;
import org.countersign.records.SampleRecords;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.junit.jupiter.api.Test;

/** Printing takes no more of the machine than it is given. */
class PrintRoomTest {

    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch paper = new CountDownLatch(1);
    private final BiFunction<Printable, ZonedDateTime, byte[]> untilPaperComes = (record, at) -> {
        try {
            paper.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return new byte[] {1};
    };

    @Test
    void aRecordThatTakesTooLongIsRefusedAndStoppedAndItsPlaceIsFreeAgain() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        BiFunction<Printable, ZonedDateTime, byte[]> untilStopped = (record, at) -> {
            try {
                return untilPaperComes.apply(record, at);
            } finally {
                stopped.countDown();
            }
        };
        PrintRoom room = new PrintRoom(untilStopped, 1, LONG, SOON);

        assertThat(refusal(print(room)))
                .isEqualTo("This record takes too long to print. Try again when fewer people are working; if it happens"
                        + " again, tell your administrator. Nothing in the unit is lost.");
        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
        paper.countDown();
        assertThat(print(room).orThrow()).containsExactly(1);
    }

    @Test
    void whoComesWhileAllPlacesAreTakenIsAskedToComeAgain() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        PrintRoom room = new PrintRoom(
                (record, at) -> {
                    begun.countDown();
                    return untilPaperComes.apply(record, at);
                },
                1,
                SOON,
                LONG);
        Thread other = new Thread(() -> print(room));
        other.start();
        begun.await();

        assertThat(refusal(print(room))).isEqualTo("Other records are being printed. Try again in a minute.");
        paper.countDown();
        other.join();
    }

    @Test
    void aPlaceIsFreeAgainWhenItsRecordIsDone() {
        PrintRoom room = new PrintRoom((record, at) -> new byte[] {2}, 1, LONG, LONG);

        assertThat(print(room).orThrow()).containsExactly(2);
        assertThat(print(room).orThrow()).containsExactly(2);
    }

    private static Answer<byte[]> print(PrintRoom room) {
        return room.print(SampleRecords.untitled(), SampleRecords.PRINTED_AT);
    }

    private static String refusal(Answer<byte[]> answer) {
        Refusal only = ((Answer.Refused<byte[]>) answer).refusals().get(0);
        assertThat(only.kind().status()).isEqualTo(503);
        return only.sentence();
    }
}
