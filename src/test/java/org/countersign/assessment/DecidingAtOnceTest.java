package org.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.AtOnce;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several people, or one impatient one, deciding the same thing at the same moment. */
@QuarkusTest
@Tag("database")
class DecidingAtOnceTest {

    private static final int PEOPLE = 6;

    @Inject
    UnitsOfTests units;

    @Inject
    Judging judging;

    @Inject
    Units all;

    @Inject
    CentreClock clock;

    private Callable<Answer<List<Judgement>>> act(TestUnit unit, PieceId piece, UUID key) {
        Judging.Verdict verdict = new Judging.Verdict(
                new DecisionId(key),
                units.claim(unit, piece, "C4.1.1").id(),
                Optional.empty(),
                Outcome.MET,
                new TreeSet<>(),
                "");
        return () -> judging.judge(
                unit.assessor().actor(), unit.id(), Unread.of(new Judging.Judge(clock.today(), List.of(verdict))));
    }

    @Test
    void oneFormSentManyTimesAtOnceIsOneJudgementAndOneAnswer() throws Exception {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        UUID key = UUID.randomUUID();
        List<Answer<List<Judgement>>> answers = AtOnce.times(PEOPLE, act(unit, piece, key));
        assertThat(answers.stream().map(Answer::orThrow).distinct()).hasSize(1);
        assertThat(all.unit(unit.enrolment()).decisions().judgements()).hasSize(1);
    }

    @Test
    void ofSeveralDecisionsMadeAtOnceOneIsRecordedAndTheOthersAreTold() throws Exception {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        List<Callable<Answer<List<Judgement>>>> acts = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            acts.add(act(unit, piece, UUID.randomUUID()));
        }
        List<Answer<List<Judgement>>> answers = AtOnce.all(acts);
        assertThat(answers.stream().filter(Answer.Done.class::isInstance)).hasSize(1);
        assertThat(answers.stream()
                        .filter(Answer.Refused.class::isInstance)
                        .map(answer ->
                                ((Answer.Refused<?>) answer).refusals().get(0).code()))
                .hasSize(PEOPLE - 1)
                .containsOnly("judged-since");
    }
}
