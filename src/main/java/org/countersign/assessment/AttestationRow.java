package org.countersign.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One attestation as it was recorded, with the numbers it was made on. */
@Entity
@Immutable
@Table(name = "assessment_attestation")
class AttestationRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    @Column(name = "rule_code")
    private String ruleCode;

    private int position;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String words;

    private int occasions;
    private int customers;

    @Column(name = "first_occasion")
    private LocalDate firstOccasion;

    @Column(name = "last_occasion")
    private LocalDate lastOccasion;

    private int days;
    private int counting;

    @Column(name = "attested_by")
    private UUID attestedBy;

    @Column(name = "attested_on")
    private LocalDate attestedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "assessment_attestation_basis", joinColumns = @JoinColumn(name = "attestation_id"))
    @Column(name = "judgement_id")
    private Set<UUID> judgements = new HashSet<>();

    static AttestationRow of(Attestation attestation) {
        AttestationRow row = new AttestationRow();
        row.id = attestation.id();
        row.enrolmentId = attestation.enrolment().value();
        row.ruleCode = attestation.ruleCode();
        row.position = attestation.position();
        row.words = attestation.words();
        row.occasions = attestation.seen().occasions();
        row.customers = attestation.seen().customers();
        row.firstOccasion = attestation.seen().first().orElse(null);
        row.lastOccasion = attestation.seen().last().orElse(null);
        row.days = attestation.seen().days();
        row.counting = attestation.counting();
        attestation.judgements().forEach(judgement -> row.judgements.add(judgement.value()));
        row.attestedBy = attestation.by().value();
        row.attestedOn = attestation.attestedOn();
        row.recordedAt = attestation.recordedAt();
        return row;
    }

    Attestation toFact() {
        Extent seen = new Extent(
                occasions, customers, Optional.ofNullable(firstOccasion), Optional.ofNullable(lastOccasion), days);
        return new Attestation(
                id,
                new EnrolmentId(enrolmentId),
                ruleCode,
                position,
                words,
                seen,
                counting,
                Collections.unmodifiableSortedSet(SigningOff.basis(judgements)),
                new PersonId(attestedBy),
                attestedOn,
                recordedAt);
    }

    static Optional<AttestationRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    static List<Attestation> in(EnrolmentIds enrolments) {
        return AttestationRow.<AttestationRow>list(
                        "from AttestationRow a left join fetch a.judgements where " + enrolments.are("a.enrolmentId")
                                + " order by a.recordedAt, a.id",
                        enrolments.parameter())
                .stream()
                .map(AttestationRow::toFact)
                .toList();
    }
}
