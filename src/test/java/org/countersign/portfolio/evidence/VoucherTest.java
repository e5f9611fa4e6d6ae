package org.countersign.portfolio.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Doer;
import org.countersign.standards.Method;
import org.junit.jupiter.api.Test;

class VoucherTest {

    private static final Instant THEN = Instant.parse("2026-03-06T10:00:00.123456Z");

    private static final Voucher.Stated STATED =
            new Voucher.Stated("I saw it.\n\nTwice.", Doer.person(UUID.randomUUID()), THEN);

    @Test
    void aLearnerDeclaresAndWhoeverElseWroteItStates() {
        assertThat(version(Author.LEARNER, Optional.empty()).voucher())
                .isEqualTo(new Voucher.Declared("This is my own work.", THEN));
        assertThat(version(Author.ASSESSOR, Optional.of(STATED)).voucher()).isEqualTo(STATED);
    }

    @Test
    void thereIsNoVersionThatNobodyAnswersFor() {
        assertThatThrownBy(() -> version(Author.WITNESS, Optional.empty())).hasMessageContaining("states something");
        assertThatThrownBy(() -> version(Author.LEARNER, Optional.of(STATED))).hasMessageContaining("declares");
    }

    @Test
    void theProgramStatesNothing() {
        assertThatThrownBy(() -> new Voucher.Stated("I saw it.", Doer.SYSTEM, THEN))
                .hasMessageContaining("The program");
        assertThatThrownBy(() -> Doer.person(Doer.SYSTEM.id())).hasMessageContaining("PERSON");
    }

    @Test
    void aStatementIsReadAsItWasWritten() {
        var column = new Voucher.Stated.Column();
        for (String words : List.of("I saw it.\n\nTwice.", "", "PERSON 1 2")) {
            Optional<Voucher.Stated> stated = Optional.of(new Voucher.Stated(words, STATED.by(), THEN));
            assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(stated)))
                    .isEqualTo(stated);
        }
        assertThat(column.convertToDatabaseColumn(Optional.empty())).isNull();
    }

    private static PieceVersion version(Author author, Optional<Voucher.Stated> statement) {
        return new PieceVersion(
                UUID.randomUUID(),
                new PieceId(UUID.randomUUID()),
                1,
                "A refund",
                Method.OBSERVATION,
                "",
                List.of(),
                List.of(),
                "This is my own work.",
                author,
                statement,
                THEN);
    }
}
