package org.countersign.portfolio.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.rules.UnitFacts;
import org.countersign.standards.Context;
import org.countersign.standards.ContextMarks;
import org.countersign.standards.Method;

/** Evidence as the rules look at it in one unit: marked with the contexts of that unit alone, under its own codes. */
public final class Facts {

    private final ContextMarks marks;

    public Facts(ContextMarks marks) {
        this.marks = marks;
    }

    public UnitFacts.Version of(Piece piece, PieceVersion version, boolean withdrawn, Marking marking) {
        return of(
                piece,
                version.number(),
                version.method(),
                withdrawn,
                version.occasions().stream()
                        .map(occasion -> of(occasion, marking))
                        .toList());
    }

    /** Evidence that is claimed in this unit, before it is submitted. */
    public UnitFacts.Version of(Piece piece, int number, Method method, List<Occasion> occasions) {
        return of(
                piece,
                number,
                method,
                false,
                occasions.stream()
                        .map(occasion -> of(occasion, Marking.AT_ONCE))
                        .toList());
    }

    private static UnitFacts.Version of(
            Piece piece, int number, Method method, boolean withdrawn, List<UnitFacts.Occasion> occasions) {
        return new UnitFacts.Version(piece.id().value(), piece.reference(), number, method, withdrawn, occasions);
    }

    private UnitFacts.Occasion of(Occasion occasion, Marking marking) {
        Set<String> contexts =
                marking.on(occasion, marks).stream().map(Context::code).collect(Collectors.toSet());
        return new UnitFacts.Occasion(
                occasion.id(),
                occasion.happening(),
                occasion.from(),
                occasion.to(),
                occasion.setting(),
                occasion.sector(),
                contexts,
                occasion.customers());
    }
}
