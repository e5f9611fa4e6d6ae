package org.countersign.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One occasion of one version. Codes are kept a line each: none has a line end in it. */
@Entity
@Immutable
@Table(name = "portfolio_occasion")
class OccasionRow extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID happening;

    private UUID versionId;

    private int placeInOrder;

    private LocalDate fromDate;

    private LocalDate toDate;

    private String place;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    @Enumerated(EnumType.STRING)
    private Sector sector;

    private String contexts;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String customers;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String others;

    static OccasionRow of(UUID version, int placeInOrder, Occasion occasion) {
        OccasionRow row = new OccasionRow();
        row.id = occasion.id();
        row.happening = occasion.happening();
        row.versionId = version;
        row.placeInOrder = placeInOrder;
        row.fromDate = occasion.from();
        row.toDate = occasion.to();
        row.place = occasion.place();
        row.setting = occasion.setting().orElse(null);
        row.sector = occasion.sector().orElse(null);
        row.contexts = String.join("\n", occasion.contexts());
        row.customers = String.join("\n", occasion.customers());
        row.others = occasion.others();
        return row;
    }

    UUID versionId() {
        return versionId;
    }

    Occasion toFact() {
        return new Occasion(
                id,
                happening,
                fromDate,
                toDate,
                place,
                Optional.ofNullable(setting),
                Optional.ofNullable(sector),
                codes(contexts),
                codes(customers),
                others);
    }

    private static SortedSet<String> codes(String lines) {
        return lines.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(lines.split("\n")));
    }

    static List<OccasionRow> ofVersion(UUID version) {
        return list("versionId = ?1 order by placeInOrder", version);
    }

    static List<OccasionRow> of(PieceId piece) {
        return list(
                "versionId in (select v.id from VersionRow v where v.pieceId = ?1) order by versionId, placeInOrder",
                piece);
    }

    static Set<UUID> happenings(PieceId piece) {
        return getEntityManager()
                .createQuery(
                        "select o.happening from OccasionRow o"
                                + " where o.versionId in (select v.id from VersionRow v where v.pieceId = ?1)",
                        UUID.class)
                .setParameter(1, piece)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    static List<OccasionRow> claimedIn(EnrolmentIds enrolments) {
        return list(
                "versionId in (select v.id from VersionRow v where v.pieceId in"
                        + " (select c.fact.piece from ClaimRow c where " + enrolments.are("c.fact.enrolment") + "))"
                        + " order by versionId, placeInOrder",
                enrolments.ids());
    }
}
