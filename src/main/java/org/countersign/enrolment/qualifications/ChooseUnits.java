package org.countersign.enrolment.qualifications;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.TypedDate;

/**
 * Which units somebody chooses, read from what was ticked.
 *
 * @param id made by the form; the same id again gives the same choice
 * @param after number of the choice they had seen, 0 where there was none
 */
public record ChooseUnits(UUID id, int after, SortedSet<String> units, LocalDate chosenOn) {

    public ChooseUnits {
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    }

    /** @param after a number; what is none is taken for one that was never given, so that whoever sent it looks again */
    public static Answer<ChooseUnits> read(String key, String after, Collection<String> units, String chosenOn) {
        Readings readings = new Readings();
        Optional<FormKey> formKey = readings.take(FormKey.of(key));
        Optional<SortedSet<String>> codes = readings.take(codes(units));
        Optional<LocalDate> date = readings.take(TypedDate.read("chosenOn", chosenOn));
        return readings.answer(() ->
                new ChooseUnits(formKey.orElseThrow().value(), number(after), codes.orElseThrow(), date.orElseThrow()));
    }

    private static Answer<SortedSet<String>> codes(Collection<String> sent) {
        SortedSet<String> codes = new TreeSet<>();
        if (sent != null) {
            sent.stream()
                    .filter(code -> code != null && !code.isBlank())
                    .map(String::strip)
                    .forEach(codes::add);
        }
        return codes.isEmpty() ? Answer.refused(QualificationRefusal.NO_UNITS.refusal()) : Answer.done(codes);
    }

    private static int number(String after) {
        try {
            return Integer.parseInt(after == null ? "" : after.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
