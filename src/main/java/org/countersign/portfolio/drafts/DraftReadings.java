package org.countersign.portfolio.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.countersign.portfolio.Decisions;
import org.countersign.portfolio.Units;
import org.countersign.portfolio.Versions;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.site.clock.CentreClock;

/** Drafts, read as the evidence they would become today. */
@ApplicationScoped
public class DraftReadings {

    private final Units units;
    private final Decisions decisions;
    private final CentreClock clock;

    DraftReadings(Units units, Decisions decisions, CentreClock clock) {
        this.units = units;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    Reading of(Piece piece, Typed typed) {
        return new Reading(
                typed,
                DraftFileRow.of(piece.id()),
                units.of(piece.learner()),
                decisions.met(piece.id()),
                Versions.happenings(piece.id()),
                clock.today());
    }

    @Transactional
    public List<String> warnings(Draft draft) {
        return Warnings.about(draft, of(draft.piece(), draft.typed()));
    }
}
