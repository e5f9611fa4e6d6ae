package org.countersign.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countersign.rules.Capacity;
import org.countersign.standards.EditionKey;

/** An enrolment as JSON. */
record EnrolmentDocument(
        UUID id,
        UUID learner,
        EditionKey standard,
        String standardDigest,
        EditionKey policy,
        String policyDigest,
        LocalDate enrolledOn,
        Instant recordedAt,
        List<AllocationDocument> allocations) {

    /** An allocation as JSON; without a last day it goes on. */
    record AllocationDocument(UUID id, UUID person, Capacity capacity, LocalDate from, LocalDate lastDay) {

        static AllocationDocument of(Allocation allocation) {
            return new AllocationDocument(
                    allocation.id(),
                    allocation.person().value(),
                    allocation.capacity(),
                    allocation.from(),
                    allocation.lastDay().orElse(null));
        }
    }

    static EnrolmentDocument of(Enrolment enrolment, List<Allocation> allocations) {
        return new EnrolmentDocument(
                enrolment.id().value(),
                enrolment.learner().value(),
                enrolment.standard(),
                enrolment.standardDigest(),
                enrolment.policy(),
                enrolment.policyDigest(),
                enrolment.enrolledOn(),
                enrolment.recordedAt(),
                allocations.stream().map(AllocationDocument::of).toList());
    }
}
