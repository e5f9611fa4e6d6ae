package org.countersign.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    public Optional<PieceVersion> version(PieceId piece, int number) {
        return versions.getOrDefault(piece, List.of()).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    public PieceVersion latest(PieceId piece) {
        List<PieceVersion> all = versions.get(piece);
        return all.get(all.size() - 1);
    }
}
