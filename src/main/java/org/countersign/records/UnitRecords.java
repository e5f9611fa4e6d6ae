package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.countersign.assessment.Unit;
import org.countersign.assessment.Units;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.enrolment.Enrolments;
import org.countersign.site.Actor;
import org.countersign.site.Answer;
import org.countersign.site.CentreClock;
import org.countersign.site.OneTransaction;

/** Unit records, for all who may open the unit and for the administrator. One that carries a signature is kept. */
@ApplicationScoped
public class UnitRecords {

    private final Enrolments enrolments;
    private final Units units;
    private final RecordGathering gathering;
    private final RecordPrinter printer;
    private final CentreClock clock;

    UnitRecords(
            Enrolments enrolments, Units units, RecordGathering gathering, RecordPrinter printer, CentreClock clock) {
        this.enrolments = enrolments;
        this.units = units;
        this.gathering = gathering;
        this.printer = printer;
        this.clock = clock;
    }

    /** A record as PDF, and what its file is called. */
    public record Printed(String fileName, byte[] pdf) {}

    /** The record as things stand: as it was issued, where nothing on it has changed since it carried a signature. */
    public Answer<Printed> print(Actor reader, EnrolmentId enrolment) {
        return OneTransaction.of(() -> unit(reader, enrolment).map(unit -> print(unit)));
    }

    private Printed print(Unit unit) {
        Instant now = clock.now();
        boolean signed = !unit.signatures().declarations().isEmpty();
        RecordContent content = RecordContent.of(gathering.gather(unit, signed));
        if (!signed) {
            return printed(unit, now, print(content, unit, now));
        }
        Optional<IssuedRow> issued = IssuedRow.of(unit.enrolment().id(), content);
        if (issued.isPresent()) {
            return printed(unit, issued.get().issuedAt(), issued.get().pdf());
        }
        byte[] pdf = print(content, unit, now);
        IssuedRow.keep(content.id(unit.enrolment().id()), unit.enrolment().id(), content, now, pdf);
        return printed(unit, now, pdf);
    }

    private byte[] print(RecordContent content, Unit unit, Instant now) {
        return printer.print(content.named(unit.enrolment().id()), now.atZone(clock.zone()));
    }

    private Printed printed(Unit unit, Instant at, byte[] pdf) {
        return new Printed(name(unit, "record_" + clock.dateOf(at)), pdf);
    }

    /** The same form with lines to fill in by hand. */
    @Transactional
    public Answer<Printed> blankForm(Actor reader, EnrolmentId enrolment) {
        return unit(reader, enrolment)
                .map(unit -> new Printed(
                        name(unit, "blank-form"),
                        printer.print(gathering.blank(unit), clock.now().atZone(clock.zone()))));
    }

    private Answer<Unit> unit(Actor reader, EnrolmentId enrolment) {
        return Answer.found(enrolments.access(reader, enrolment).map(Access::enrolment))
                .map(units::unit);
    }

    /** {@code FE2D-04_record_2026-11-12.pdf} */
    private static String name(Unit unit, String what) {
        String code = unit.standard()
                .published()
                .unitCode()
                .orElse(unit.standard().key().id());
        return code.replaceAll("[^A-Za-z0-9]+", "-") + "_" + what + ".pdf";
    }
}
