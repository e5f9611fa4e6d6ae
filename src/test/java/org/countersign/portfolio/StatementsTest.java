package org.countersign.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.Actor;
import org.countersign.site.answers.Unread;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class StatementsTest {

    @Inject
    Learners learners;

    @Inject
    Drafts drafts;

    @Inject
    Submissions submissions;

    @Inject
    Portfolios portfolios;

    @Inject
    SessionFactory sessions;

    @Test
    void aPortfolioOfTwoHundredPiecesTakesAsManyStatementsAsOneOfFive() {
        OnUnit lee = learners.onLegacyUnit();
        submit(lee, 5);
        long withFive = statementsOfGathering(lee, 5);
        submit(lee, 195);
        long withTwoHundred = statementsOfGathering(lee, 200);

        assertThat(withTwoHundred).isEqualTo(withFive).isLessThanOrEqualTo(6);
    }

    private long statementsOfGathering(OnUnit lee, int pieces) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        Evidence evidence = portfolios.in(List.of(lee.enrolment())).apply(lee.enrolment());
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(evidence.pieces()).hasSize(pieces);
        assertThat(evidence.claims()).hasSize(pieces);
        assertThat(evidence.versions().values())
                .allSatisfy(versions -> assertThat(versions.get(0).occasions()).hasSize(1));
        return statements;
    }

    private void submit(OnUnit lee, int pieces) {
        Actor actor = lee.person().actor();
        for (int number = 0; number < pieces; number++) {
            PieceId piece = new PieceId(UUID.randomUUID());
            drafts.save(actor, piece, Unread.of(new Drafts.ToSave(0, learners.inOrder(lee.claim("C4.1.1")))))
                    .orThrow();
            submissions
                    .submit(actor, piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), 1)))
                    .orThrow();
        }
    }
}
