package org.countersign.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A date as a form or a JSON body gives it: a browser's date field sends 2026-03-31 whatever it shows. */
public final class TypedDate {

    private TypedDate() {}

    public static Answer<LocalDate> read(String field, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return Answer.refused(
                    Refusal.invalid(field, "date-missing", "Nothing was recorded: give the date, such as 2026-03-31."));
        }
        try {
            return Answer.done(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            return Answer.refused(Refusal.invalid(
                    field,
                    "not-a-date",
                    "Nothing was recorded: “" + text + "” is not a date. Write it like 2026-03-31."));
        }
    }
}
