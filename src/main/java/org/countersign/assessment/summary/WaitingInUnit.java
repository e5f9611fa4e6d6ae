package org.countersign.assessment.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.Permission;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.next.AttestationsDue;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.UnitStage;

/** What waits for one assessor or trainee in one unit. */
final class WaitingInUnit {

    private final Unit unit;
    private final boolean assessor;

    private WaitingInUnit(Unit unit, boolean assessor) {
        this.unit = unit;
        this.assessor = assessor;
    }

    /** @param assessor otherwise a trainee, who neither attests nor signs the unit */
    static List<Waiting> of(Unit unit, boolean assessor) {
        WaitingInUnit waiting = new WaitingInUnit(unit, assessor);
        List<Waiting> all = new ArrayList<>();
        if (!unit.isSigned()) {
            all.addAll(waiting.toJudge());
            waiting.toSignOff().ifPresent(all::add);
            all.addAll(waiting.toAttest());
        }
        waiting.toSign().ifPresent(all::add);
        return all;
    }

    private List<Waiting> toJudge() {
        Map<UUID, Claim> claims = unit.evidence().claims().stream()
                .collect(Collectors.toMap(claim -> claim.id().value(), Function.identity()));
        Map<PieceVersion, List<Claim>> byVersion = new LinkedHashMap<>();
        unit.report().criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(claim -> claim.standing() == ClaimReport.Standing.WAITING)
                .map(claim -> claims.get(claim.claimId()))
                .forEach(claim -> byVersion
                        .computeIfAbsent(
                                unit.evidence()
                                        .version(claim.piece(), claim.version())
                                        .orElseThrow(),
                                version -> new ArrayList<>())
                        .add(claim));
        return byVersion.entrySet().stream()
                .map(entry -> toJudge(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Waiting toJudge(PieceVersion version, List<Claim> claims) {
        PieceId piece = version.piece();
        return new Waiting(
                Waiting.Kind.JUDGE,
                unit.enrolment(),
                Optional.of(piece),
                version.number(),
                unit.evidence().pieces().get(piece).reference() + " " + version.title(),
                claims.stream().map(Claim::criterion).toList(),
                claims.stream()
                        .map(Claim::claimedAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private Optional<Waiting> toSignOff() {
        Standing standing = assessor ? Standing.FINAL : Standing.PROVISIONAL;
        List<String> ready = new ArrayList<>();
        Set<UUID> basis = new HashSet<>();
        for (CriterionReport criterion : unit.report().criteria()) {
            if (Refusals.signOff(criterion, standing) instanceof Permission.Granted<Set<UUID>> granted) {
                ready.add(criterion.code());
                basis.addAll(granted.with());
            }
        }
        return ready.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(
                        Waiting.Kind.SIGN_OFF, unit.enrolment(), Optional.empty(), 0, "", ready, lastOf(basis)));
    }

    private Instant lastOf(Set<UUID> judgements) {
        return last(unit.decisions().judgements().stream()
                .filter(judgement -> judgements.contains(judgement.id().value()))
                .map(Judgement::recordedAt)
                .toList());
    }

    private Optional<Waiting> toSign() {
        boolean due = unit.stage() == UnitStage.READY || unit.stage() == UnitStage.WAITS_FOR_ASSESSOR;
        return assessor && due
                ? Optional.of(new Waiting(
                        Waiting.Kind.SIGN,
                        unit.enrolment(),
                        Optional.empty(),
                        0,
                        "",
                        List.of(),
                        last(unit.decisions().signOffs().stream()
                                .map(SignOff::recordedAt)
                                .toList())))
                : Optional.empty();
    }

    private List<Waiting> toAttest() {
        if (!assessor) {
            return List.of();
        }
        return AttestationsDue.in(unit.report()).stream()
                .map(requirement -> new Waiting(
                        Waiting.Kind.ATTEST,
                        unit.enrolment(),
                        Optional.empty(),
                        0,
                        requirement.ruleCode(),
                        List.of(),
                        last(unit.decisions().judgements().stream()
                                .map(Judgement::recordedAt)
                                .toList())))
                .toList();
    }

    private Instant last(Collection<Instant> moments) {
        return moments.stream()
                .max(Comparator.naturalOrder())
                .orElse(unit.enrolment().recordedAt());
    }
}
