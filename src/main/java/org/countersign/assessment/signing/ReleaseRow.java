package org.countersign.assessment.signing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.assessment.Release;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One release without sampling. */
@Entity
@Immutable
@Table(name = "assessment_release")
class ReleaseRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private int round;

    @Column(name = "state_digest")
    private String stateDigest;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String reason;

    @Column(name = "released_by")
    private UUID releasedBy;

    @Column(name = "released_on")
    private LocalDate releasedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static ReleaseRow of(Release release) {
        ReleaseRow row = new ReleaseRow();
        row.id = release.id();
        row.enrolmentId = release.enrolment().value();
        row.round = release.round();
        row.stateDigest = release.stateDigest();
        row.reason = release.reason();
        row.releasedBy = release.by().value();
        row.releasedOn = release.releasedOn();
        row.recordedAt = release.recordedAt();
        return row;
    }

    Release toFact() {
        return new Release(
                id,
                new EnrolmentId(enrolmentId),
                round,
                stateDigest,
                reason,
                new PersonId(releasedBy),
                releasedOn,
                recordedAt);
    }

    static Optional<Release> withId(UUID id) {
        Optional<ReleaseRow> row = findByIdOptional(id);
        return row.map(ReleaseRow::toFact);
    }

    static List<Release> in(EnrolmentIds enrolments) {
        List<ReleaseRow> rows = list(enrolments.are("enrolmentId") + " order by round", enrolments.parameter());
        return rows.stream().map(ReleaseRow::toFact).toList();
    }
}
