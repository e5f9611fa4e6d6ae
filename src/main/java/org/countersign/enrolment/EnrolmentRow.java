package org.countersign.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.people.SearchText;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;
import org.hibernate.annotations.Immutable;

/** One enrolment as it was recorded. */
@Entity
@Immutable
@Recorded(EnrolmentRow.ENROLMENT)
@Table(name = "enrolment_enrolment")
class EnrolmentRow extends FactRow<Enrolment> {

    static final String ENROLMENT = "enrolment";

    private UUID learnerId;

    private String standardId;

    private String standardEdition;

    private String standardDigest;

    private String policyId;

    private String policyEdition;

    private String policyDigest;

    private LocalDate enrolledOn;

    private UUID recordedBy;

    private Instant recordedAt;

    protected EnrolmentRow() {}

    private EnrolmentRow(UUID id) {
        super(id);
    }

    static EnrolmentRow of(Enrolment enrolment) {
        EnrolmentRow row = new EnrolmentRow(enrolment.id().value());
        row.learnerId = enrolment.learner().value();
        row.standardId = enrolment.standard().id();
        row.standardEdition = enrolment.standard().edition();
        row.standardDigest = enrolment.standardDigest();
        row.policyId = enrolment.policy().id();
        row.policyEdition = enrolment.policy().edition();
        row.policyDigest = enrolment.policyDigest();
        row.enrolledOn = enrolment.enrolledOn();
        row.recordedBy = enrolment.recordedBy().value();
        row.recordedAt = enrolment.recordedAt();
        return row;
    }

    @Override
    public Enrolment fact() {
        return new Enrolment(
                new EnrolmentId(id()),
                new PersonId(learnerId),
                new EditionKey(standardId, standardEdition),
                standardDigest,
                new EditionKey(policyId, policyEdition),
                policyDigest,
                enrolledOn,
                new PersonId(recordedBy),
                recordedAt);
    }

    static Optional<EnrolmentRow> withId(UUID id) {
        return findByIdOptional(id);
    }

    static List<EnrolmentRow> withIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    static List<EnrolmentRow> ofLearner(PersonId learner) {
        return list("learnerId = ?1 order by enrolledOn, id", learner.value());
    }

    static Optional<EnrolmentRow> of(PersonId learner, EditionKey standard) {
        return find(
                        "learnerId = ?1 and standardId = ?2 and standardEdition = ?3",
                        learner.value(),
                        standard.id(),
                        standard.edition())
                .firstResultOptional();
    }

    static Set<EditionKey> standards() {
        return getEntityManager()
                .createQuery("select distinct e.standardId, e.standardEdition from EnrolmentRow e", Object[].class)
                .getResultStream()
                .map(found -> new EditionKey((String) found[0], (String) found[1]))
                .collect(Collectors.toSet());
    }

    static PanacheQuery<EnrolmentRow> matching(EnrolmentQuery query, LocalDate today) {
        List<String> words = SearchText.words(query.text());
        StringBuilder hql = new StringBuilder(
                        "select e from EnrolmentRow e join LearnerRow l on l.id = e.learnerId where ")
                .append(SearchText.condition("l.searchText", words));
        Map<String, Object> parameters = SearchText.parameters(words);
        query.standard().ifPresent(standard -> {
            hql.append(" and e.standardId = :standard and e.standardEdition = :edition");
            parameters.putAll(Map.of("standard", standard.id(), "edition", standard.edition()));
        });
        query.missing().ifPresent(missing -> {
            hql.append(" and (").append(AllocationRow.missing(missing)).append(")");
            parameters.put("today", today);
        });
        return find(hql + " order by " + query.sort().columns(), parameters);
    }
}
