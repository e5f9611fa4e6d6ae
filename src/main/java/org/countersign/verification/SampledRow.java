package org.countersign.verification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.assessment.DecisionId;
import org.countersign.portfolio.PieceId;
import org.countersign.verification.Sample.Sampled;
import org.hibernate.annotations.Immutable;

/** One decision that a sample looked at. */
@Entity
@Immutable
@Table(name = "verification_sampled")
class SampledRow extends PanacheEntityBase {

    /** In the order they were looked at. */
    @Embeddable
    record Key(UUID sampleId, int position) {}

    @EmbeddedId
    private Key key;

    private String criterion;

    private UUID pieceId;

    private Integer version;

    private UUID decisionId;

    static void keep(Sample sample) {
        int position = 0;
        for (Sampled sampled : sample.sampled()) {
            SampledRow row = new SampledRow();
            row.key = new Key(sample.id(), ++position);
            row.criterion = sampled.criterion().orElse(null);
            row.pieceId = sampled.piece().map(PieceId::value).orElse(null);
            row.version = sampled.piece().isPresent() ? sampled.version() : null;
            row.decisionId = sampled.decision().value();
            row.persist();
        }
    }

    private Sampled toFact() {
        return new Sampled(
                Optional.ofNullable(criterion),
                Optional.ofNullable(pieceId).map(PieceId::new),
                version == null ? 0 : version,
                new DecisionId(decisionId));
    }

    static Map<UUID, List<Sampled>> of(Collection<UUID> samples) {
        if (samples.isEmpty()) {
            return Map.of();
        }
        List<SampledRow> rows = list("key.sampleId in ?1 order by key.sampleId, key.position", samples);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.key.sampleId(), Collectors.mapping(SampledRow::toFact, Collectors.toList())));
    }
}
