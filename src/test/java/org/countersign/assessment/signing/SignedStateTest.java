package org.countersign.assessment.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.countersign.assessment.Decisions;
import org.countersign.assessment.ReadyUnit;
import org.countersign.assessment.ReadyUnit.Ready;
import org.countersign.assessment.Unit;
import org.countersign.portfolio.Evidence;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.evidence.UnitRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class SignedStateTest {

    @Inject
    ReadyUnit units;

    @Test
    void theOrderInWhichFactsComeChangesNoByte() {
        Unit unit = units.now(units.ready());
        SignedState state = SignedState.of(unit);

        for (int seed = 0; seed < 20; seed++) {
            assertThat(SignedState.of(inAnotherOrder(unit, new Random(seed)))).isEqualTo(state);
        }
    }

    @Test
    void anotherJudgementIsAnotherState() {
        Ready unit = units.ready();
        String before = SignedState.of(units.now(unit)).digest();
        units.judgeAll(unit);
        units.signOffAll(unit);

        assertThat(SignedState.of(units.now(unit)).digest()).isNotEqualTo(before);
    }

    private static Unit inAnotherOrder(Unit unit, Random random) {
        Decisions decisions = unit.decisions();
        Decisions shuffled = new Decisions(
                shuffled(decisions.judgements(), random),
                shuffled(decisions.signOffs(), random),
                shuffled(decisions.countersignatures(), random),
                shuffled(decisions.attestations(), random),
                shuffled(decisions.referrals(), random));
        UnitFacts facts = new UnitFacts(
                unit.facts().enrolledOn(),
                shuffled(unit.facts().versions(), random),
                shuffled(unit.facts().claims(), random),
                shuffled(unit.facts().judgements(), random),
                shuffled(unit.facts().signOffs(), random),
                shuffled(unit.facts().attestations(), random),
                unit.facts().openActions(),
                unit.facts().counting());
        Evidence evidence = unit.evidence();
        return new Unit(
                unit.enrolment(),
                unit.standard(),
                unit.policy(),
                new Evidence(
                        evidence.pieces(),
                        evidence.versions(),
                        evidence.withdrawn(),
                        shuffled(evidence.claims(), random)),
                shuffled,
                unit.signatures(),
                facts,
                UnitRules.report(unit.standard(), unit.policy(), facts));
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> other = new ArrayList<>(facts);
        Collections.shuffle(other, random);
        return other;
    }
}
