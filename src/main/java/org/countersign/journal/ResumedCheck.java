package org.countersign.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.JournalCheck.Break;

/**
 * The check as it is kept: one at a time for all who ask, done page by page by whoever has time for the next, and so gone on
 * with after a crash. It begins where the last one ended, unless that one found something or all is asked for.
 */
@ApplicationScoped
public class ResumedCheck {

    private static final int BREAKS_KEPT = 1000;
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;
    private final Journal journal;
    private final CheckPages pages;

    ResumedCheck(EntityManager entities, Journal journal, CheckPages pages) {
        this.entities = entities;
        this.journal = journal;
        this.pages = pages;
    }

    /** Begins one; where one is under way already, that is the one. */
    @Transactional
    public void begin(UUID by, boolean fromBeginning, Instant now) {
        JournalCheckRow row = entities.find(JournalCheckRow.class, JournalCheckRow.THE_ONE);
        if (row.isUnderWay()) {
            return;
        }
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.isUnderWay()) {
            return;
        }
        entities.createQuery("delete from JournalBreakRow").executeUpdate();
        row.begin(by, now, fromBeginning ? CheckPosition.BEGINNING : afterTheLast());
    }

    /** Nobody goes on from a mark that the journal does not tell of as it is, or from one in a chain that is another now. */
    private CheckPosition afterTheLast() {
        return JournalMarkRow.last()
                .filter(mark -> mark.breaks() == 0)
                .filter(mark -> journal.changedOutside(List.of(new Kept(CheckMark.KIND, mark.id(), mark)))
                        .isEmpty())
                .filter(mark -> {
                    JournalEntryRow entry = entities.find(JournalEntryRow.class, mark.sequence());
                    return entry != null && entry.digest().equals(mark.digest()) && entry.isAsWritten();
                })
                .map(mark -> CheckPosition.from(mark.sequence(), mark.digest(), CheckPosition.places(mark.places())))
                .orElse(CheckPosition.BEGINNING);
    }

    /** Does the next page of the check that is under way; false if there is none, or somebody else is doing it. */
    public boolean goOn(Instant now, LocalDate today) {
        return goOn(now, today, CheckPages.MOST);
    }

    boolean goOn(Instant now, LocalDate today, int most) {
        return QuarkusTransaction.requiringNew().timeout(CheckPages.SECONDS).call(() -> nextPage(now, today, most));
    }

    private boolean nextPage(Instant now, LocalDate today, int most) {
        Optional<JournalCheckRow> mine = unlessSomebodyElseIsAtIt();
        if (mine.isEmpty() || !mine.get().isUnderWay()) {
            return false;
        }
        JournalCheckRow row = mine.get();
        CheckPages.Page page = pages.after(row.position(), most);
        long number = row.breaks();
        for (Break found : page.breaks()) {
            if (number++ < BREAKS_KEPT) {
                entities.persist(new JournalBreakRow(number, found));
            }
        }
        row.moveTo(page.reached(), page.breaks().size());
        if (row.isUnderWay()) {
            return true;
        }
        CheckMark mark = row.end(now);
        entities.persist(new JournalMarkRow(mark));
        journal.append(new Entry(CheckMark.KIND, Doer.SYSTEM, mark.id(), today, now, mark));
        return false;
    }

    private Optional<JournalCheckRow> unlessSomebodyElseIsAtIt() {
        return entities.createQuery("from JournalCheckRow", JournalCheckRow.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    /** As it stands now, or as the last one ended. */
    @Transactional
    public CheckState state() {
        return entities.find(JournalCheckRow.class, JournalCheckRow.THE_ONE)
                .state(
                        journal.head().entries(),
                        entities.createQuery("from JournalBreakRow order by number", JournalBreakRow.class)
                                .getResultStream()
                                .map(JournalBreakRow::toBreak)
                                .toList());
    }
}
