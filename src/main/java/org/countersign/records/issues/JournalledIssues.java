package org.countersign.records.issues;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Journalled;

/** Issued records as the journal has digests of them: each with the digest of its bytes as they are kept now. */
@ApplicationScoped
class JournalledIssues implements Journalled {

    static final String ISSUE = "record-issue";

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(ISSUE, Issue.class);
    }

    @Override
    public Optional<?> fact(String kind, UUID subject) {
        return IssuedRow.withId(subject).flatMap(IssuedRow::toFact);
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        TypedQuery<UUID> next = Panache.getEntityManager()
                .createQuery(
                        "select i.id from IssuedRow i where not exists (select 1 from EarlierIssueRow e where e.id = i.id)"
                                + (after.isPresent() ? " and i.id > ?1" : "")
                                + " order by i.id",
                        UUID.class);
        after.ifPresent(id -> next.setParameter(1, id));
        return next.setMaxResults(most).getResultList();
    }
}
