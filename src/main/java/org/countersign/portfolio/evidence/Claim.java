package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.journal.Since;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The learner says that this version of a piece shows this criterion in this enrolment.
 *
 * @param version number of the version of the piece
 * @param locator where to look, as the learner wrote it ("page 2", "03:20"); may be empty
 * @param occasions what the learner marked them with who claimed later what was submitted before; those that the version
 *     was marked with itself are not told again
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

        @JsonProperty("occasions") @Since(2) @Convert(converter = Lines.class) @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        List<MarkedOccasion> occasions,

        @JsonProperty("claimedAt") Instant claimedAt)
        implements Fact {

    public Claim {
        occasions = List.copyOf(occasions);
    }

    @Override
    public Instant recordedAt() {
        return claimedAt;
    }

    /** A mark a line, after the occasion it is on: no id and no mark has a line end in it, and no id a space. */
    @Converter
    static final class Lines implements AttributeConverter<List<MarkedOccasion>, String> {

        @Override
        public String convertToDatabaseColumn(List<MarkedOccasion> occasions) {
            return occasions == null
                    ? null
                    : occasions.stream()
                            .flatMap(one -> one.contexts().stream().map(mark -> one.occasion() + " " + mark))
                            .collect(Collectors.joining("\n"));
        }

        @Override
        public List<MarkedOccasion> convertToEntityAttribute(String column) {
            Map<UUID, SortedSet<String>> marks = new LinkedHashMap<>();
            column.lines().map(line -> line.split(" ", 2)).forEach(line -> marks.computeIfAbsent(
                            UUID.fromString(line[0]), occasion -> new TreeSet<>())
                    .add(line[1]));
            List<MarkedOccasion> occasions = new ArrayList<>();
            marks.forEach((occasion, contexts) -> occasions.add(new MarkedOccasion(occasion, contexts)));
            return occasions;
        }
    }
}
