package org.countersign.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Names one enrolment for good; stands in addresses. */
public record EnrolmentId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
