package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.junit.jupiter.api.Test;

/** Two decisions on one claim, neither of which supersedes the other, as a broken import leaves them. */
class TwoDecisionsSideBySideTest {

    private static final UUID CLAIM = Casebook.id("claim");

    private static Judgement decided(String id, Outcome outcome, Standing standing, String on) {
        return new Judgement(
                new UUID(0, Long.parseLong(id)),
                CLAIM,
                Optional.empty(),
                outcome,
                standing,
                Set.of(),
                LocalDate.parse(on));
    }

    private static Judgement settled(String id, Outcome outcome, String on) {
        return decided(id, outcome, Standing.FINAL, on);
    }

    private static JudgementChain after(Judgement... judgements) {
        return JudgementChain.byClaim(List.of(judgements)).get(CLAIM);
    }

    /** In whichever order the two are read. */
    private static void theFirstDecides(Judgement first, Judgement second) {
        assertThat(after(first, second).effective()).contains(first);
        assertThat(after(second, first).effective()).contains(first);
    }

    @Test
    void theLaterOneDecides() {
        theFirstDecides(settled("1", Outcome.MET, "2026-03-04"), settled("2", Outcome.NOT_YET, "2026-03-03"));
    }

    @Test
    void ofOneDayNotYetDecides() {
        theFirstDecides(settled("1", Outcome.NOT_YET, "2026-03-03"), settled("2", Outcome.MET, "2026-03-03"));
    }

    @Test
    void twoThatSayTheSameAreToldApartByTheirIds() {
        theFirstDecides(settled("2", Outcome.MET, "2026-03-03"), settled("1", Outcome.MET, "2026-03-03"));
    }

    @Test
    void ofTwoThatWaitTheLaterWaits() {
        Judgement later = decided("1", Outcome.MET, Standing.PROVISIONAL, "2026-03-04");
        Judgement earlier = decided("2", Outcome.NOT_YET, Standing.PROVISIONAL, "2026-03-03");
        assertThat(after(later, earlier)).isEqualTo(new JudgementChain(Optional.empty(), Optional.of(later)));
        assertThat(after(earlier, later)).isEqualTo(new JudgementChain(Optional.empty(), Optional.of(later)));
    }

    @Test
    void oneThatWaitsLeavesTheFinalOneStanding() {
        Judgement standing = settled("1", Outcome.MET, "2026-03-03");
        Judgement waiting = decided("2", Outcome.NOT_YET, Standing.PROVISIONAL, "2026-03-04");
        JudgementChain both = new JudgementChain(Optional.of(standing), Optional.of(waiting));
        assertThat(after(standing, waiting)).isEqualTo(both);
        assertThat(after(waiting, standing)).isEqualTo(both);
    }
}
