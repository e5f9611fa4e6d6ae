package org.countersign.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.refusals.AllocationRefusal;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.TypedDate;
import org.countersign.site.lists.Choice;

/**
 * What an administrator asks for when allocating, read from what was typed.
 *
 * @param id made by the form; the same id again gives the same allocation
 */
public record AllocateRequest(UUID id, PersonId person, Capacity capacity, LocalDate from) {

    public static Answer<AllocateRequest> read(String key, String person, String capacity, String from) {
        Readings readings = new Readings();
        Optional<FormKey> formKey = readings.take(FormKey.of(key));
        Optional<PersonId> personId = readings.take(EnrolRequest.personId("person", person));
        Optional<Capacity> chosen = readings.take(capacity(capacity));
        Optional<LocalDate> date = readings.take(TypedDate.read("from", from));
        return readings.answer(() -> new AllocateRequest(
                formKey.orElseThrow().value(), personId.orElseThrow(), chosen.orElseThrow(), date.orElseThrow()));
    }

    private static Answer<Capacity> capacity(String typed) {
        return Choice.among(Capacity.values(), typed)
                .map(Answer::done)
                .orElseGet(() -> Answer.refused(AllocationRefusal.CAPACITY_MISSING.refusal()));
    }
}
