package org.countersign.site.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.countersign.people.Persons;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.ClockWatch;
import org.countersign.site.clock.Clocks;
import org.countersign.site.jobs.JobState.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class JobsTest {

    @Inject
    CentreClock clock;

    @Inject
    ClockWatch watch;

    @Inject
    Persons persons;

    @Test
    void whatSomebodyBeginsIsDoneStepByStepToItsEnd() throws InterruptedException {
        CountToThree job = new CountToThree();
        Jobs jobs = jobs(job);
        assertThat(standing(jobs, job)).isEqualTo(Standing.NEVER);

        assertThat(jobs.begin(persons.add(Role.ADMINISTRATOR).actor(), job.name()))
                .get()
                .extracting(JobState::standing)
                .isEqualTo(Standing.UNDER_WAY);
        hasEnded(jobs, job.name());

        assertThat(standing(jobs, job)).isEqualTo(Standing.ENDED);
        assertThat(jobs.find(job.name()).orElseThrow().progress())
                .isEqualTo(new Progress(3, 3, 0, Optional.of("3"), true));
        assertThat(job.steps).containsExactly(1L, 2L, 3L);
        assertThat(jobs.begin(persons.founder(), "no-such-job")).isEmpty();
    }

    @Test
    void aStepThatFailsIsTriedAgainTenMinutesLaterByWhoeverIsThere() {
        CountToThree job = new CountToThree();
        job.left = true;
        job.before = step -> {
            if (step == 2) {
                job.before = again -> {};
                throw new IllegalStateException("A test wants it so.");
            }
        };
        Jobs first = jobs(job);
        Jobs other = jobs(job);

        first.work(job);
        assertThat(standing(first, job)).isEqualTo(Standing.FAILED);
        assertThat(first.find(job.name()).orElseThrow().progress().done()).isEqualTo(1);

        other.work(job);
        assertThat(standing(first, job)).isEqualTo(Standing.FAILED);

        laterBy(Duration.ofMinutes(10), () -> other.work(job));
        assertThat(standing(first, job)).isEqualTo(Standing.ENDED);
        assertThat(job.steps).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whileOneProgramWorksOnAJobNoOtherDoes() {
        CountToThree job = new CountToThree();
        job.left = true;
        Jobs other = jobs(job);
        job.before = step -> other.work(job);

        jobs(job).work(job);

        assertThat(job.steps).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatAProgramHeldWhenItEndedIsTakenByAnotherAfterAWhile() {
        CountToThree job = new CountToThree();
        job.left = true;
        Jobs other = jobs(job);
        job.before = step -> {
            if (step == 2) {
                job.before = again -> {};
                // So long that the first cannot be there any more: its step counts for nothing.
                laterBy(Duration.ofMinutes(11), () -> other.work(job));
            }
        };

        jobs(job).work(job);

        assertThat(job.steps).containsExactly(1L, 2L, 3L, 2L);
        assertThat(standing(other, job)).isEqualTo(Standing.ENDED);
        assertThat(other.find(job.name()).orElseThrow().progress().done()).isEqualTo(3);
    }

    @Test
    void whatIsRepeatedBeginsByItselfWhenItsTimeHasCome() {
        CountToThree job = new CountToThree();
        job.every = Optional.of(Duration.ofDays(1));
        Jobs jobs = jobs(job);

        jobs.work(job);
        jobs.work(job);
        assertThat(job.steps).hasSize(3);

        laterBy(Duration.ofDays(1), () -> jobs.work(job));
        assertThat(job.steps).hasSize(6);
    }

    @Test
    void whileTheClockIsBehindNothingIsDone() {
        CountToThree job = new CountToThree();
        job.left = true;
        Clocks.setBack(clock);

        jobs(job).work(job);
        assertThat(job.steps).isEmpty();

        Clocks.putRight(clock);
        jobs(job).work(job);
        assertThat(job.steps).hasSize(3);
    }

    @Test
    void aProgramThatOnlyReadsBeginsNothing() throws InterruptedException {
        CountToThree job = new CountToThree();
        job.left = true;
        Jobs jobs = new Jobs(List.of(job), clock, watch, true);

        jobs.lookForWork();
        jobs.atStop(null);

        assertThat(job.steps).isEmpty();
    }

    /** Looked at again and again, since nobody is told when work in the background ends. */
    static void hasEnded(Jobs jobs, String name) throws InterruptedException {
        for (int times = 0; times < 600; times++) {
            if (!jobs.find(name).orElseThrow().isUnderWay()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(name + " has not ended after a minute");
    }

    private Jobs jobs(Job job) {
        return new Jobs(List.of(job), clock, watch, false);
    }

    private static Standing standing(Jobs jobs, Job job) {
        return jobs.find(job.name()).orElseThrow().standing();
    }

    private void laterBy(Duration later, Runnable act) {
        clock.playing(clock.now().plus(later), () -> {
            act.run();
            return later;
        });
    }

    /** Says one, two, three. */
    private static final class CountToThree implements Job {

        private final String name = "test-" + UUID.randomUUID().toString().substring(0, 8);
        private final List<Long> steps = new ArrayList<>();
        private boolean left;
        private Optional<Duration> every = Optional.empty();
        private Consumer<Long> before = step -> {};

        @Override
        public String name() {
            return name;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public String purpose() {
            return name;
        }

        @Override
        public String outcome(Progress ended) {
            return name;
        }

        @Override
        public boolean isLeft() {
            return left;
        }

        @Override
        public Optional<Duration> every() {
            return every;
        }

        @Override
        public Progress goOn(Progress reached) {
            long step = reached.after().map(Long::parseLong).orElse(0L) + 1;
            before.accept(step);
            steps.add(step);
            left = step < 3;
            return new Progress(step, 3, 0, Optional.of(String.valueOf(step)), step == 3);
        }
    }
}
