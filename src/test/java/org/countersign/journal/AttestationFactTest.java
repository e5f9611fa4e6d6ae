package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.assessment.Attestation;
import org.countersign.assessment.DecisionId;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.site.PersonId;
import org.junit.jupiter.api.Test;

/** The bytes of an attestation in the journal, before and since it names the judgements it stands on. */
class AttestationFactTest {

    private static final UUID ID = UUID.fromString("0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a04");

    private static final String WITHOUT_JUDGEMENTS = "{\"attestedOn\":\"2026-11-12\",\"by\":%1$s,\"enrolment\":%1$s,"
            + "\"id\":\"" + ID + "\",%2$s\"position\":1,\"recordedAt\":\"2026-11-12T10:00:00Z\","
            + "\"ruleCode\":\"sufficient-period\",\"seen\":{\"customers\":1,\"days\":1,\"first\":\"2026-11-02\","
            + "\"last\":\"2026-11-02\",\"occasions\":1},\"words\":\"Enough.\"}";

    private static String canonical(SortedSet<DecisionId> judgements, int format) {
        LocalDate day = LocalDate.parse("2026-11-02");
        Attestation attestation = new Attestation(
                ID,
                new EnrolmentId(ID),
                "sufficient-period",
                1,
                "Enough.",
                new Extent(1, 1, Optional.of(day), Optional.of(day), 1),
                judgements,
                new PersonId(ID),
                LocalDate.parse("2026-11-12"),
                Instant.parse("2026-11-12T10:00:00Z"));
        return Digests.canonical(attestation, format);
    }

    @Test
    void oneOfTheFirstFormatHasTheBytesItHadBeforeJudgementsWereKept() {
        assertThat(canonical(new TreeSet<>(), 1))
                .isEqualTo(WITHOUT_JUDGEMENTS.formatted("{\"value\":\"" + ID + "\"}", ""));
    }

    @Test
    void theJudgementsItStandsOnArePartOfTheFact() {
        assertThat(canonical(new TreeSet<>(Set.of(new DecisionId(ID))), FactFormat.of(Attestation.class)))
                .contains("\"judgements\":[\"" + ID + "\"]");
    }
}
