package org.countersign.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.TypedDate;

/**
 * What an administrator asks for when ending an allocation, read from what was typed.
 *
 * @param id made by the form; the same id again ends it once
 */
public record EndRequest(UUID id, LocalDate lastDay) {

    public static Answer<EndRequest> read(String key, String lastDay) {
        return Readings.both(FormKey.of(key).map(FormKey::value), TypedDate.read("lastDay", lastDay), EndRequest::new);
    }
}
