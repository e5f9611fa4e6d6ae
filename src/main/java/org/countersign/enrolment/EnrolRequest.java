package org.countersign.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.refusals.EnrolmentRefusal;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.TypedDate;
import org.countersign.standards.EditionKey;

/**
 * What an administrator asks for when enrolling, read from what was typed.
 *
 * @param id made by the form; the same id again gives the same enrolment
 * @param policy empty for the standard's own
 */
public record EnrolRequest(
        EnrolmentId id, PersonId learner, EditionKey standard, Optional<EditionKey> policy, LocalDate enrolledOn) {

    /** @param standard an id and an edition that {@link EditionKey#read} reads */
    public static Answer<EnrolRequest> read(
            String key, String learner, String standard, String policy, String enrolledOn) {
        Readings readings = new Readings();
        Optional<FormKey> formKey = readings.take(FormKey.of(key));
        Optional<PersonId> person = readings.take(personId("learner", learner));
        Optional<EditionKey> edition = readings.take(edition("standard", standard));
        Optional<EditionKey> rules =
                policy == null || policy.isBlank() ? Optional.empty() : readings.take(edition("policy", policy));
        Optional<LocalDate> date = readings.take(TypedDate.read("enrolledOn", enrolledOn));
        return readings.answer(() -> new EnrolRequest(
                new EnrolmentId(formKey.orElseThrow().value()),
                person.orElseThrow(),
                edition.orElseThrow(),
                rules,
                date.orElseThrow()));
    }

    static Answer<PersonId> personId(String field, String typed) {
        try {
            return Answer.done(new PersonId(UUID.fromString(typed == null ? "" : typed.strip())));
        } catch (IllegalArgumentException notAnId) {
            return Answer.refused(EnrolmentRefusal.PERSON_MISSING.refusal().at(field));
        }
    }

    private static Answer<EditionKey> edition(String field, String typed) {
        Optional<EditionKey> key = EditionKey.read(typed);
        return key.isPresent()
                ? Answer.done(key.get())
                : Answer.refused(EnrolmentRefusal.EDITION_MISSING.refusal().at(field));
    }
}
