package org.countersign.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.rules.evidence.DifficultCustomers;
import org.countersign.standards.Context;
import org.countersign.standards.ContextMarks;
import org.junit.jupiter.api.Test;

/** A version that tells of a busy time and of another occasion, of which something is marked when it is claimed later. */
class MarkingTest {

    private static final ContextMarks UNIT = new ContextMarks(DifficultCustomers.UNIT, DifficultCustomers.AS_PUBLISHED);

    private static final Occasion BUSY = occasion("CFACSC4/4b");
    private static final Occasion UNMARKED = occasion();

    @Test
    void anOccasionIsMarkedByItsVersionAndByWhoClaimedItLater() {
        Marking later = new Marking(false, List.of(claim(BUSY, "CFACSC4/4c"), claim(BUSY, "CFACSC4/4a")));

        assertThat(later.on(BUSY, UNIT)).extracting(Context::code).containsExactly("4a", "4b", "4c");
        assertThat(later.on(UNMARKED, UNIT)).isEmpty();
    }

    @Test
    void aMarkIsOnItsOwnOccasion() {
        Marking later = new Marking(false, List.of(claim(UNMARKED, "CFACSC4/4d")));

        assertThat(later.on(UNMARKED, UNIT)).extracting(Context::code).containsExactly("4d");
        assertThat(later.on(BUSY, UNIT)).extracting(Context::code).containsExactly("4b");
    }

    @Test
    void aMarkOfAnotherStandardSaysNothingHere() {
        assertThat(new Marking(false, List.of(claim(UNMARKED, "INSCS001/4d"))).on(UNMARKED, UNIT))
                .isEmpty();
    }

    private static Occasion occasion(String... marks) {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.parse("2026-03-03");
        return new Occasion(
                id,
                id,
                day,
                day,
                "",
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(Set.of(marks)),
                new TreeSet<>(),
                "");
    }

    private static Claim claim(Occasion occasion, String mark) {
        return new Claim(
                new ClaimId(UUID.randomUUID()),
                new EnrolmentId(UUID.randomUUID()),
                new PieceId(UUID.randomUUID()),
                1,
                "C4.1.1",
                "",
                List.of(new MarkedOccasion(occasion.id(), new TreeSet<>(Set.of(mark)))),
                Instant.EPOCH);
    }
}
