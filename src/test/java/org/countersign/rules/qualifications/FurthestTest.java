package org.countersign.rules.qualifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.countersign.rules.qualifications.QualificationProgress.Standing;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitStage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of several that are the same unit the one that has come furthest counts. */
class FurthestTest {

    private static Standing standing(UnitStage stage, int met, int claimed) {
        return new Standing(stage, new Progress(10, met, claimed, 10 - met - claimed, 0));
    }

    /** Each in the order of how far it has come. */
    static List<List<Standing>> pairs() {
        return List.of(
                List.of(standing(UnitStage.READY, 10, 0), standing(UnitStage.VERIFIED, 9, 0)),
                List.of(standing(UnitStage.UNDER_WAY, 3, 5), standing(UnitStage.UNDER_WAY, 4, 0)),
                List.of(standing(UnitStage.UNDER_WAY, 3, 1), standing(UnitStage.UNDER_WAY, 3, 2)),
                List.of(standing(UnitStage.READY, 10, 0), standing(UnitStage.WAITS_FOR_ASSESSOR, 10, 0)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theFurthestCountsInWhicheverOrderTheyStand(List<Standing> pair) {
        Standing less = pair.get(0);
        Standing further = pair.get(1);

        assertThat(QualificationProgress.furthest(List.of(less, further))).contains(further);
        assertThat(QualificationProgress.furthest(List.of(further, less))).contains(further);
    }
}
