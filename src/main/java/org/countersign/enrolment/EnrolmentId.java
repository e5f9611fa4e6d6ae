package org.countersign.enrolment;

import java.util.UUID;

/** Names one enrolment for good; stands in addresses. */
public record EnrolmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
