package org.countersign.records.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.records.Declaration;
import org.countersign.records.SampleRecords;
import org.countersign.records.UnitRecord;
import org.countersign.records.UnitRecord.Note;
import org.countersign.records.UnitRecord.Notes;
import org.junit.jupiter.api.Test;

/** Long texts are printed as far as they can be in good time, and the whole is kept beside the print. */
class BoundedRecordTest {

    private static final String PLACE = "/records/1/long-texts.txt";

    @Test
    void whatFitsIsPrintedAsItIs() {
        UnitRecord record = SampleRecords.releasedWithoutSampling();

        BoundedRecord bounded = BoundedRecord.of(record, PLACE);

        assertThat(bounded.printed()).isEqualTo(record);
        assertThat(bounded.document()).isEmpty();
    }

    @Test
    void aLongNoteSaysWhereItContinuesAndStandsThereWhole() {
        String note = "x".repeat(9_999) + "😀" + "y".repeat(20_000) + " The end.";

        BoundedRecord bounded = BoundedRecord.of(SampleRecords.of("Lee Learner", note), PLACE);

        assertThat(onlyNote(bounded).text())
                .isEqualTo("x".repeat(9_999) + "… (30,010 letters in all. Continues in long text 1 at " + PLACE + ")");
        assertThat(bounded.document().orElseThrow())
                .isEqualTo("1. Notes/Comments: Lee Learner, 27 February 2026\n\n" + note + "\n\n");
    }

    @Test
    void manyNotesTogetherAreBoundAndNoneIsLost() {
        List<Note> written = IntStream.rangeClosed(1, 320)
                .mapToObj(number -> new Note(
                        "Ann Bell", SampleRecords.PRINTED_AT.toLocalDate(), "n " + "z".repeat(400) + " end " + number))
                .toList();

        BoundedRecord bounded = BoundedRecord.of(withNotes(written), PLACE);

        Notes printed = bounded.printed().notes();
        assertThat(printed.notes()).hasSize(300);
        assertThat(printed.further())
                .contains("20 further notes. Continues in long text "
                        + bounded.longTexts().size() + " at " + PLACE);
        assertThat(printed.notes().stream()
                        .mapToInt(note -> note.text().length())
                        .sum())
                .isLessThan(BoundedRecord.LONGEST_NOTES + 300 * 200);
        String everywhere = Stream.concat(
                        printed.notes().stream().map(Note::text),
                        bounded.longTexts().stream().map(LongText::text))
                .collect(Collectors.joining("\n"));
        IntStream.rangeClosed(1, 320).forEach(number -> assertThat(everywhere).contains(" end " + number));
    }

    @Test
    void reasonsAndFindingsAreBoundToo() {
        BoundedRecord finding = BoundedRecord.of(SampleRecords.withFinding("f".repeat(10_001)), PLACE);
        assertThat(finding.printed().requirements().get(0).findings().get(0)).endsWith("long text 1 at " + PLACE + ")");
        assertThat(finding.longTexts()).containsExactly(new LongText("Requirement", "f".repeat(10_001)));

        UnitRecord released = SampleRecords.releasedWithoutSampling();
        Declaration.Line line = released.declaration().lines().get(2);
        Declaration.NotSampled reason = new Declaration.NotSampled(
                "r".repeat(10_001), "Ann", line.notSampled().orElseThrow().on());
        BoundedRecord bounded = BoundedRecord.of(
                released.cut(
                        released.requirements(),
                        released.notes(),
                        new Declaration("Statement", false, List.of(Declaration.Line.notSampled("Verifier", reason)))),
                PLACE);
        assertThat(bounded.longTexts()).containsExactly(new LongText("Verifier", "r".repeat(10_001)));
    }

    /** Eight megabytes of notes once kept the press busy for more than five minutes. */
    @Test
    void eightMegabytesOfNotesArePrintedWithinSeconds() {
        String text = "The candidate kept calm, and said what could be done and by when. ".repeat(15_000);
        List<Note> written = IntStream.range(0, 8)
                .mapToObj(number -> new Note("Ann Bell", SampleRecords.PRINTED_AT.toLocalDate(), text))
                .toList();
        RecordPrinter printer = new RecordPrinter();
        printer.warmUp();

        long start = System.nanoTime();
        BoundedRecord bounded = BoundedRecord.of(withNotes(written), PLACE);
        PrintedPdf pdf = PrintedPdf.read(printer.print(bounded.printed(), SampleRecords.PRINTED_AT));

        // Two or three on a machine at rest.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        assertThat(pdf.text()).contains("Continues in long text 8 at " + PLACE);
        assertThat(bounded.longTexts()).hasSize(8);
    }

    private static Note onlyNote(BoundedRecord bounded) {
        return bounded.printed().notes().notes().get(0);
    }

    private static UnitRecord withNotes(List<Note> written) {
        UnitRecord record = SampleRecords.verified();
        return record.cut(record.requirements(), new Notes("Notes/Comments", written), record.declaration());
    }
}
