package org.countersign.enrolment.qualifications;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.countersign.site.columns.SeveralColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The units that a learner means to take for a qualification. Never edited: the next choice stands in its place.
 *
 * @param number among the choices of the enrolment, from 1; whoever made it had seen the one before
 * @param units codes of the qualification's units
 */
@Embeddable
public record UnitsChosen(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "qualification_id")
        QualificationEnrolmentId enrolment,

        @JsonProperty("number") int number,

        @JsonProperty("units") @Convert(converter = UnitCodes.class) @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        SortedSet<String> units,

        @JsonProperty("chosenOn") LocalDate chosenOn,
        @JsonProperty("recordedBy") PersonId recordedBy,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {

    /** Codes of units in one column: none has a space in it. */
    @Converter
    static final class UnitCodes extends SeveralColumn<String> {

        UnitCodes() {
            super(" ", Function.identity(), Function.identity());
        }
    }
}
