package org.countersign.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceId;
import org.hibernate.annotations.Immutable;

/** One occasion of one version. */
@Entity
@Immutable
@Table(name = "portfolio_occasion")
class OccasionRow extends PartRow<Occasion> {

    protected OccasionRow() {}

    OccasionRow(UUID version, int placeInOrder, Occasion occasion) {
        super(occasion.id(), version, placeInOrder, occasion);
    }

    static Set<UUID> happenings(PieceId piece) {
        return getEntityManager()
                .createQuery(
                        "select o.part.happening from OccasionRow o join VersionRow v on v.id = o.versionId"
                                + " where v.fact.piece = ?1",
                        UUID.class)
                .setParameter(1, piece)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
