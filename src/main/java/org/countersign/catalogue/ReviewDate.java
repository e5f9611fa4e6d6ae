package org.countersign.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The date a publisher announced for the review of a standard, with the precision it was printed in: a year is the whole
 * year, to its last day.
 */
public record ReviewDate(LocalDate first, LocalDate last) {

    /** How today stands to it. */
    public enum Standing {
        AHEAD,
        DUE_THIS_YEAR,
        DUE_THIS_MONTH,
        DUE_TODAY,
        PASSED
    }

    /** Empty where it was printed in words that are no date; those are shown as they stand. */
    public static Optional<ReviewDate> of(String printed) {
        try {
            return switch (printed.length()) {
                case 4 -> {
                    Year year = Year.parse(printed);
                    yield Optional.of(new ReviewDate(year.atDay(1), year.atDay(year.length())));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(printed);
                    yield Optional.of(new ReviewDate(month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(printed);
                    yield Optional.of(new ReviewDate(day, day));
                }
            };
        } catch (DateTimeException inWords) {
            return Optional.empty();
        }
    }

    public Standing on(LocalDate today) {
        if (today.isBefore(first)) {
            return Standing.AHEAD;
        }
        if (today.isAfter(last)) {
            return Standing.PASSED;
        }
        if (first.equals(last)) {
            return Standing.DUE_TODAY;
        }
        return last.getDayOfYear() - first.getDayOfYear() > 31 ? Standing.DUE_THIS_YEAR : Standing.DUE_THIS_MONTH;
    }
}
