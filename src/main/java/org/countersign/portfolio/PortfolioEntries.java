package org.countersign.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.countersign.journal.Doer;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Journal;
import org.countersign.portfolio.claims.Claiming;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.Actor;
import org.countersign.site.clock.CentreClock;

/** Puts a version and its claims into the portfolio for good. Asks nothing: whoever submits has asked before. */
@ApplicationScoped
public class PortfolioEntries {

    private final Claims claims;
    private final Journal journal;
    private final CentreClock clock;

    PortfolioEntries(Claims claims, Journal journal, CentreClock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    public void add(Actor actor, PieceVersion version, List<Claiming> claimings) {
        List<FactRow<? extends Fact>> rows = new ArrayList<>(List.of(Versions.persist(version)));
        claims.made(version.id(), version, claimings).forEach(claim -> rows.add(new ClaimRow(claim)));
        journal.record(Doer.person(actor.id().value()), clock.today(), rows);
    }
}
