package org.countersign.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.people.FoldedText;
import org.countersign.standards.EditionKey;

/**
 * Which of their learners a list shows to an assessor, and in which order.
 *
 * @param text words of the learner's name, number or address; empty for everybody
 */
public record CaseloadQuery(String text, Optional<EditionKey> unit, Order sort) {

    /** How a caseload is sorted; what is equal comes by when the learner was enrolled. */
    public enum Order {
        /** Whoever has waited longest for a decision first, and last those for whom nothing has to be decided. */
        WAITING(Comparator.comparing(line -> line.waitingSince().orElse(Instant.MAX))),
        LEARNER(Comparator.comparing(line -> FoldedText.of(line.learner().name()))),
        UNIT(Comparator.comparing(line -> line.enrolment().standard())),
        /** Whoever has least of their criteria met first. */
        PROGRESS(Comparator.comparingDouble(CaseloadLine::metPart).thenComparing(CaseloadLine::stage));

        private final Comparator<CaseloadLine> by;

        Order(Comparator<CaseloadLine> by) {
            this.by = by;
        }
    }

    /** Everybody, whoever has waited longest first. */
    public static CaseloadQuery everybody() {
        return new CaseloadQuery("", Optional.empty(), Order.WAITING);
    }

    /** @param lines the oldest enrolment first */
    public List<CaseloadLine> of(List<CaseloadLine> lines) {
        Stream<CaseloadLine> found = lines.stream()
                .filter(line -> line.learner().isFoundBy(text))
                .filter(line ->
                        unit.isEmpty() || unit.get().equals(line.enrolment().standard()));
        return found.sorted(sort.by).toList();
    }
}
