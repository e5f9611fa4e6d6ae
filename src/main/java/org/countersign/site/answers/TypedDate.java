package org.countersign.site.answers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A date as a form or a JSON body gives it: a browser's date field sends 2026-03-31 whatever it shows. */
public final class TypedDate {

    /** Nobody at work was born before, and nothing is planned for after; what is outside is a slip in the year. */
    private static final int EARLIEST_YEAR = 1900;

    private static final int LATEST_YEAR = 2199;

    private TypedDate() {}

    public static Answer<LocalDate> read(String field, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Answer.refused(RequestRefusal.DATE_MISSING.refusal().at(field));
        }
        try {
            LocalDate date = LocalDate.parse(text);
            return date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR
                    ? Answer.refused(RequestRefusal.NOT_A_YEAR
                            .refusal(text, date.getYear())
                            .at(field))
                    : Answer.done(date);
        } catch (DateTimeParseException notADate) {
            return Answer.refused(RequestRefusal.NOT_A_DATE.refusal(text).at(field));
        }
    }
}
