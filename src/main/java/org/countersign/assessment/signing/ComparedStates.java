package org.countersign.assessment.signing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.countersign.journal.Comparison;

/** The kept bytes of what was signed, held against the digest that was signed. */
@ApplicationScoped
class ComparedStates implements Comparison {

    @Override
    public String name() {
        return "signed state";
    }

    @Override
    public Page after(String place, int most) {
        Instant at = place.isEmpty() ? Instant.EPOCH : Instant.parse(place.split(" ")[0]);
        String digest = place.isEmpty() ? "" : place.split(" ")[1];
        return QuarkusTransaction.requiringNew()
                .call(() -> compared(place, SignedStateRow.keptAfter(at, digest, most)));
    }

    private static Page compared(String place, List<SignedStateRow> next) {
        return new Page(
                next.isEmpty() ? place : next.get(next.size() - 1).place(),
                next.size(),
                next.stream()
                        .filter(row -> !row.state().isAsSigned())
                        .map(row -> new Difference(false, row.state().digest()))
                        .toList());
    }
}
