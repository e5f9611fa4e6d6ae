package org.countersign.rules.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.Capacity.ASSESSOR;
import static org.countersign.rules.Capacity.COUNTERSIGNER;
import static org.countersign.rules.Capacity.INTERNAL_VERIFIER;
import static org.countersign.rules.Capacity.TRAINEE_ASSESSOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Capacity;
import org.countersign.rules.Finding;
import org.countersign.rules.IndependenceRefusal;
import org.countersign.rules.Permission;
import org.countersign.rules.Tenure;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.evidence.Casebook;
import org.countersign.rules.refusals.Independence.Decision;
import org.countersign.rules.refusals.Independence.HeldCapacity;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Signatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody has two of judging, countersigning, verifying and witnessing in one decision. */
class IndependenceTest {

    private static final UUID LEARNER = Casebook.id("Aisha, the learner");
    private static final UUID TOM = Casebook.id("Tom");
    private static final UUID PRIYA = Casebook.id("Priya");
    private static final UUID MAIR = Casebook.id("Mair");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-03");

    private static HeldCapacity from(UUID person, Capacity capacity, String from) {
        return held(person, capacity, from, Optional.empty());
    }

    private static HeldCapacity between(UUID person, Capacity capacity, String from, String to) {
        return held(person, capacity, from, Optional.of(LocalDate.parse(to)));
    }

    /** Recorded in the morning of its first day. */
    private static HeldCapacity held(UUID person, Capacity capacity, String from, Optional<LocalDate> to) {
        Instant recordedAt = Instant.parse(from + "T09:00:00Z");
        return new HeldCapacity(capacity, new Tenure(person, LocalDate.parse(from), to, recordedAt), true);
    }

    private static Decision decision(UUID judge, UUID countersigner, UUID... witnesses) {
        return new Decision(Casebook.id("decision"), judge, Optional.ofNullable(countersigner), Set.of(witnesses));
    }

    private static Independence enrolment(HeldCapacity... allocations) {
        return new Independence(LEARNER, List.of(allocations), List.of());
    }

    private static Independence enrolment(List<Decision> decisions, HeldCapacity... allocations) {
        return new Independence(LEARNER, List.of(allocations), decisions);
    }

    private static String sentence(Optional<Finding> refusal) {
        return refusal.map(Sentences::of).orElse("yes");
    }

    @ParameterizedTest
    @EnumSource
    void aLearnerIsAllocatedToTheirOwnEnrolmentInNoCapacity(Capacity capacity) {
        assertThat(enrolment().allocate(from(LEARNER, capacity, "2026-03-01")))
                .contains(new IndependenceRefusal.OwnEnrolment(capacity));
        assertThat(sentence(enrolment().allocate(from(LEARNER, ASSESSOR, "2026-03-01"))))
                .isEqualTo("Nobody can be assessor in their own enrolment. Allocate somebody else.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # held            | until      | wanted            | from       | the answer
                    ASSESSOR          |            | COUNTERSIGNER     | 2026-03-01 | This person cannot be countersigner here, being assessor in this enrolment from 1 January 2026. End that allocation first, or allocate somebody else.
                    ASSESSOR          |            | INTERNAL_VERIFIER | 2026-03-01 | This person cannot be internal verifier here, being assessor in this enrolment from 1 January 2026. End that allocation first, or allocate somebody else.
                    TRAINEE_ASSESSOR  |            | COUNTERSIGNER     | 2026-03-01 | This person cannot be countersigner here, being trainee assessor in this enrolment from 1 January 2026. End that allocation first, or allocate somebody else.
                    TRAINEE_ASSESSOR  |            | ASSESSOR          | 2026-03-01 | This person cannot be assessor here, being trainee assessor in this enrolment from 1 January 2026. End that allocation first, or allocate somebody else.
                    COUNTERSIGNER     |            | INTERNAL_VERIFIER | 2026-03-01 | This person cannot be internal verifier here, being countersigner in this enrolment from 1 January 2026. End that allocation first, or allocate somebody else.
                    INTERNAL_VERIFIER |            | ASSESSOR          | 2026-03-01 | This person cannot be assessor here, being internal verifier in this enrolment from 1 January 2026. End that allocation first, or allocate somebody else.
                    ASSESSOR          |            | ASSESSOR          | 2026-03-01 | This person is assessor in this enrolment from 1 January 2026 already.
                    ASSESSOR          | 2026-03-02 | COUNTERSIGNER     | 2026-03-01 | This person cannot be countersigner here, being assessor in this enrolment from 1 January 2026. End that allocation first, or allocate somebody else.
                    ASSESSOR          | 2026-03-01 | COUNTERSIGNER     | 2026-03-01 | yes
                    TRAINEE_ASSESSOR  | 2026-03-01 | ASSESSOR          | 2026-03-01 | yes
                    ASSESSOR          | 2026-02-28 | COUNTERSIGNER     | 2026-03-01 | yes
                    TRAINEE_ASSESSOR  | 2026-02-28 | ASSESSOR          | 2026-03-01 | yes
                    """, delimiter = '|')
    void nobodyHoldsTwoCapacitiesAtOnce(Capacity held, String until, Capacity wanted, String from, String answer) {
        HeldCapacity before = until == null ? from(TOM, held, "2026-01-01") : between(TOM, held, "2026-01-01", until);
        assertThat(sentence(enrolment(before).allocate(from(TOM, wanted, from))))
                .isEqualTo(answer);
        assertThat(enrolment(before).allocate(from(PRIYA, wanted, from)))
                .as("somebody else")
                .isEmpty();
    }

    @Test
    void anAllocationThatEndsBeforeAnotherBeginsIsNotInItsWay() {
        Independence enrolment = enrolment(from(TOM, INTERNAL_VERIFIER, "2026-06-01"));
        assertThat(enrolment.allocate(between(TOM, ASSESSOR, "2026-03-01", "2026-05-31")))
                .isEmpty();
        assertThat(enrolment.allocate(between(TOM, ASSESSOR, "2026-03-01", "2026-06-01")))
                .isPresent();
    }

    @Test
    void anAllocationDoesNotEndBeforeItBegins() {
        assertThat(sentence(enrolment().allocate(between(TOM, ASSESSOR, "2026-03-03", "2026-03-02"))))
                .isEqualTo("The allocation would end on 2 March 2026, before it begins on 3 March 2026."
                        + " Choose a later last day.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # whose part | the answer
                    Tom          | Somebody who decided as an assessor in this enrolment cannot be its internal verifier: it would be checking their own work. This needs somebody else.
                    Priya        | Somebody who countersigned a decision in this enrolment cannot be its internal verifier: it would be checking their own work. This needs somebody else.
                    Mair         | Somebody who witnessed evidence in this enrolment cannot be its internal verifier: it would be checking their own work. This needs somebody else.
                    Owen         | yes
                    """, delimiter = '|')
    void nobodyVerifiesWhereTheyHadAPartInADecision(String name, String answer) {
        UUID person = Casebook.id(name);
        HeldCapacity verifier = from(person, INTERNAL_VERIFIER, "2026-01-01");
        List<Decision> decisions = List.of(decision(TOM, PRIYA, MAIR));
        assertThat(sentence(enrolment(decisions).allocate(verifier))).isEqualTo(answer);
        assertThat(sentence(enrolment(decisions, verifier).sign(Signatory.INTERNAL_VERIFIER, person, MARCH)))
                .isEqualTo(answer);
        assertThat(sentence(enrolment(decisions).reopenAsLead(person))).isEqualTo(answer);
    }

    @Test
    void anAssessorsDecisionIsFinalAndATraineesIsProvisional() {
        Independence enrolment =
                enrolment(from(TOM, ASSESSOR, "2026-01-01"), from(PRIYA, TRAINEE_ASSESSOR, "2026-01-01"));
        assertThat(enrolment.judge(TOM, Set.of(), MARCH)).isEqualTo(new Permission.Granted<>(Standing.FINAL));
        assertThat(enrolment.judge(PRIYA, Set.of(), MARCH)).isEqualTo(new Permission.Granted<>(Standing.PROVISIONAL));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # the date | allocated
                    2026-03-02 | false
                    2026-03-03 | true
                    2026-03-31 | true
                    2026-04-01 | false
                    """, delimiter = '|')
    void aDecisionIsMadeWhileAllocatedAndTheLastDayIsIncluded(LocalDate on, boolean allocated) {
        Independence enrolment = enrolment(between(TOM, ASSESSOR, "2026-03-03", "2026-03-31"));
        assertThat(enrolment.judge(TOM, Set.of(), on).granted()).isEqualTo(allocated);
        assertThat(enrolment.sign(Signatory.ASSESSOR, TOM, on).isEmpty()).isEqualTo(allocated);
    }

    @Test
    void somebodyNotAllocatedIsToldSo() {
        assertThat(enrolment().judge(TOM, Set.of(), MARCH).refusal().map(Sentences::of))
                .contains("You are not allocated as assessor to this enrolment on 3 March 2026."
                        + " Ask the administrator, if you should be.");
        assertThat(enrolment().sample(MAIR, decision(TOM, null), MARCH).map(Sentences::of))
                .contains("You are not allocated as internal verifier to this enrolment on 3 March 2026."
                        + " Ask the administrator, if you should be.");
    }

    @Test
    void aWitnessDoesNotJudgeTheEvidenceTheyWitnessed() {
        Independence enrolment = enrolment(from(TOM, ASSESSOR, "2026-01-01"));
        assertThat(enrolment.judge(TOM, Set.of(TOM), MARCH).refusal().map(Sentences::of))
                .contains("You witnessed the evidence for this decision, so somebody else has to make it.");
        assertThat(enrolment.judge(TOM, Set.of(MAIR), MARCH).granted()).isTrue();
    }

    @Test
    void nobodyCountersignsTheirOwnDecision() {
        Independence enrolment = enrolment(
                between(PRIYA, TRAINEE_ASSESSOR, "2026-01-01", "2026-02-28"),
                from(PRIYA, COUNTERSIGNER, "2026-03-01"),
                from(TOM, COUNTERSIGNER, "2026-01-01"));
        assertThat(sentence(enrolment.countersign(PRIYA, decision(PRIYA, null), MARCH)))
                .isEqualTo("You made this decision, so somebody else has to countersign it.");
        assertThat(sentence(enrolment.countersign(TOM, decision(PRIYA, null), MARCH)))
                .isEqualTo("yes");
        assertThat(sentence(enrolment.countersign(TOM, decision(PRIYA, null, TOM), MARCH)))
                .isEqualTo("You witnessed the evidence for this decision, so somebody else has to countersign it.");
        assertThat(enrolment.countersign(MAIR, decision(PRIYA, null), MARCH))
                .contains(new IndependenceRefusal.NotAllocated(COUNTERSIGNER, MARCH));
    }

    @Test
    void aVerifierSamplesOnlyWhatOthersDecided() {
        Independence enrolment = enrolment(from(MAIR, INTERNAL_VERIFIER, "2026-01-01"));
        assertThat(sentence(enrolment.sample(MAIR, decision(TOM, PRIYA), MARCH)))
                .isEqualTo("yes");
        assertThat(sentence(enrolment.sample(MAIR, decision(MAIR, null), MARCH)))
                .isEqualTo("You made this decision, so somebody else has to verify it.");
        assertThat(sentence(enrolment.sample(MAIR, decision(TOM, MAIR), MARCH)))
                .isEqualTo("You countersigned this decision, so somebody else has to verify it.");
    }

    @Test
    void learnersDecideNothingInTheirOwnUnitAndSignOnlyAsCandidate() {
        String refusal = "This is your own unit, and you have no part in deciding on it.";
        Independence enrolment = enrolment();
        Decision decision = decision(TOM, null);
        assertThat(enrolment.judge(LEARNER, Set.of(), MARCH).refusal().map(Sentences::of))
                .contains(refusal);
        assertThat(sentence(enrolment.countersign(LEARNER, decision, MARCH))).isEqualTo(refusal);
        assertThat(sentence(enrolment.sample(LEARNER, decision, MARCH))).isEqualTo(refusal);
        assertThat(sentence(enrolment.sign(Signatory.ASSESSOR, LEARNER, MARCH))).isEqualTo(refusal);
        assertThat(sentence(enrolment.reopenAsLead(LEARNER))).isEqualTo(refusal);
        assertThat(sentence(enrolment.sign(Signatory.CANDIDATE, LEARNER, MARCH)))
                .isEqualTo("yes");
        assertThat(sentence(enrolment.sign(Signatory.CANDIDATE, TOM, MARCH)))
                .isEqualTo("Only the learner signs as candidate.");
    }

    @Test
    void aTraineeDoesNotSignAUnit() {
        Independence enrolment = enrolment(from(PRIYA, TRAINEE_ASSESSOR, "2026-01-01"));
        assertThat(sentence(enrolment.sign(Signatory.ASSESSOR, PRIYA, MARCH)))
                .isEqualTo("A trainee assessor does not sign a unit. The assessor has to sign it.");
    }

    @ParameterizedTest
    @EnumSource(names = "INTERNAL_VERIFIER", mode = EnumSource.Mode.EXCLUDE)
    void whoHadAPartInADecisionComesBackInAnyCapacityButVerifying(Capacity capacity) {
        Independence enrolment = enrolment(List.of(decision(TOM, PRIYA, MAIR)));
        assertThat(List.of(TOM, PRIYA, MAIR))
                .allSatisfy(person -> assertThat(enrolment.allocate(from(person, capacity, "2026-03-01")))
                        .isEmpty());
    }

    @Test
    void aSampleIsIndependentWhileWhoTookItHadNoPartInAnyDecision() {
        UUID verifier = Casebook.id("Owen");
        Independence enrolment = enrolment(List.of(decision(TOM, PRIYA, MAIR)));
        assertThat(enrolment.mayHaveSampled(verifier)).isTrue();
        assertThat(List.of(TOM, PRIYA, MAIR)).allSatisfy(person -> assertThat(enrolment.mayHaveSampled(person))
                .isFalse());
    }

    @Test
    void aTraineeWhoIsMadeAnAssessorIsOneAtOnce() {
        HeldCapacity trainee = between(TOM, TRAINEE_ASSESSOR, "2026-01-01", "2026-03-03");
        HeldCapacity assessor = from(TOM, ASSESSOR, "2026-03-03");
        assertThat(standing(enrolment(trainee), "2026-03-03")).isEqualTo("PROVISIONAL");
        for (Independence promoted : List.of(enrolment(trainee, assessor), enrolment(assessor, trainee))) {
            assertThat(standing(promoted, "2026-03-02")).isEqualTo("PROVISIONAL");
            assertThat(standing(promoted, "2026-03-03")).isEqualTo("FINAL");
            assertThat(sentence(promoted.sign(Signatory.ASSESSOR, TOM, MARCH))).isEqualTo("yes");
        }
    }

    @Test
    void anAllocationThatNothingFollowsLastsToTheEndOfItsLastDay() {
        HeldCapacity ended = between(TOM, ASSESSOR, "2026-01-01", "2026-03-03");
        assertThat(standing(enrolment(ended, from(PRIYA, ASSESSOR, "2026-03-03")), "2026-03-03"))
                .as("somebody else follows")
                .isEqualTo("FINAL");
        assertThat(standing(enrolment(ended, from(TOM, COUNTERSIGNER, "2026-03-04")), "2026-03-03"))
                .as("the next one begins tomorrow")
                .isEqualTo("FINAL");
        assertThat(standing(enrolment(ended), "2026-03-04"))
                .startsWith("You are not allocated as assessor to this enrolment on 4 March 2026.");
    }

    @Test
    void thePartOfOneDayThatAnotherFollowsIsNotTheLaterOne() {
        HeldCapacity morning = at("2026-03-03T09:00:00Z", ASSESSOR, Optional.of(MARCH));
        HeldCapacity afternoon = at("2026-03-03T14:00:00Z", TRAINEE_ASSESSOR, Optional.empty());
        assertThat(standing(enrolment(morning, afternoon), "2026-03-03")).isEqualTo("PROVISIONAL");
        HeldCapacity bothEnded = at("2026-03-03T14:00:00Z", TRAINEE_ASSESSOR, Optional.of(MARCH));
        assertThat(standing(enrolment(morning, bothEnded), "2026-03-03")).isEqualTo("PROVISIONAL");
    }

    @Test
    void whoeverHasNoLongerTheRoleOrTheAccountActsInNothing() {
        HeldCapacity unable = new HeldCapacity(
                ASSESSOR, new Tenure(TOM, MARCH, Optional.empty(), Instant.parse("2026-03-03T09:00:00Z")), false);
        assertThat(standing(enrolment(unable), "2026-03-03"))
                .startsWith("You are not allocated as assessor to this enrolment on 3 March 2026.");
        assertThat(sentence(enrolment(unable).sign(Signatory.ASSESSOR, TOM, MARCH)))
                .startsWith("You are not allocated as assessor to this enrolment on 3 March 2026.");
    }

    private static HeldCapacity at(String recorded, Capacity capacity, Optional<LocalDate> to) {
        return new HeldCapacity(capacity, new Tenure(TOM, MARCH, to, Instant.parse(recorded)), true);
    }

    private static String standing(Independence enrolment, String on) {
        Permission<Standing> permission = enrolment.judge(TOM, Set.of(), LocalDate.parse(on));
        return permission instanceof Permission.Granted<Standing> granted
                ? granted.with().name()
                : sentence(permission.refusal());
    }
}
