package org.countersign.records.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.records.Declaration;
import org.countersign.records.UnitRecord;
import org.countersign.site.clock.Dates;

/**
 * A record of which as much is printed as can be in good time, with the whole of what was cut, to be read beside it.
 *
 * @param longTexts in the order in which the print refers to them, from 1
 */
public record BoundedRecord(UnitRecord printed, List<LongText> longTexts) {

    /** Some two pages. */
    static final int LONGEST = 10_000;

    /** All notes together: some fifteen pages. */
    static final int LONGEST_NOTES = 60_000;

    /** What is not worth cutting, for the sentence that says where it continues is as long. */
    private static final int SHORT = 100;

    static final int MOST_NOTES = 300;

    public BoundedRecord {
        longTexts = List.copyOf(longTexts);
    }

    /** @param place where the long texts can be read */
    public static BoundedRecord of(UnitRecord record, String place) {
        Cutting cutting = new Cutting(place);
        UnitRecord printed = record.cut(
                record.requirements().stream().map(cutting::requirement).toList(),
                cutting.notes(record.notes()),
                cutting.declaration(record.declaration()));
        return new BoundedRecord(printed, cutting.cut);
    }

    /** One after the other in plain text, each under its number. */
    public Optional<String> document() {
        if (longTexts.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < longTexts.size(); i++) {
            LongText text = longTexts.get(i);
            document.append(i + 1).append(". ").append(text.what()).append("\n\n");
            document.append(text.text()).append("\n\n");
        }
        return Optional.of(document.toString());
    }

    private static final class Cutting {

        private final String place;
        private final List<LongText> cut = new ArrayList<>();
        private int lettersOfNotes = LONGEST_NOTES;

        Cutting(String place) {
            this.place = place;
        }

        UnitRecord.Requirement requirement(UnitRecord.Requirement whole) {
            return new UnitRecord.Requirement(
                    whole.code(),
                    whole.text(),
                    whole.askedBy(),
                    whole.standing(),
                    whole.findings().stream()
                            .map(finding -> text(whole.text(), finding, LONGEST))
                            .toList());
        }

        UnitRecord.Notes notes(UnitRecord.Notes whole) {
            List<UnitRecord.Note> printed = whole.notes().stream()
                    .limit(MOST_NOTES)
                    .map(note -> note(whole.heading(), note))
                    .toList();
            List<UnitRecord.Note> rest = whole.notes().stream().skip(MOST_NOTES).toList();
            return new UnitRecord.Notes(
                    whole.heading(), printed, rest.isEmpty() ? Optional.empty() : Optional.of(further(whole, rest)));
        }

        private UnitRecord.Note note(String heading, UnitRecord.Note whole) {
            String printed = text(
                    heading + ": " + signed(whole), whole.text(), Math.min(LONGEST, Math.max(SHORT, lettersOfNotes)));
            lettersOfNotes -= printed.length();
            return new UnitRecord.Note(whole.by(), whole.on(), printed);
        }

        private static String signed(UnitRecord.Note note) {
            return note.by() + ", " + Dates.british(note.on());
        }

        private String further(UnitRecord.Notes whole, List<UnitRecord.Note> rest) {
            String texts =
                    rest.stream().map(note -> signed(note) + "\n" + note.text()).collect(Collectors.joining("\n\n"));
            return Continued.NOTES.words(figure(rest.size()), number(whole.heading(), texts), place);
        }

        Declaration declaration(Declaration whole) {
            return new Declaration(
                    whole.statement(),
                    whole.centresWording(),
                    whole.lines().stream().map(this::line).toList());
        }

        private Declaration.Line line(Declaration.Line whole) {
            return new Declaration.Line(
                    whole.label(),
                    whole.signed(),
                    whole.notSampled()
                            .map(one -> new Declaration.NotSampled(
                                    text(whole.label(), one.reason(), LONGEST), one.name(), one.on())),
                    whole.voided().stream()
                            .map(one -> new Declaration.Voided(
                                    one.name(),
                                    one.signedOn(),
                                    one.voidedOn(),
                                    text(whole.label(), one.reason(), LONGEST)))
                            .toList());
        }

        private String text(String what, String whole, int most) {
            if (whole.length() <= most) {
                return whole;
            }
            // A letter that takes two places is not cut in the middle.
            int end = most > 0 && Character.isHighSurrogate(whole.charAt(most - 1)) ? most - 1 : most;
            return whole.substring(0, end) + Continued.TEXT.words(figure(whole.length()), number(what, whole), place);
        }

        private int number(String what, String text) {
            cut.add(new LongText(what, text));
            return cut.size();
        }

        private static String figure(int number) {
            return String.format(Locale.UK, "%,d", number);
        }
    }
}
