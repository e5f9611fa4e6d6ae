package org.countersign.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.catalogue.PinnedEditions;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.people.names.SearchText;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;
import org.hibernate.annotations.Immutable;

/** One enrolment as it was recorded. */
@Entity
@Immutable
@Recorded("enrolment")
@Table(name = "enrolment_enrolment")
class EnrolmentRow extends FactRow<Enrolment> {

    protected EnrolmentRow() {}

    EnrolmentRow(Enrolment enrolment) {
        super(enrolment.id().value(), enrolment);
    }

    static Optional<Enrolment> withId(EnrolmentId id) {
        return fact(EnrolmentRow.class, id.value());
    }

    static List<Enrolment> withIds(Collection<EnrolmentId> ids) {
        return ids.isEmpty() ? List.of() : facts(EnrolmentRow.class, "fact.id in ?1", ids);
    }

    static List<Enrolment> ofLearner(PersonId learner) {
        return facts(EnrolmentRow.class, "fact.learner = ?1 order by fact.enrolledOn, id", learner);
    }

    static List<Enrolment> ofLearners(Collection<PersonId> learners) {
        return learners.isEmpty()
                ? List.of()
                : facts(EnrolmentRow.class, "fact.learner in ?1 order by fact.enrolledOn, id", learners);
    }

    static Optional<Enrolment> of(PersonId learner, EditionKey standard) {
        return facts(EnrolmentRow.class, "fact.learner = ?1 and fact.standard = ?2", learner, standard).stream()
                .findFirst();
    }

    static Set<EditionKey> standards() {
        return getEntityManager()
                .createQuery("select distinct fact.standard from EnrolmentRow", EditionKey.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Each edition once, and again where units on it give another digest. */
    static List<PinnedEditions.Pin> pinned(String edition, String digest) {
        return getEntityManager()
                .createQuery(
                        "select distinct fact." + edition + ", fact." + digest + " from EnrolmentRow", Object[].class)
                .getResultStream()
                .map(found -> new PinnedEditions.Pin((EditionKey) found[0], (String) found[1]))
                .toList();
    }

    static List<Enrolment> pinned(String edition, String digest, PinnedEditions.Pin pin) {
        return facts(
                EnrolmentRow.class, "fact." + edition + " = ?1 and fact." + digest + " = ?2", pin.key(), pin.digest());
    }

    static PanacheQuery<EnrolmentRow> matching(EnrolmentQuery query, LocalDate today) {
        List<String> words = SearchText.words(query.text());
        StringBuilder hql = new StringBuilder(
                        "select e from EnrolmentRow e join LearnerRow l on l.id = e.fact.learner where ")
                .append(SearchText.condition("l.searchText", words));
        Map<String, Object> parameters = SearchText.parameters(words);
        query.standard().ifPresent(standard -> {
            hql.append(" and e.fact.standard = :standard");
            parameters.put("standard", standard);
        });
        query.missing().ifPresent(missing -> {
            hql.append(" and (").append(AllocationRow.missing(missing)).append(")");
            parameters.put("today", today);
        });
        return find(hql + " order by " + query.sort().columns(), parameters);
    }
}
