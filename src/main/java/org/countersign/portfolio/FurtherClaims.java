package org.countersign.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.site.Answer;
import org.countersign.site.Refusal;

/** Claims somebody wants to add to a version as it stands, and every reason why one cannot be made on it. */
final class FurtherClaims {

    private final PieceVersion version;
    private final List<Claim> before;
    private final Map<Claimed, Claim> met;
    private final List<Unit> units;

    FurtherClaims(PieceVersion version, List<Claim> before, Map<Claimed, Claim> met, List<Unit> units) {
        this.version = version;
        this.before = before;
        this.met = met;
        this.units = units;
    }

    /** What this form made when it was sent before. */
    Optional<List<Claim>> madeAlready(UUID key, List<TypedClaim> ticked) {
        Set<String> wanted = ticked.stream()
                .map(typed -> typed.enrolment() + " " + typed.criterion())
                .collect(Collectors.toSet());
        List<Claim> made = before.stream()
                .filter(claim -> claim.id().equals(Claims.idOf(key, Claimed.by(claim))))
                .toList();
        return made.isEmpty() || made.size() != wanted.size() ? Optional.empty() : Optional.of(made);
    }

    Answer<List<Claiming>> read(List<TypedClaim> ticked) {
        List<Refusal> refusals = new ArrayList<>();
        if (ticked.isEmpty()) {
            refuse(refusals, "no-claim", "No criterion is ticked. Tick at least one that this evidence shows.");
        }
        Set<Claimed> onThisVersion = before.stream()
                .filter(claim -> claim.version() == version.number())
                .map(Claimed::by)
                .collect(Collectors.toSet());
        List<Claiming> claimings = new ArrayList<>();
        for (ClaimReading.Made made : new ClaimReading(units, met, refusals).read(ticked)) {
            String criterion = made.criterion().code() + " of " + made.unit().code();
            if (onThisVersion.contains(Claimed.by(made.claiming()))) {
                refuse(
                        refusals,
                        "claimed-already",
                        criterion + " is claimed on this version already. Take its tick away.");
            } else if (made.criterion().isPerformance() && !showsPerformance()) {
                refuse(
                        refusals,
                        "occasion-missing",
                        criterion
                                + " is a performance criterion, but this evidence records no occasion with its setting"
                                + " and sector. Make a new piece of evidence that does.");
            }
            claimings.add(made.claiming());
        }
        return refusals.isEmpty() ? Answer.done(claimings) : Answer.refused(refusals);
    }

    private boolean showsPerformance() {
        return version.occasions().stream()
                .anyMatch(occasion ->
                        occasion.setting().isPresent() && occasion.sector().isPresent());
    }

    private static void refuse(List<Refusal> refusals, String code, String sentence) {
        refusals.add(Refusal.invalid(ClaimReading.FIELD, code, sentence));
    }
}
