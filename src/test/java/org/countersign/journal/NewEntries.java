package org.countersign.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.countersign.journal.JournalCheck.Break;

/**
 * Checks what the tests wrote in the journal, each entry once: all tests share one, and reading the whole of it after each
 * would take longer with every test.
 */
@ApplicationScoped
public class NewEntries {

    private final CheckPages pages;
    private CheckPosition reached = CheckPosition.BEGINNING;

    NewEntries(CheckPages pages) {
        this.pages = pages;
    }

    /** Where the entries written since somebody asked the last time, and the facts they tell of, do not fit. */
    public synchronized List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        CheckPosition at = reached;
        while (at.stage() == CheckPosition.Stage.ENTRIES) {
            reached = at;
            at = next(at, breaks);
        }
        return breaks;
    }

    /** The same since then, with the facts that no entry tells of, and other things that are kept. */
    public List<Break> breaksSince(Journal.Head head) {
        List<Break> breaks = new ArrayList<>();
        CheckPosition at = CheckPosition.from(head.entries(), head.digest(), reached.places());
        while (!at.isDone()) {
            at = next(at, breaks);
        }
        return breaks;
    }

    private CheckPosition next(CheckPosition from, List<Break> breaks) {
        CheckPages.Page page = QuarkusTransaction.requiringNew().call(() -> pages.after(from, CheckPages.MOST));
        breaks.addAll(page.breaks());
        return page.reached();
    }
}
