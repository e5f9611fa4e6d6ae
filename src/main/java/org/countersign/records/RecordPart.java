package org.countersign.records;

import java.util.List;
import java.util.function.Function;

/** What of a record may say something else on the next one, in the order it is printed in. */
public enum RecordPart {
    CANDIDATE(UnitRecord::candidate),
    CENTRE(UnitRecord::centre),
    UNIT(record -> List.of(record.unit(), record.policy(), record.enrolledOn())),
    STANDING(UnitRecord::standing),
    CRITERIA(UnitRecord::groups),
    REQUIREMENTS(UnitRecord::requirements),
    EVIDENCE(UnitRecord::evidence),
    NOTES(UnitRecord::notes),
    SIGNATURES(record -> List.of(record.signedState(), record.declaration()));

    private final Function<UnitRecord, Object> of;

    RecordPart(Function<UnitRecord, Object> of) {
        this.of = of;
    }

    Object of(UnitRecord record) {
        return of.apply(record);
    }
}
