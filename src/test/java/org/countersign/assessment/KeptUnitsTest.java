package org.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.BehindTheProgram;
import org.countersign.portfolio.evidence.PieceId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept of a unit is what stands in it, whatever has been done there since. */
@QuarkusTest
@Tag("database")
class KeptUnitsTest {

    @Inject
    UnitsOfTests unitsOfTests;

    @Inject
    ReadyUnit readyUnits;

    @Inject
    Units units;

    @Inject
    Enrolments enrolments;

    @Inject
    BehindTheProgram database;

    @Test
    void whatWasSubmittedAndDecidedIsThereAtOnce() {
        UnitsOfTests.TestUnit unit = unitsOfTests.unit();
        isKeptAsItIs(unit.enrolment());
        PieceId piece = unitsOfTests.submit(unit, "C4.1.1", "C4.1.2");
        isKeptAsItIs(unit.enrolment());
        unitsOfTests.met(unit, unit.assessor(), piece, "C4.1.1");
        isKeptAsItIs(unit.enrolment());
        unitsOfTests.met(unit, unit.trainee(), piece, "C4.1.2");
        isKeptAsItIs(unit.enrolment());
        unitsOfTests.submit(unit, "C4.1.3");
        isKeptAsItIs(unit.enrolment());
    }

    @Test
    void fromTheFirstPieceToASampleAndAnActionTheSameStandsInBoth() {
        ReadyUnit.Ready unit = readyUnits.submitted();
        isKeptAsItIs(unit.enrolment());
        readyUnits.judgeAll(unit);
        isKeptAsItIs(unit.enrolment());
        readyUnits.signOffAll(unit);
        isKeptAsItIs(unit.enrolment());
        readyUnits.attest(unit);
        isKeptAsItIs(unit.enrolment());
        unit.signedByBoth();
        isKeptAsItIs(unit.enrolment());
        unit.actionRequired(
                "C4.1.1",
                readyUnits.signOffOf(unit, "C4.1.1"),
                readyUnits.today().plusDays(7));
        isKeptAsItIs(unit.enrolment());
        assertThat(units.shown(unit.enrolment()).facts().openActions()).isEqualTo(1);
    }

    @Test
    void whoeverSignsReadsWhatSomebodyChangedInTheDatabase() throws Exception {
        UnitsOfTests.TestUnit unit = unitsOfTests.unit();
        PieceId piece = unitsOfTests.submit(unit, "C4.1.1");
        UUID judgement =
                unitsOfTests.met(unit, unit.assessor(), piece, "C4.1.1").id().value();
        isKeptAsItIs(unit.enrolment());

        database.asOwner("update assessment_judgement set outcome = 'NOT_YET' where id = ?", judgement);
        try {
            assertThat(units.unit(unit.enrolment()).facts())
                    .isNotEqualTo(units.shown(unit.enrolment()).facts());
        } finally {
            database.asOwner("update assessment_judgement set outcome = 'MET' where id = ?", judgement);
        }
    }

    @Test
    void whatIsReadInATurnThatMayNeverComeToBeIsNotKept() {
        EnrolmentId id = unitsOfTests.unit().id();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    enrolments.takeTurn(id);
                    enrolments.turns(List.of(id));
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    private void isKeptAsItIs(Enrolment enrolment) {
        Unit first = units.shown(enrolment);
        Unit second = units.shown(enrolment);
        Unit now = units.unit(enrolment);

        assertThat(second.evidence()).isSameAs(first.evidence());
        assertThat(second.facts()).isEqualTo(now.facts());
        assertThat(second.evidence()).isEqualTo(now.evidence());
        assertThat(second.decisions()).isEqualTo(now.decisions());
        assertThat(second.report().ready()).isEqualTo(now.report().ready());
        assertThat(second.stage()).isEqualTo(now.stage());
    }
}
