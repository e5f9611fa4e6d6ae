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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.EnrolmentIds;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** One sign-off as it was recorded, with the judgements it stands on. */
@Entity
@Immutable
@Table(name = "assessment_sign_off")
class SignOffRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    private String criterion;
    private int position;
    private boolean provisional;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "assessment_sign_off_basis", joinColumns = @JoinColumn(name = "sign_off_id"))
    @Column(name = "judgement_id")
    private Set<UUID> judgements = new HashSet<>();

    static SignOffRow of(SignOff signOff) {
        SignOffRow row = new SignOffRow();
        row.id = signOff.id().value();
        row.enrolmentId = signOff.enrolment().value();
        row.criterion = signOff.criterion();
        row.position = signOff.position();
        row.provisional = signOff.provisional();
        row.signedBy = signOff.by().value();
        row.signedOn = signOff.signedOn();
        row.recordedAt = signOff.recordedAt();
        signOff.judgements().forEach(judgement -> row.judgements.add(judgement.value()));
        return row;
    }

    SignOff toFact() {
        SortedSet<DecisionId> basis = new TreeSet<>();
        judgements.forEach(judgement -> basis.add(new DecisionId(judgement)));
        return new SignOff(
                new DecisionId(id),
                new EnrolmentId(enrolmentId),
                criterion,
                position,
                Collections.unmodifiableSortedSet(basis),
                provisional,
                new PersonId(signedBy),
                signedOn,
                recordedAt);
    }

    static Optional<SignOffRow> withId(DecisionId id) {
        return findByIdOptional(id.value());
    }

    static List<SignOff> in(EnrolmentIds enrolments) {
        return SignOffRow.<SignOffRow>list(
                        "from SignOffRow s left join fetch s.judgements where " + enrolments.are("s.enrolmentId")
                                + " order by s.recordedAt, s.id",
                        enrolments.parameter())
                .stream()
                .map(SignOffRow::toFact)
                .toList();
    }
}
