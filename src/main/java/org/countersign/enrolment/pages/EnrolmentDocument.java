package org.countersign.enrolment.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.people.Person;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enrolment as JSON, with the names of all whose ids stand in what is decided on it. */
record EnrolmentDocument(
        UUID id,
        UUID learner,
        @Schema(examples = "Nia Ŵyn-Llewelyn") String learnerName,
        EditionKey standard,
        String standardDigest,
        EditionKey policy,
        String policyDigest,
        LocalDate enrolledOn,
        Instant recordedAt,
        List<AllocationDocument> allocations) {

    /** An allocation as JSON; without a last day it goes on. */
    record AllocationDocument(
            UUID id,
            UUID person,
            @Schema(examples = "Ruth Osei") String personName,
            Capacity capacity,
            LocalDate from,
            LocalDate lastDay,

            @Schema(
                    description =
                            "Whether the person can act today: allocated, with the role for it and an open account")
            boolean actsToday) {

        static AllocationDocument of(Allocation allocation, Map<PersonId, Person> named, boolean actsToday) {
            return new AllocationDocument(
                    allocation.id(),
                    allocation.person().value(),
                    named.get(allocation.person()).name(),
                    allocation.capacity(),
                    allocation.from(),
                    allocation.lastDay().orElse(null),
                    actsToday);
        }
    }

    /** @param acting those of the allocations through which somebody can act today */
    static EnrolmentDocument of(
            Enrolment enrolment,
            List<Allocation> allocations,
            Collection<Allocation> acting,
            Map<PersonId, Person> named) {
        return new EnrolmentDocument(
                enrolment.id().value(),
                enrolment.learner().value(),
                named.get(enrolment.learner()).name(),
                enrolment.standard(),
                enrolment.standardDigest(),
                enrolment.policy(),
                enrolment.policyDigest(),
                enrolment.enrolledOn(),
                enrolment.recordedAt(),
                allocations.stream()
                        .map(allocation -> AllocationDocument.of(allocation, named, acting.contains(allocation)))
                        .toList());
    }
}
