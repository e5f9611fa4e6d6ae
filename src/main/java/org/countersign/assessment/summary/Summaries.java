package org.countersign.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.AtTurnsEnd;
import org.countersign.enrolment.facts.EnrolmentId;

/** Keeps the summaries of units: each is written in the transaction that changed its unit. */
@ApplicationScoped
class Summaries implements AtTurnsEnd {

    private final Units units;
    private final EntityManager entities;

    Summaries(Units units, EntityManager entities) {
        this.units = units;
        this.entities = entities;
    }

    /** What was read for it is what the next page shows. */
    @Override
    public void changed(List<Turn> turns) {
        List<Unit> read = units.units(turns.stream().map(Turn::enrolment).toList());
        write(read, turns);
        for (int i = 0; i < read.size(); i++) {
            units.keepOnceCommitted(read.get(i), turns.get(i).number());
        }
    }

    /**
     * Makes those that are not what is found of the facts anew, while nobody changes their units. Returns which those were.
     *
     * @param turns the last in each of the units
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<EnrolmentId> putRight(List<Turn> turns) {
        List<Unit> read = units.units(turns.stream().map(Turn::enrolment).toList());
        List<EnrolmentId> differing = differing(read);
        write(read, turns);
        return differing;
    }

    /** In which of the units what is kept is not what is found of the facts. */
    @Transactional
    List<EnrolmentId> differing(List<Unit> read) {
        if (read.isEmpty()) {
            return List.of();
        }
        List<EnrolmentId> ids = read.stream().map(unit -> unit.enrolment().id()).toList();
        Map<EnrolmentId, SummaryRow> kept = SummaryRow.of(ids);
        Map<EnrolmentId, List<WaitingRow>> waiting = WaitingRow.of(ids);
        return read.stream()
                .map(UnitSummary::of)
                .filter(fresh -> !Optional.ofNullable(kept.get(fresh.id()))
                                .filter(row -> row.is(fresh))
                                .isPresent()
                        || !WaitingRow.are(fresh, waiting.getOrDefault(fresh.id(), List.of())))
                .map(UnitSummary::id)
                .toList();
    }

    private void write(List<Unit> read, List<Turn> turns) {
        if (read.isEmpty()) {
            return;
        }
        List<EnrolmentId> ids = read.stream().map(unit -> unit.enrolment().id()).toList();
        Map<EnrolmentId, SummaryRow> kept = SummaryRow.of(ids);
        Map<EnrolmentId, List<WaitingRow>> waiting = WaitingRow.of(ids);
        for (int i = 0; i < read.size(); i++) {
            UnitSummary summary = UnitSummary.of(read.get(i));
            SummaryRow.keep(summary, turns.get(i).number(), Optional.ofNullable(kept.get(summary.id())));
            WaitingRow.keep(summary, waiting.getOrDefault(summary.id(), List.of()));
        }
        entities.flush();
    }
}
