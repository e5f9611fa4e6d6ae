package org.countersign.records.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.countersign.records.SampleRecords;
import org.countersign.records.UnitRecord;
import org.junit.jupiter.api.Test;

/** A record is a function of its facts and the moment, whoever prints it how often, and is there at once. */
class SameBytesTest {

    @Test
    void theSameRecordAtTheSameMomentIsTheSameBytesOnAnyNode() {
        UnitRecord record = SampleRecords.releasedWithoutSampling();
        byte[] first = new RecordPrinter().print(record, SampleRecords.PRINTED_AT);
        RecordPrinter other = new RecordPrinter();
        other.warmUp();
        other.print(SampleRecords.large(), SampleRecords.PRINTED_AT);
        assertThat(other.print(SampleRecords.releasedWithoutSampling(), SampleRecords.PRINTED_AT))
                .isEqualTo(first);
    }

    @Test
    void anotherMomentIsAnotherFile() {
        RecordPrinter printer = new RecordPrinter();
        UnitRecord record = SampleRecords.verified();
        assertThat(printer.print(record, SampleRecords.PRINTED_AT.plusSeconds(1)))
                .isNotEqualTo(printer.print(record, SampleRecords.PRINTED_AT));
    }

    @Test
    void recordsPrintedAtOnceDoNotDisturbEachOther() {
        RecordPrinter printer = new RecordPrinter();
        byte[] alone = printer.print(SampleRecords.verified(), SampleRecords.PRINTED_AT);
        List<byte[]> atOnce = IntStream.range(0, 12)
                .parallel()
                .mapToObj(copy -> printer.print(SampleRecords.verified(), SampleRecords.PRINTED_AT))
                .toList();
        assertThat(atOnce).allSatisfy(copy -> assertThat(copy).isEqualTo(alone));
    }

    @Test
    void aRecordOf54CriteriaAnd50PiecesDoesNotKeepItsReaderWaiting() {
        RecordPrinter printer = new RecordPrinter();
        printer.warmUp();
        UnitRecord record = SampleRecords.large();
        int bytes = printer.print(record, SampleRecords.PRINTED_AT).length;
        long[] times = LongStream.range(0, 15)
                .map(run -> timed(() -> printer.print(record, SampleRecords.PRINTED_AT)))
                .sorted()
                .toArray();
        Duration median = Duration.ofNanos(times[times.length / 2]);
        System.out.printf(
                "PDF of 54 criteria and 50 pieces: %d ms of processor time (median of 15), fastest %d ms,"
                        + " %d bytes%n",
                median.toMillis(), Duration.ofNanos(times[0]).toMillis(), bytes);
        // Far above what it takes, so that only a lost cache is noticed and not a slow machine.
        assertThat(median).isLessThan(Duration.ofSeconds(3));
    }

    private static long timed(Runnable print) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        print.run();
        return thread.getCurrentThreadCpuTime() - start;
    }
}
