package org.countersign.records.printing;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.countersign.records.Declaration;
import org.countersign.records.Group;
import org.countersign.records.RecordedCriterion;
import org.countersign.records.UnitRecord;
import org.countersign.records.UnitRecord.Centre;
import org.countersign.records.UnitRecord.Identifier;
import org.countersign.records.UnitRecord.Policy;
import org.countersign.records.UnitRecord.Requirement;
import org.countersign.records.UnitRecord.Unit;
import org.countersign.standards.EditionKey;

/** A form that nobody reads, with one of each part that a record has. */
final class WarmUp {

    static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    static final UnitRecord RECORD = UnitRecord.blankForm(
            new Centre("Centre", Optional.empty()),
            new Unit("Unit", false, List.of(new Identifier("Code", "1")), new EditionKey("1", "1")),
            new Policy("Policy", "1"),
            List.of(new Group(
                    Optional.empty(),
                    "Criteria",
                    "",
                    List.of("routine"),
                    List.of(new RecordedCriterion("1", "Criterion", "", List.of(), List.of(), Optional.empty())))),
            List.of(new Requirement(Optional.empty(), "Requirement", "asked", "", List.of())),
            List.of(),
            "Notes",
            new Declaration("Statement", true, List.of(Declaration.Line.blank("Signature"))));

    private WarmUp() {}
}
