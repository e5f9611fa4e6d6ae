package org.countersign.assessment.summary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.enrolment.facts.EnrolmentIds;
import org.countersign.rules.qualifications.QualificationProgress;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;

/** What is kept of a unit for lists; what waits in it has rows of its own. */
@Entity
@Table(name = "assessment_summary")
class SummaryRow extends PanacheEntityBase {

    /** In the order in which a unit goes through them; part of what follows "order by" in HQL. */
    static final String BY_STAGE = Arrays.stream(UnitStage.values())
            .map(stage -> "when " + stage + " then " + stage.ordinal())
            .collect(Collectors.joining(" ", "case s.stage ", " end nulls last, "));

    /** What follows "in" in HQL. */
    static final String CLOSED = Arrays.stream(UnitStage.values())
            .filter(UnitStage::isClosed)
            .map(UnitStage::name)
            .collect(Collectors.joining(", ", "(", ")"));

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;

    /** The same again as others name it. */
    @Column(name = "enrolment_id", insertable = false, updatable = false)
    private EnrolmentId enrolment;

    private long turn;

    private int form;

    @Enumerated(EnumType.STRING)
    private UnitStage stage;

    private int total;
    private int met;
    private int claimed;
    private int untouched;
    private int signedOff;

    private Instant lastMoved;

    private int provisional;

    private Instant provisionalSince;

    private Instant assessorSince;

    private Instant traineeSince;

    protected SummaryRow() {}

    private SummaryRow(UUID enrolmentId) {
        this.enrolmentId = enrolmentId;
    }

    static Map<EnrolmentId, SummaryRow> of(Collection<EnrolmentId> enrolments) {
        EnrolmentIds ids = EnrolmentIds.of(enrolments);
        List<SummaryRow> rows = list(ids.are("enrolment"), ids.ids());
        return rows.stream().collect(Collectors.toMap(SummaryRow::enrolment, Function.identity()));
    }

    /**
     * Units in the order of their ids.
     *
     * @param onlyMissing those of which there is no summary as they are made today
     * @param after the last one before, or empty at the beginning
     */
    static List<EnrolmentId> toBeMade(boolean onlyMissing, Optional<EnrolmentId> after, int most) {
        TypedQuery<UUID> query = getEntityManager()
                .createQuery(
                        "select e.id from ListedRow e left join SummaryRow s on s.enrolmentId = e.id where "
                                + (after.isPresent() ? "e.id > :after" : "1 = 1")
                                + (onlyMissing ? " and (s.form is null or s.form <> :form)" : "")
                                + " order by e.id",
                        UUID.class);
        if (onlyMissing) {
            query.setParameter("form", UnitSummary.FORM);
        }
        after.ifPresent(id -> query.setParameter("after", id.value()));
        return query.setMaxResults(most).getResultStream().map(EnrolmentId::new).toList();
    }

    static long units() {
        return count();
    }

    /** In the place of what was kept of its unit, if anything was. */
    static void keep(UnitSummary summary, long inTurn, Optional<SummaryRow> there) {
        SummaryRow row =
                there.orElseGet(() -> new SummaryRow(summary.enrolment().id().value()));
        row.turn = inTurn;
        row.form = UnitSummary.FORM;
        row.change(summary);
        if (there.isEmpty()) {
            row.persist();
        }
    }

    private void change(UnitSummary summary) {
        stage = summary.stage();
        total = summary.progress().total();
        met = summary.progress().met();
        claimed = summary.progress().claimed();
        untouched = summary.progress().untouched();
        signedOff = summary.progress().signedOff();
        lastMoved = summary.lastMoved();
        provisional = summary.provisional();
        provisionalSince = summary.provisionalSince().orElse(null);
        assessorSince = summary.since(Decider.ASSESSOR).orElse(null);
        traineeSince = summary.since(Decider.TRAINEE).orElse(null);
    }

    /** Whether this is what is found of the facts. */
    boolean is(UnitSummary fresh) {
        SummaryRow other = new SummaryRow(enrolmentId);
        other.change(fresh);
        return content().equals(other.content());
    }

    private List<Object> content() {
        return Arrays.asList(stage, progress(), lastMoved, provisional, provisionalSince, assessorSince, traineeSince);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    /** As whoever decides there is told. */
    CaseloadLine.Standing standing(Decider decider) {
        return new CaseloadLine.Standing(
                stage, progress(), Optional.ofNullable(decider == Decider.ASSESSOR ? assessorSince : traineeSince));
    }

    /** As anybody is told who asks how far the unit is. */
    QualificationProgress.Standing standing() {
        return new QualificationProgress.Standing(stage, progress());
    }

    Instant lastMoved() {
        return lastMoved;
    }

    int provisional() {
        return provisional;
    }

    Progress progress() {
        return new Progress(total, met, claimed, untouched, signedOff);
    }
}
