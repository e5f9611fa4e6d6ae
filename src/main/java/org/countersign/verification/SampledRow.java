package org.countersign.verification;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Embedded
    private Sampled sampled;

    protected SampledRow() {}

    SampledRow(Sample sample, int position) {
        key = new Key(sample.id(), position);
        sampled = sample.sampled().get(position - 1);
    }

    static Map<UUID, List<Sampled>> of(Collection<UUID> samples) {
        if (samples.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select key.sampleId, sampled from SampledRow where key.sampleId in ?1"
                                + " order by key.sampleId, key.position",
                        Object[].class)
                .setParameter(1, samples)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        found -> (UUID) found[0],
                        Collectors.mapping(found -> (Sampled) found[1], Collectors.toList())));
    }
}
