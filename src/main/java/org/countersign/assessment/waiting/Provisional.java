package org.countersign.assessment.waiting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;

/** Trainees' decisions in one unit that wait to be countersigned, the oldest first; none while the unit is signed. */
public record Provisional(Unit unit, List<Judgement> judgements, List<SignOff> signOffs) {

    public Provisional {
        judgements = List.copyOf(judgements);
        signOffs = List.copyOf(signOffs);
    }

    public static Provisional in(Unit unit) {
        return unit.isSigned() ? new Provisional(unit, List.of(), List.of()) : waitingIn(unit);
    }

    private static Provisional waitingIn(Unit unit) {
        List<Judgement> judgements = unit.report().criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .map(ClaimReport::pending)
                .flatMap(Optional::stream)
                .map(judgement -> unit.decisions()
                        .judgement(new DecisionId(judgement.id()))
                        .orElseThrow())
                .sorted(Comparator.comparing(Judgement::recordedAt).thenComparing(Judgement::id))
                .toList();
        List<SignOff> signOffs = unit.report().criteria().stream()
                .map(CriterionReport::signedOff)
                .flatMap(Optional::stream)
                .filter(signedOff -> !signedOff.isFinal())
                .map(signedOff ->
                        unit.decisions().signOff(new DecisionId(signedOff.id())).orElseThrow())
                .filter(signOff -> signOff.provisional()
                        && unit.decisions().countersignature(signOff.id()).isEmpty())
                .sorted(Comparator.comparing(SignOff::recordedAt).thenComparing(SignOff::id))
                .toList();
        return new Provisional(unit, judgements, signOffs);
    }

    public boolean isEmpty() {
        return judgements.isEmpty() && signOffs.isEmpty();
    }

    public int size() {
        return judgements.size() + signOffs.size();
    }

    /** When the oldest of them was made. */
    public Optional<Instant> oldest() {
        return Stream.concat(
                        judgements.stream().map(Judgement::recordedAt),
                        signOffs.stream().map(SignOff::recordedAt))
                .min(Comparator.naturalOrder());
    }
}
