package org.countersign.assessment.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.countersign.assessment.Units;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.BehindTheProgram;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.jobs.Progress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever people do in a unit, in whatever order: what lists say of it is what is found of its facts. */
@QuarkusTest
@Tag("database")
class KeptAndFreshTest {

    /**
     * Half a second each on a busy core, nearly all of it for judging and signing off some fifty criteria. More of them
     * are played by {@code -Dhistories=500}.
     */
    private static final int HISTORIES = Integer.getInteger("histories", 40);

    /** Each kind of database plays its own. */
    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String database;

    @Inject
    RandomHistories histories;

    @Inject
    UnitsOfTests unitsOfTests;

    @Inject
    Units units;

    @Inject
    Summaries summaries;

    @Inject
    Rebuild rebuild;

    @Inject
    BehindTheProgram behindTheProgram;

    @Test
    void afterEveryVerbOfRandomHistoriesWhatIsKeptIsWhatIsFoundOfTheFacts() {
        for (int number = 0; number < HISTORIES; number++) {
            int seed = 2 * number + (database.equals("h2") ? 0 : 1);
            RandomHistories.History history = histories.begin(new Random(seed));
            isAsFound(history.enrolment(), "seed " + seed + ", enrolled");
            List<String> story = new ArrayList<>();
            int length = history.length();
            for (int verb = 0; verb < length; verb++) {
                history.next().ifPresent(story::add);
                isAsFound(history.enrolment(), "seed " + seed + ": " + story);
            }
        }
        assertThat(histories.played().keySet()).containsExactlyInAnyOrderElementsOf(RandomVerbs.VERBS);
        assertThat(histories.played().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isGreaterThan(6 * HISTORIES);
    }

    @Test
    void whatIsUndoneIsKeptNowhere() {
        TestUnit unit = unitsOfTests.unit();
        PieceId piece = unitsOfTests.submit(unit, "C4.1.1");
        units.shown(unit.enrolment());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    unitsOfTests.met(unit, unit.assessor(), piece, "C4.1.1");
                    throw new IllegalStateException("Undo it.");
                }))
                .hasMessage("Undo it.");

        assertThat(units.shown(unit.enrolment()).decisions().judgements()).isEmpty();
        isAsFound(unit.enrolment(), "undone");
    }

    @Test
    void whatSomebodyChangedOutsideTheProgramIsFoundAndPutRight() throws SQLException {
        TestUnit unit = unitsOfTests.unit();
        unitsOfTests.submit(unit, "C4.1.1");
        behindTheProgram.asOwner(
                "update assessment_waiting set since = since + interval '1' day where enrolment_id = ?",
                unit.id().value());
        assertThat(differing(unit.enrolment())).containsExactly(unit.id());

        Progress reached = Progress.NONE;
        while (!reached.ended()) {
            reached = rebuild.goOn(reached);
        }

        assertThat(reached.found()).isPositive();
        assertThat(reached.done()).isPositive().isLessThanOrEqualTo(reached.total());
        isAsFound(unit.enrolment(), "put right");
    }

    @Test
    void aUnitThatAnEarlierVersionLeftWithoutASummaryIsGivenOneAtTheNextStart() throws SQLException {
        TestUnit unit = unitsOfTests.unit();
        behindTheProgram.asOwner(
                "delete from assessment_summary where enrolment_id = ?",
                unit.id().value());

        rebuild.atStart(new StartupEvent());

        isAsFound(unit.enrolment(), "made at start");
    }

    @Test
    void whatWasKeptByOtherRulesIsMadeAnewAtTheNextStart() throws SQLException {
        TestUnit unit = unitsOfTests.unit();
        String change = "update assessment_summary set met = met + 1, form = form + ? where enrolment_id = ?";
        behindTheProgram.asOwner(change, 0, unit.id().value());
        rebuild.atStart(new StartupEvent());
        assertThat(differing(unit.enrolment()))
                .as("nothing tells it from what was kept today")
                .containsExactly(unit.id());

        behindTheProgram.asOwner(change, 1, unit.id().value());
        rebuild.atStart(new StartupEvent());

        isAsFound(unit.enrolment(), "made at start");
    }

    private void isAsFound(Enrolment enrolment, String story) {
        assertThat(differing(enrolment)).as(story).isEmpty();
    }

    private List<EnrolmentId> differing(Enrolment enrolment) {
        return QuarkusTransaction.requiringNew().call(() -> summaries.differing(List.of(units.unit(enrolment))));
    }
}
