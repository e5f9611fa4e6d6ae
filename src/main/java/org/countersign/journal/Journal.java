package org.countersign.journal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where every room writes down what people did. Entries are only ever added. */
@ApplicationScoped
public class Journal {

    /** The facts that are being recorded in a transaction, before their entries are there. */
    private static final String RECORDED = "org.countersign.recorded";

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final List<BeforeEntries> before;

    Journal(EntityManager entities, TransactionSynchronizationRegistry transaction, @All List<BeforeEntries> before) {
        this.entities = entities;
        this.transaction = transaction;
        this.before = before;
    }

    /**
     * Records facts in the caller's transaction: they are kept, each with its entry, or nothing is. A verb calls it last,
     * after all its other writing, as {@link #append} says.
     *
     * @param by who did it
     * @param happenedOn the date they assert
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Doer by, LocalDate happenedOn, Collection<? extends FactRow<? extends Fact>> rows) {
        rows.forEach(entities::persist);
        entities.flush();
        transaction.putResource(RECORDED, rows);
        before.forEach(BeforeEntries::written);
        transaction.putResource(RECORDED, List.of());
        rows.forEach(row -> append(entry(by, happenedOn, row)));
    }

    private static Kept kept(FactRow<? extends Fact> row) {
        return new Kept(RecordedRows.kind(row.getClass()), row.id(), row.fact());
    }

    private static Entry entry(Doer by, LocalDate happenedOn, FactRow<? extends Fact> row) {
        Fact fact = row.fact();
        return new Entry(RecordedRows.kind(row.getClass()), by, row.id(), happenedOn, fact.recordedAt(), fact);
    }

    /** Records one fact, as {@link #record(Doer, LocalDate, Collection)} does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Doer by, LocalDate happenedOn, FactRow<? extends Fact> row) {
        record(by, happenedOn, List.of(row));
    }

    /**
     * Writes an entry in the caller's transaction: both are kept, or neither. A verb calls it last, after all its own
     * writing: those are sent to the database first, so that one that cannot be is known to the verb at once, and from
     * then until the commit everybody else who writes has to wait.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Entry entry) {
        entities.flush();
        JournalHeadRow head = entities.find(JournalHeadRow.class, JournalHeadRow.THE_ONE);
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        String salt = Digests.salt();
        JournalEntryRow row = JournalEntryRow.after(head.sequence(), head.digest(), entry, salt);
        entities.persist(row);
        entities.persist(new JournalSaltRow(row.id(), salt));
        head.moveTo(row.sequence(), row.digest());
    }

    /** How many entries there are and the digest of the last, which stands for all before it. */
    @Transactional
    public Head head() {
        JournalHeadRow row = entities.find(JournalHeadRow.class, JournalHeadRow.THE_ONE);
        return new Head(row.sequence(), row.digest());
    }

    /** Of the last entry; empty where there is none. */
    @Transactional
    public Optional<Instant> lastRecordedAt() {
        return entities.createQuery(
                        "select e.recordedAt from JournalEntryRow e, JournalHeadRow h where e.sequence = h.sequence",
                        Instant.class)
                .getResultStream()
                .findFirst();
    }

    /**
     * Those of the facts that no entry tells of as they are: put in or changed outside the program, or without their salt,
     * so that nobody can tell. What this transaction is just recording is told of as it is. In one query.
     */
    @Transactional
    public List<Kept> changedOutside(Collection<Kept> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<UUID> subjects = facts.stream().map(Kept::subject).distinct().toList();
        List<Told> told = Told.about(entities, subjects);
        Collection<Kept> recorded = beingRecorded();
        return facts.stream()
                .filter(kept -> !recorded.contains(kept) && !isAsTold(kept, told))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Kept> beingRecorded() {
        Object recorded = transaction.getResource(RECORDED);
        return recorded == null
                ? List.of()
                : ((Collection<? extends FactRow<? extends Fact>>) recorded)
                        .stream().map(Journal::kept).toList();
    }

    private static boolean isAsTold(Kept kept, List<Told> told) {
        List<Told> ofIt = told.stream().filter(one -> one.isAbout(kept)).toList();
        return !ofIt.isEmpty() && ofIt.stream().allMatch(one -> one.entry().isAsWritten() && one.isOf(kept.fact()));
    }

    /** The end of the chain. */
    public record Head(long entries, String digest) {}
}
