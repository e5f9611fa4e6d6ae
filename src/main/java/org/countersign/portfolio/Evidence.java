package org.countersign.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.journal.Kept;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.Marking;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;

/**
 * All that was submitted in one enrolment: its claims, the pieces they are on and every version of those.
 *
 * @param versions of each piece, the first version first
 */
public record Evidence(
        Map<PieceId, Piece> pieces,
        Map<PieceId, List<PieceVersion>> versions,
        Set<PieceId> withdrawn,
        List<Claim> claims) {

    /** What of the rest belongs to these claims. */
    static Evidence of(
            List<Claim> claims,
            Map<PieceId, Piece> pieces,
            Map<PieceId, List<PieceVersion>> versions,
            Set<PieceId> withdrawn) {
        Map<PieceId, Piece> claimed = new LinkedHashMap<>();
        claims.forEach(claim -> claimed.computeIfAbsent(claim.piece(), pieces::get));
        Map<PieceId, List<PieceVersion>> versionsOfThem = new LinkedHashMap<>();
        claimed.keySet().forEach(piece -> versionsOfThem.put(piece, versions.get(piece)));
        Set<PieceId> withdrawnOfThem =
                claimed.keySet().stream().filter(withdrawn::contains).collect(Collectors.toSet());
        return new Evidence(claimed, versionsOfThem, withdrawnOfThem, claims);
    }

    /** Versions and claims as the facts that the journal tells of. */
    public List<Kept> asKept() {
        return Stream.concat(
                        versions.values().stream()
                                .flatMap(List::stream)
                                .map(version -> new Kept(VersionRow.class, version.id(), version)),
                        claims.stream()
                                .map(claim ->
                                        new Kept(ClaimRow.class, claim.id().value(), claim)))
                .toList();
    }

    public Optional<PieceVersion> version(PieceId piece, int number) {
        return versions.getOrDefault(piece, List.of()).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** How this version is marked here. */
    public Marking marking(PieceVersion version) {
        return Claims.marking(version, claims);
    }

    public PieceVersion latest(PieceId piece) {
        List<PieceVersion> all = versions.get(piece);
        return all.get(all.size() - 1);
    }
}
