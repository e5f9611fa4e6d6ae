package org.countersign.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.portfolio.claims.Unit;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.standards.Context;

/** The contexts that evidence is marked with, by the units it is claimed in. */
public final class Marked {

    private final Collection<Unit> claimedIn;
    private final List<Claim> claims;

    /** @param claims on one piece */
    public Marked(Collection<Unit> claimedIn, List<Claim> claims) {
        this.claimedIn = claimedIn;
        this.claims = claims;
    }

    /** The contexts of one unit, in the order they are declared in. */
    public record InUnit(Unit unit, List<Context> contexts) {}

    /** Only the units with a context that the occasion is marked with. */
    public List<InUnit> on(PieceVersion version, Occasion occasion) {
        return claimedIn.stream()
                .map(unit -> new InUnit(unit, Claims.marking(version, of(unit)).on(occasion, unit.marks())))
                .filter(one -> !one.contexts().isEmpty())
                .toList();
    }

    /** The same as marks, each with the standard its context belongs to. */
    public SortedSet<String> marks(PieceVersion version, Occasion occasion) {
        return on(version, occasion).stream()
                .flatMap(one -> one.contexts().stream().map(one.unit().marks()::of))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Claim> of(Unit unit) {
        return claims.stream()
                .filter(claim -> claim.enrolment().equals(unit.id()))
                .toList();
    }
}
