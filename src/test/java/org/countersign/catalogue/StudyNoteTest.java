package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.standards.Guidance.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyNoteTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            LEARNER,                   true,  false
            ASSESSOR,                  false, true
            TRAINEE_ASSESSOR,          false, true
            COUNTERSIGNER,             false, true
            LEARNER ASSESSOR,          true,  true
            INTERNAL_VERIFIER,         true,  true
            LEAD_VERIFIER,             true,  true
            ADMINISTRATOR,             true,  true
            ASSESSOR INTERNAL_VERIFIER, true, true
            '',                        true,  true
            """)
    void tipsAreForLearnersAndMarkingPointsForThoseWhoJudge(String roles, boolean tips, boolean markingPoints) {
        Set<Role> held = Arrays.stream(roles.split(" "))
                .filter(role -> !role.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        Actor reader = new Actor(PersonId.random(), "ann", "Ann", held);

        assertThat(StudyNote.isFor(reader, Audience.LEARNER)).isEqualTo(tips);
        assertThat(StudyNote.isFor(reader, Audience.ASSESSOR)).isEqualTo(markingPoints);
    }
}
