package org.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.portfolio.PieceId;
import org.countersign.site.Visitor;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** The unit page asks the database as often for a full portfolio as for a few pieces. */
@QuarkusTest
class StatementsOfTheUnitPageTest {

    private static final int FEW = 5;
    private static final int MANY = 200;

    @Inject
    UnitsOfTests units;

    @Inject
    SessionFactory sessions;

    @Test
    void theNumberOfStatementsIsTheSameWithFiveAndWithTwoHundredPieces() {
        TestUnit few = unitWith(FEW);
        TestUnit many = unitWith(MANY);
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    private TestUnit unitWith(int pieces) {
        TestUnit unit = units.unit();
        for (int i = 0; i < pieces; i++) {
            PieceId piece = units.submit(unit, 1 + i % 80, "4b", "C4.1.1", "C4.1.2", "C4a");
            if (i < FEW) {
                units.met(unit, unit.assessor(), piece, "C4.1.1");
                units.met(unit, unit.trainee(), piece, "C4.1.2");
            }
        }
        return unit;
    }

    private long statements(TestUnit unit) {
        Visitor assessor =
                Visitor.signedIn(unit.assessor().userName(), unit.assessor().password());
        assessor.get(unit.path()).then().statusCode(200);
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assessor.get(unit.path()).then().statusCode(200);
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(statements).isPositive();
        return statements;
    }
}
