package org.countersign.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.LISTEN;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.DifficultCustomers.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Claim;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.Policy;
import org.junit.jupiter.api.Test;

/** Properties of the arithmetic over units in which anything may have happened. */
class WhatNeverChangesTest {

    private static final int UNITS = 300;

    private static final Policy POLICY = DifficultCustomers.policy(
            DifficultCustomers.realWork(),
            DifficultCustomers.noSimulation(),
            DifficultCustomers.sector(),
            DifficultCustomers.contexts(),
            DifficultCustomers.period(OptionalInt.of(2), OptionalInt.of(2), OptionalInt.of(14)),
            DifficultCustomers.consistently(2),
            DifficultCustomers.moreThanOwnAccount(),
            DifficultCustomers.contextsInEveryCriterion());

    private static UnitFacts unit(long seed) {
        return GeneratedUnits.of(UNIT, seed, 6, 3);
    }

    private static UnitReport report(UnitFacts facts) {
        return UnitRules.report(UNIT, POLICY, facts);
    }

    @Test
    void theOrderOfFactsAndRulesChangesNothing() {
        for (long seed = 0; seed < UNITS; seed++) {
            Random random = new Random(seed);
            UnitFacts facts = unit(seed);
            UnitFacts shuffled = new UnitFacts(
                    facts.enrolledOn(),
                    shuffled(facts.versions(), random),
                    shuffled(facts.claims(), random),
                    shuffled(facts.judgements(), random),
                    shuffled(facts.signOffs(), random),
                    shuffled(facts.attestations(), random),
                    facts.openActions(),
                    facts.counting());
            EvidenceRule[] rules = shuffled(POLICY.rules(), random).toArray(EvidenceRule[]::new);
            assertThat(UnitRules.report(UNIT, DifficultCustomers.policy(rules), shuffled))
                    .as("seed %d", seed)
                    .isEqualTo(report(facts));
        }
    }

    @Test
    void acceptedEvidenceNeverUnmeetsAMinimum() {
        int met = 0;
        for (long seed = 0; seed < UNITS; seed++) {
            UnitFacts facts = unit(seed);
            UnitReport before = report(facts);
            UnitReport after = report(withMoreAccepted(facts, seed));
            for (CriterionReport criterion : before.criteria()) {
                CriterionReport now = after.criterion(criterion.code()).orElseThrow();
                met += criterion.met() ? 1 : 0;
                assertThat(now.met() || !criterion.met())
                        .as("seed %d, %s", seed, criterion.code())
                        .isTrue();
                assertThat(now.signedOffFinally() || !criterion.signedOffFinally())
                        .as("sign-off, seed %d, %s", seed, criterion.code())
                        .isTrue();
            }
            for (RequirementReport requirement : before.requirements()) {
                boolean minimum = !(requirement.rule() instanceof SectorRecorded);
                boolean holdsNow =
                        after.requirement(requirement.ruleCode()).orElseThrow().holds();
                assertThat(holdsNow || !requirement.holds() || !minimum)
                        .as("seed %d, %s", seed, requirement.ruleCode())
                        .isTrue();
            }
            assertThat(after.extent().covers(before.extent()))
                    .as("seed %d", seed)
                    .isTrue();
        }
        assertThat(met)
                .as("criteria met among the units, so that something was tried")
                .isPositive();
    }

    private static UnitFacts withMoreAccepted(UnitFacts facts, long seed) {
        UnitFacts more = GeneratedUnits.of(UNIT, seed + 1_000_000, 1, 2);
        List<Judgement> accepted = new ArrayList<>();
        for (Claim claim : more.claims()) {
            accepted.add(new Judgement(
                    new UUID(seed, accepted.size()),
                    claim.id(),
                    Optional.empty(),
                    Outcome.MET,
                    Standing.FINAL,
                    Set.of("4a"),
                    LocalDate.parse("2026-04-01")));
        }
        return new UnitFacts(
                facts.enrolledOn(),
                joined(facts.versions(), more.versions()),
                joined(facts.claims(), more.claims()),
                joined(facts.judgements(), accepted),
                facts.signOffs(),
                facts.attestations(),
                facts.openActions(),
                facts.counting());
    }

    @Test
    void aUnitWithEveryPieceWithdrawnIsLikeOneWithNoneAtAll() {
        for (long seed = 0; seed < UNITS; seed++) {
            UnitFacts facts = unit(seed);
            List<Version> withdrawn = facts.versions().stream()
                    .map(one -> new Version(
                            one.pieceId(), one.reference(), one.number(), one.method(), true, one.occasions()))
                    .toList();
            UnitReport report = report(new UnitFacts(
                    facts.enrolledOn(),
                    withdrawn,
                    facts.claims(),
                    facts.judgements(),
                    List.of(),
                    List.of(),
                    facts.openActions(),
                    facts.counting()));
            assertThat(report).as("seed %d", seed).isEqualTo(report(UnitFacts.none(facts.enrolledOn())));
        }
    }

    @Test
    void whatOnlyTraineesDecidedOrCountersignersRejectedMeetsNothing() {
        for (long seed = 0; seed < UNITS; seed++) {
            UnitFacts facts = unit(seed);
            List<Judgement> waiting = facts.judgements().stream()
                    .map(one -> new Judgement(
                            one.id(),
                            one.claimId(),
                            one.supersedes(),
                            one.outcome(),
                            one.standing() == Standing.FINAL ? Standing.PROVISIONAL : one.standing(),
                            one.contexts(),
                            one.madeOn()))
                    .toList();
            UnitReport report = report(withJudgements(facts, waiting));
            assertThat(report.criteria()).as("seed %d", seed).noneMatch(CriterionReport::met);
            assertThat(report.extent()).as("seed %d", seed).isEqualTo(UnitFacts.Extent.NOTHING);
        }
    }

    @Test
    void aFinalNotYetOnEveryClaimUnmeetsEverything() {
        for (long seed = 0; seed < UNITS; seed++) {
            UnitFacts facts = unit(seed);
            List<Judgement> superseded = new ArrayList<>(facts.judgements());
            for (Claim claim : facts.claims()) {
                Optional<UUID> last = facts.judgements().stream()
                        .filter(one -> one.claimId().equals(claim.id()))
                        .map(Judgement::id)
                        .reduce((older, newer) -> newer);
                superseded.add(new Judgement(
                        new UUID(seed, superseded.size()),
                        claim.id(),
                        last,
                        Outcome.NOT_YET,
                        Standing.FINAL,
                        Set.of(),
                        LocalDate.parse("2026-01-01")));
            }
            UnitReport report = report(withJudgements(facts, superseded));
            assertThat(report.criteria())
                    .as("seed %d", seed)
                    .noneMatch(criterion ->
                            criterion.met() || criterion.signedOff().isPresent())
                    .allMatch(criterion -> criterion.claims().stream().noneMatch(ClaimReport::waits));
        }
    }

    @Test
    void aUnitIsReadyExactlyWhenEveryPartOfItIs() {
        for (long seed = 0; seed < UNITS; seed++) {
            UnitReport report = report(unit(seed));
            boolean allParts = report.criteria().stream().allMatch(one -> one.met() && one.signedOffFinally())
                    && report.requirements().stream().allMatch(RequirementReport::holds);
            assertThat(report.ready()).as("seed %d", seed).isEqualTo(allParts);
        }
    }

    @Test
    void everyFindingHasItsSentence() {
        for (long seed = 0; seed < UNITS; seed++) {
            UnitReport report = report(unit(seed));
            Stream.of(
                            report.findings().stream(),
                            report.notices().stream(),
                            report.requirements().stream().flatMap(one -> one.findings().stream()))
                    .flatMap(findings -> findings)
                    .map(Sentences::of)
                    .forEach(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "}", "|", "#"));
        }
    }

    @Test
    void claimsAddUpOverTheCriteria() {
        UnitReport report = report(unit(7));
        Progress performance = report.performance();
        assertThat(performance.met() + performance.claimed() + performance.untouched())
                .isEqualTo(performance.total())
                .isEqualTo(List.of(RECOGNISE, LISTEN).size());
    }

    private static UnitFacts withJudgements(UnitFacts facts, List<Judgement> judgements) {
        return new UnitFacts(
                facts.enrolledOn(),
                facts.versions(),
                facts.claims(),
                judgements,
                facts.signOffs(),
                facts.attestations(),
                facts.openActions(),
                facts.counting());
    }

    private static <T> List<T> shuffled(List<T> ordered, Random random) {
        List<T> copy = new ArrayList<>(ordered);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
