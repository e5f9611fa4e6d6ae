package org.countersign.enrolment.qualifications;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.refusals.EnrolmentRefusal;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.TypedDate;
import org.countersign.standards.EditionKey;

/**
 * What an administrator asks for when enrolling a learner on a qualification, read from what was typed.
 *
 * @param id made by the form; the same id again gives the same enrolment
 */
public record EnrolOnQualification(
        QualificationEnrolmentId id, PersonId learner, EditionKey qualification, LocalDate enrolledOn) {

    /** @param qualification an id and an edition that {@link EditionKey#read} reads */
    public static Answer<EnrolOnQualification> read(
            String key, String learner, String qualification, String enrolledOn) {
        Readings readings = new Readings();
        Optional<FormKey> formKey = readings.take(FormKey.of(key));
        Optional<PersonId> person = readings.take(person(learner));
        Optional<EditionKey> edition = readings.take(EditionKey.read(qualification)
                .map(Answer::done)
                .orElseGet(() -> Answer.refused(QualificationRefusal.QUALIFICATION_MISSING.refusal())));
        Optional<LocalDate> date = readings.take(TypedDate.read("enrolledOn", enrolledOn));
        return readings.answer(() -> new EnrolOnQualification(
                new QualificationEnrolmentId(formKey.orElseThrow().value()),
                person.orElseThrow(),
                edition.orElseThrow(),
                date.orElseThrow()));
    }

    private static Answer<PersonId> person(String typed) {
        try {
            return Answer.done(new PersonId(UUID.fromString(typed == null ? "" : typed.strip())));
        } catch (IllegalArgumentException notAnId) {
            return Answer.refused(EnrolmentRefusal.PERSON_MISSING.refusal().at("learner"));
        }
    }
}
