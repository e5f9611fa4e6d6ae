package org.countersign.enrolment.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.countersign.site.columns.ValueColumn;

/** Names one enrolment for good; stands in addresses. */
public record EnrolmentId(@JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column extends ValueColumn<EnrolmentId, UUID> {

        Column() {
            super(EnrolmentId::value, EnrolmentId::new);
        }
    }
}
