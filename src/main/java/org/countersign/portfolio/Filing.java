package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.countersign.journal.Entry;
import org.countersign.journal.Journal;
import org.countersign.site.Actor;
import org.countersign.site.CentreClock;

/** Puts a version and its claims into the portfolio for good. Asks nothing: whoever submits has asked before. */
@ApplicationScoped
public class Filing {

    private final Claims claims;
    private final Journal journal;
    private final CentreClock clock;

    Filing(Claims claims, Journal journal, CentreClock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    public void file(Actor actor, PieceVersion version, List<Claiming> claimings) {
        Versions.persist(version);
        List<Claim> made = claims.persist(version.id(), version, claimings);
        journal.append(new Entry(
                VersionRow.VERSION, actor.id().value(), version.id(), clock.today(), version.submittedAt(), version));
        claims.journal(actor, made);
    }
}
