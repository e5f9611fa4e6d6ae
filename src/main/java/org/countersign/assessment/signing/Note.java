package org.countersign.assessment.signing;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line under Notes/Comments of the record, by assessor or verifier; outside the signed state. */
@Embeddable
public record Note(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("text") @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(name = "words")
        String text,

        @JsonProperty("by") @Column(name = "written_by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
