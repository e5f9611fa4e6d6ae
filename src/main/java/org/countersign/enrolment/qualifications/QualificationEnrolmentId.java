package org.countersign.enrolment.qualifications;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.countersign.site.columns.ValueColumn;

/** Names a learner's enrolment on one qualification for good; stands in addresses. */
public record QualificationEnrolmentId(
        @JsonProperty("value") UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column extends ValueColumn<QualificationEnrolmentId, UUID> {

        Column() {
            super(QualificationEnrolmentId::value, QualificationEnrolmentId::new);
        }
    }
}
