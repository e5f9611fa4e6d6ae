package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The learner says that this version of a piece shows this criterion in this enrolment.
 *
 * @param version number of the version of the piece
 * @param locator where to look, as the learner wrote it ("page 2", "03:20"); may be empty
 */
@Embeddable
public record Claim(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        ClaimId id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("piece") @Column(name = "piece_id") PieceId piece,
        @JsonProperty("version") int version,
        @JsonProperty("criterion") String criterion,

        @JsonProperty("locator") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String locator,

        @JsonProperty("claimedAt") Instant claimedAt)
        implements Fact {

    @Override
    public Instant recordedAt() {
        return claimedAt;
    }
}
