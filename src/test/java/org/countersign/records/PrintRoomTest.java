package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.countersign.site.Answer;
import org.countersign.site.Refusal;
import org.junit.jupiter.api.Test;

/** Printing takes no more of the machine than it is given. */
class PrintRoomTest {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch paper = new CountDownLatch(1);
    private final BiFunction<UnitRecord, ZonedDateTime, byte[]> untilPaperComes = (record, at) -> {
        try {
            paper.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return new byte[] {1};
    };

    @Test
    void aRecordThatTakesTooLongIsRefusedAndKeepsItsPlaceUntilItIsDone() {
        PrintRoom room = new PrintRoom(untilPaperComes, 1, SOON, SOON);

        assertThat(refusal(print(room)))
                .isEqualTo("This record takes too long to print. Try again when fewer people are working; if it happens"
                        + " again, tell your administrator. Nothing in the unit is lost.");
        assertThat(refusal(print(room))).isEqualTo("Other records are being printed. Try again in a minute.");
        paper.countDown();
        assertThat(print(new PrintRoom(untilPaperComes, 1, LONG, LONG)).orThrow())
                .containsExactly(1);
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
