package org.countersign.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Compares the journal with itself, with the facts it has digests of, and with all facts and things that are kept. */
@ApplicationScoped
public class JournalCheck {

    private final CheckPages pages;

    JournalCheck(CheckPages pages) {
        this.pages = pages;
    }

    /**
     * Reads the whole chain with the facts it tells of, then asks of every fact whether the chain tells of it, and compares
     * what is kept beside them; writes nothing. An empty list of breaks proves that nothing was changed, removed or put in.
     */
    public Proof check() {
        List<Break> breaks = new ArrayList<>();
        CheckPosition reached = CheckPosition.BEGINNING;
        while (!reached.isDone()) {
            CheckPosition from = reached;
            CheckPages.Page page = QuarkusTransaction.requiringNew()
                    .timeout(CheckPages.SECONDS)
                    .call(() -> pages.after(from, CheckPages.MOST));
            breaks.addAll(page.breaks());
            reached = page.reached();
        }
        return new Proof(reached.sequence(), reached.digest(), breaks);
    }

    /**
     * A place where the journal is not whole.
     *
     * @param entry the number of the entry where it was noticed
     * @param about what its kind says beside that
     */
    public record Break(Kind kind, long entry, List<Object> about) {

        /** What is wrong there. */
        public enum Kind {
            /** One of two entries was changed, or one between them removed; about: the number of the one before. */
            DOES_NOT_FOLLOW,
            /** Entries were removed from the end; about: the number that the head names. */
            SHORTENED,
            /** About: the kind of the entry, which no room knows. */
            NOBODY_KEEPS_IT,
            /** About: the kind and the id of the fact that is gone. */
            FACT_GONE,
            /** About: the kind and the id of the fact, which was changed outside the program. */
            FACT_CHANGED,
            /** About: the kind and the id of the fact, which without its salt can be compared with nothing. */
            SALT_GONE,
            /** About: the kind and the id of a fact that no entry up to this number tells of. */
            ENTRY_MISSING,
            /** About: what it is, and which of them is gone. */
            THING_GONE,
            /** About: what it is, and which of them was changed outside the program. */
            THING_CHANGED
        }
    }

    /** What a check found. */
    public record Proof(long entries, String digest, List<Break> breaks) {

        public Proof {
            breaks = List.copyOf(breaks);
        }

        public boolean isWhole() {
            return breaks.isEmpty();
        }
    }
}
