package org.countersign.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Where a check ended and what it found, as the journal itself tells of it.
 *
 * @param sequence the last entry it read
 * @param digest of that entry
 * @param breaks in how many places the journal was not whole
 * @param askedBy the person for whom the program made the check; from earlier versions their entry alone tells it
 * @param places where each comparison had come, one to a line
 */
@Embeddable
record CheckMark(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("sequence") long sequence,
        @JsonProperty("digest") String digest,
        @JsonProperty("fromBeginning") boolean fromBeginning,
        @JsonProperty("breaks") long breaks,

        @JsonProperty("places") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String places,

        @JsonProperty("askedBy") @Since(2) Optional<UUID> askedBy) {

    static final String KIND = "journal-check";
}
