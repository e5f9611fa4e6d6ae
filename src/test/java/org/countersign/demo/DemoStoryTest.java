package org.countersign.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.Enrolments;
import org.countersign.journal.NewEntries;
import org.countersign.people.People;
import org.countersign.people.centre.Centres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left of the demo centre when the program is stopped while it is being made, in an installation of its own. */
@QuarkusTest
@Tag("embedded")
@TestProfile(DemoStoryTest.OfItsOwn.class)
class DemoStoryTest {

    public static class OfItsOwn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("countersign.demo", "false");
        }
    }

    @Inject
    DemoStory story;

    @Inject
    Stage stage;

    @Inject
    Assessors assessors;

    @Inject
    FinishedUnit finished;

    @Inject
    SuccessorUnit successor;

    @Inject
    People people;

    @Inject
    Centres centres;

    @Inject
    Enrolments enrolments;

    @Inject
    NewEntries journal;

    @Test
    void ofAStoryThatIsStoppedNothingIsLeftAndTheNextStartTellsItWhole() {
        assertThat(story.mayBegin()).isTrue();
        story.begin();
        assertThatThrownBy(() -> stoppedAtTheEnd().goOn()).hasMessage("Stopped");

        assertThat(enrolments.count(EnrolmentQuery.all())).isZero();
        assertThat(story.mayBegin()).isFalse();
        assertThat(story.mayGoOn()).isTrue();
        story.goOn();

        assertThat(enrolments.count(EnrolmentQuery.all())).isEqualTo(5);
        assertThat(story.mayGoOn()).isFalse();
        assertThat(journal.breaks()).isEmpty();
    }

    private DemoStory stoppedAtTheEnd() {
        UnitsUnderWay stopped = new UnitsUnderWay(stage, assessors) {
            @Override
            void play() {
                super.play();
                throw new IllegalStateException("Stopped");
            }
        };
        return new DemoStory(stage, finished, successor, stopped, people, centres, enrolments);
    }
}
