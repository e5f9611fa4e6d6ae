package org.countersign.records;

import java.util.List;
import java.util.Optional;

/** A record whose criteria are published with paragraphs, lists and emphasis, in another language, and with notes. */
public final class SampleTexts {

    private SampleTexts() {}

    public static UnitRecord withLists() {
        UnitRecord record = SampleRecords.verified();
        return new UnitRecord(
                record.kind(),
                record.imprint(),
                record.standing(),
                record.signedState(),
                record.candidate(),
                record.centre(),
                record.unit(),
                record.policy(),
                record.enrolledOn(),
                List.of(
                        group(
                                Optional.empty(),
                                Optional.of("At least one of these two"),
                                criterion("D5", """
                                        a pudding that is **never cold** and *always* sweet, with all of:

                                        - a *hot* sauce
                                        - two textures, which a guest can tell apart without being told, and which are both:
                                          - one that snaps
                                          - one that melts

                                        and a *spoon*.""", """
                                        Sauces:

                                        3. *custard*
                                        4. caramel"""),
                                criterion("D6", "*all* of the plates & <glasses>", null)),
                        group(
                                Optional.of("cy"),
                                Optional.empty(),
                                criterion("P1", "cadw *at* y llwybr", "gan gynnwys golau"))),
                List.of(),
                List.of(),
                record.evidence(),
                record.notes(),
                record.declaration());
    }

    private static Group group(Optional<String> language, Optional<String> asked, RecordedCriterion... criteria) {
        return new Group(Optional.empty(), "Dishes", "Prepare these:", language, asked, List.of(), List.of(criteria));
    }

    private static RecordedCriterion criterion(String code, String text, String note) {
        return new RecordedCriterion(
                code,
                text,
                false,
                Optional.ofNullable(note),
                false,
                "Met",
                List.of("E01"),
                List.of(),
                Optional.empty());
    }
}
