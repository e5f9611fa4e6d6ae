package org.countersign.portfolio;

import java.util.List;
import org.countersign.rules.UnitFacts;
import org.countersign.standards.Method;

/** Evidence as the rules look at it. */
public final class Facts {

    private Facts() {}

    public static UnitFacts.Version of(Piece piece, PieceVersion version, boolean withdrawn) {
        return of(piece.id(), piece.reference(), version.number(), version.method(), withdrawn, version.occasions());
    }

    public static UnitFacts.Version of(
            PieceId piece, String reference, int number, Method method, boolean withdrawn, List<Occasion> occasions) {
        return new UnitFacts.Version(
                piece.value(),
                reference,
                number,
                method,
                withdrawn,
                occasions.stream().map(Facts::of).toList());
    }

    private static UnitFacts.Occasion of(Occasion occasion) {
        return new UnitFacts.Occasion(
                occasion.id(),
                occasion.happening(),
                occasion.from(),
                occasion.to(),
                occasion.setting(),
                occasion.sector(),
                occasion.contexts(),
                occasion.customers());
    }
}
