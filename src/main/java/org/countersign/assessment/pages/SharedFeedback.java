package org.countersign.assessment.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.PersonId;

/** What was said alike of several claims on one version: feedback on the piece, which is shown once. */
public record SharedFeedback(PersonId by, LocalDate on, String text) {

    private static SharedFeedback of(Judgement judgement) {
        return new SharedFeedback(judgement.judge(), judgement.judgedOn(), judgement.feedback());
    }

    boolean isIn(Judgement judgement) {
        return equals(of(judgement));
    }

    /** When it was first said. */
    public Instant givenAt(Unit unit) {
        return unit.decisions().judgements().stream()
                .filter(this::isIn)
                .findFirst()
                .orElseThrow()
                .recordedAt();
    }

    /** Each with the codes of the criteria it was given for. */
    public static Map<SharedFeedback, Set<String>> on(Unit unit, PieceVersion version) {
        Map<ClaimId, String> criteria = new LinkedHashMap<>();
        unit.evidence().claims().stream()
                .filter(claim -> claim.piece().equals(version.piece()) && claim.version() == version.number())
                .forEach(claim -> criteria.put(claim.id(), claim.criterion()));
        Map<SharedFeedback, Set<String>> said = new LinkedHashMap<>();
        unit.decisions().judgements().stream()
                .filter(judgement -> criteria.containsKey(judgement.claim()))
                .filter(judgement -> !judgement.feedback().isEmpty())
                .forEach(judgement -> said.computeIfAbsent(of(judgement), one -> new TreeSet<>())
                        .add(criteria.get(judgement.claim())));
        said.values().removeIf(codes -> codes.size() < 2);
        return said;
    }
}
