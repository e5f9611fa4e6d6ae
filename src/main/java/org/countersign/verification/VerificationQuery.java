package org.countersign.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.people.FoldedText;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.EditionKey;

/**
 * Which of their units a verifier's list shows, and in which order.
 *
 * @param text words of the learner's name, number or address; empty for everybody
 */
record VerificationQuery(String text, Optional<UnitStage> stage, Optional<EditionKey> unit, Order sort) {

    /** How the list is sorted; what is equal comes by when the learner was enrolled. */
    enum Order {
        OLDEST,
        LEARNER,
        UNIT,
        STAGE
    }

    /** @param units the oldest enrolment first */
    List<UnitToVerify> of(List<UnitToVerify> units) {
        Stream<UnitToVerify> found = units.stream()
                .filter(one -> one.learner().isFoundBy(text))
                .filter(one -> stage.isEmpty() || stage.get() == one.unit().stage())
                .filter(one -> unit.isEmpty() || unit.get().equals(standard(one)));
        return switch (sort) {
            case OLDEST -> found.toList();
            case LEARNER ->
                found.sorted(Comparator.comparing(VerificationQuery::learner)).toList();
            case UNIT ->
                found.sorted(Comparator.comparing(VerificationQuery::standard)).toList();
            case STAGE ->
                found.sorted(Comparator.comparing(one -> one.unit().stage())).toList();
        };
    }

    private static String learner(UnitToVerify one) {
        return FoldedText.of(one.learner().name());
    }

    private static EditionKey standard(UnitToVerify one) {
        return one.unit().enrolment().standard();
    }
}
