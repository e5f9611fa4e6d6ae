package org.countersign.rules.refusals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.rules.DatingRefusal.AttestedBeforeTheLastOccasion;
import org.countersign.rules.DatingRefusal.JudgedBeforeItHappened;
import org.countersign.rules.DatingRefusal.SignedOffBeforeItWasMet;
import org.countersign.rules.Finding;
import org.countersign.rules.Notice.JudgedBeforeSubmitted;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.UnitFacts.Claim;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.reports.Basis;

/**
 * Under what date a decision may be made: nobody decides on what has not happened yet. What was recorded before this was
 * asked stays as it is.
 */
public final class Dating {

    private Dating() {}

    public static Optional<Finding> judge(Version version, LocalDate on) {
        return lastDay(version)
                .filter(on::isBefore)
                .map(last -> new JudgedBeforeItHappened(version.reference(), on, last));
    }

    /** @param judgements that the sign-off would stand on */
    public static Optional<Finding> signOff(String criterion, Set<UUID> judgements, UnitFacts facts, LocalDate on) {
        return facts.judgements().stream()
                .filter(judgement -> judgements.contains(judgement.id()))
                .flatMap(judgement -> Stream.concat(Stream.of(judgement.madeOn()), lastDay(judgement, facts).stream()))
                .max(Comparator.naturalOrder())
                .filter(on::isBefore)
                .map(last -> new SignedOffBeforeItWasMet(criterion, on, last));
    }

    public static Optional<Finding> attest(Basis basis, LocalDate on) {
        return basis.extent().last().filter(on::isBefore).map(last -> new AttestedBeforeTheLastOccasion(on, last));
    }

    /** An assessor may have read a piece before it was submitted, so this is said and stands in nobody's way. */
    public static Optional<Finding> beforeSubmission(String reference, LocalDate judgedOn, LocalDate submittedOn) {
        return judgedOn.isBefore(submittedOn)
                ? Optional.of(new JudgedBeforeSubmitted(reference, judgedOn, submittedOn))
                : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(Judgement judgement, UnitFacts facts) {
        return facts.claims().stream()
                .filter(claim -> claim.id().equals(judgement.claimId()))
                .flatMap(claim -> facts.versions().stream().filter(version -> isClaimed(version, claim)))
                .flatMap(version -> lastDay(version).stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean isClaimed(Version version, Claim claim) {
        return version.pieceId().equals(claim.pieceId()) && version.number() == claim.version();
    }

    private static Optional<LocalDate> lastDay(Version version) {
        return version.occasions().stream().map(Occasion::to).max(Comparator.naturalOrder());
    }
}
