package org.countersign.portfolio.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.MarkedOccasion;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.answers.Refusal;

/** What somebody marks the occasions of a version with who claims it later, and every reason why one cannot be marked so. */
public final class MarksOnClaims {

    private final SortedMap<String, List<String>> typed = new TreeMap<>();
    private final List<Unit> units;
    private final MarksAsTyped marks;

    /**
     * @param ticked criteria that are claimed with them
     * @param units all the learner's
     */
    public MarksOnClaims(List<TypedMarks> typed, List<TypedClaim> ticked, List<Unit> units) {
        typed.forEach(one -> this.typed
                .computeIfAbsent(one.occasion(), occasion -> new ArrayList<>())
                .addAll(one.contexts()));
        this.units = units;
        Set<String> claimedIn = ticked.stream().map(TypedClaim::enrolment).collect(Collectors.toSet());
        marks = new MarksAsTyped(
                units,
                units.stream()
                        .map(Unit::id)
                        .filter(id -> claimedIn.contains(id.toString()))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    public List<Refusal> refusals(PieceVersion version) {
        List<String> known = version.occasions().stream()
                .map(Occasion::id)
                .map(Object::toString)
                .toList();
        List<Refusal> refusals = new ArrayList<>();
        typed.forEach((occasion, contexts) -> {
            String field = TypedMarks.field(occasion);
            if (known.contains(occasion)) {
                marks.read(known.indexOf(occasion) + 1, contexts, refusal -> refusals.add(refusal.at(field)));
            } else {
                refusals.add(
                        MarkRefusal.OCCASION_UNKNOWN.refusal(version.number()).at(field));
            }
        });
        return refusals;
    }

    /** Those of one unit, once nothing was refused. */
    public List<MarkedOccasion> in(EnrolmentId unit) {
        return meant(unit).entrySet().stream()
                .map(one -> new MarkedOccasion(UUID.fromString(one.getKey()), one.getValue()))
                .toList();
    }

    /** Whether these claims were made with the same. */
    public boolean are(Collection<Claim> made) {
        return made.stream().allMatch(claim -> meant(claim.enrolment())
                .equals(claim.occasions().stream()
                        .collect(Collectors.toMap(one -> one.occasion().toString(), MarkedOccasion::contexts))));
    }

    private SortedMap<String, SortedSet<String>> meant(EnrolmentId unit) {
        Set<String> own = units.stream()
                .filter(one -> one.id().equals(unit))
                .flatMap(one -> one.marks().all().stream())
                .collect(Collectors.toSet());
        SortedMap<String, SortedSet<String>> meant = new TreeMap<>();
        typed.forEach((occasion, contexts) -> {
            SortedSet<String> ofIt = contexts.stream()
                    .flatMap(one -> marks.meant(one).stream())
                    .filter(own::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!ofIt.isEmpty()) {
                meant.put(occasion, ofIt);
            }
        });
        return meant;
    }
}
