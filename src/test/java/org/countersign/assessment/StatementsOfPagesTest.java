package org.countersign.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.people.Persons.TestPerson;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.rules.Capacity;
import org.countersign.site.Visitor;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages ask the database as often for a full portfolio as for a few pieces, and for many learners as for one. */
@QuarkusTest
@Tag("database")
class StatementsOfPagesTest {

    private static final int FEW = 5;
    private static final int MANY = 100;

    @Inject
    UnitsOfTests units;

    @Inject
    SessionFactory sessions;

    @Test
    void theNumberOfStatementsIsTheSameWithFiveAndWithAHundredPieces() {
        TestUnit few = unitWith(FEW);
        TestUnit many = unitWith(MANY);
        assertThat(statements(many.assessor(), many.path())).isEqualTo(statements(few.assessor(), few.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queue"})
    void theNumberOfStatementsIsTheSameWithOneLearnerAndWithSix(String page) {
        TestPerson assessor = submitted().assessor();
        long withOne = statements(assessor, page);
        for (int more = 0; more < 5; more++) {
            units.allocate(submitted().enrolment(), assessor, Capacity.ASSESSOR);
        }
        assertThat(statements(assessor, page)).isEqualTo(withOne);
    }

    @Test
    void theVerifiersListAsksAsOftenForOneUnitAsForSix() {
        TestPerson verifier = submitted().verifier();
        long withOne = statements(verifier, "/verification");
        for (int more = 0; more < 5; more++) {
            units.allocate(submitted().enrolment(), verifier, Capacity.INTERNAL_VERIFIER);
        }
        assertThat(statements(verifier, "/verification")).isEqualTo(withOne);
    }

    private TestUnit submitted() {
        TestUnit unit = units.unit();
        units.submit(unit, "C4.1.1");
        return unit;
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

    private long statements(TestPerson person, String path) {
        Visitor visitor = person.visitor();
        visitor.get(path).then().statusCode(200);
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        visitor.get(path).then().statusCode(200);
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        assertThat(statements).isPositive();
        return statements;
    }
}
