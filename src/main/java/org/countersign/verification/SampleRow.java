package org.countersign.verification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One sample; what it looked at stands in rows of its own. */
@Entity
@Immutable
@Recorded(SampleRow.SAMPLE)
@Table(name = "verification_sample")
class SampleRow extends FactRow<Sample> {

    static final String SAMPLE = "sample";

    private EnrolmentId enrolmentId;

    @Enumerated(EnumType.STRING)
    private Sample.Kind kind;

    private String stateDigest;

    private boolean agreed;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String comments;

    private UUID takenBy;

    private LocalDate takenOn;

    private Instant recordedAt;

    protected SampleRow() {}

    private SampleRow(UUID id) {
        super(id);
    }

    static SampleRow keep(Sample sample) {
        SampleRow row = new SampleRow(sample.id());
        row.enrolmentId = sample.enrolment();
        row.kind = sample.kind();
        row.stateDigest = sample.stateDigest();
        row.agreed = sample.agreed();
        row.comments = sample.comments();
        row.takenBy = sample.by().value();
        row.takenOn = sample.takenOn();
        row.recordedAt = sample.recordedAt();
        row.persist();
        SampledRow.keep(sample);
        return row;
    }

    @Override
    public Sample fact() {
        return fact(SampledRow.of(List.of(id())).getOrDefault(id(), List.of()));
    }

    private Sample fact(List<Sample.Sampled> sampled) {
        return new Sample(
                id(),
                enrolmentId,
                kind,
                stateDigest,
                sampled,
                agreed,
                comments,
                new PersonId(takenBy),
                takenOn,
                recordedAt);
    }

    static Optional<Sample> withId(UUID id) {
        Optional<SampleRow> row = findByIdOptional(id);
        return row.map(SampleRow::fact);
    }

    static List<Sample> in(EnrolmentIds enrolments) {
        List<SampleRow> rows = list(enrolments.are("enrolmentId") + " order by recordedAt, id", enrolments.ids());
        var sampled = SampledRow.of(rows.stream().map(SampleRow::id).toList());
        return rows.stream()
                .map(row -> row.fact(sampled.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
