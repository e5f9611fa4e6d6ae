package org.countersign.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.people.FoldedText;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;

/**
 * Which of what waits for an assessor a list shows, and in which order.
 *
 * @param text part of the learner's name; empty for everybody
 */
public record QueueQuery(String text, Optional<Waiting.Kind> kind, Optional<EditionKey> unit, Order sort) {

    /** How a queue is sorted; what is equal comes by how long it has waited. */
    public enum Order {
        WAITING,
        LEARNER,
        UNIT
    }

    /**
     * @param waiting whatever has waited longest first
     * @param names of its learners
     */
    public List<Waiting> of(List<Waiting> waiting, Function<PersonId, String> names) {
        String sought = FoldedText.of(text);
        Function<Waiting, String> learner =
                one -> FoldedText.of(names.apply(one.enrolment().learner()));
        Stream<Waiting> found = waiting.stream()
                .filter(one -> learner.apply(one).contains(sought))
                .filter(one -> kind.isEmpty() || kind.get() == one.kind())
                .filter(one ->
                        unit.isEmpty() || unit.get().equals(one.enrolment().standard()));
        return switch (sort) {
            case WAITING -> found.toList();
            case LEARNER -> found.sorted(Comparator.comparing(learner)).toList();
            case UNIT ->
                found.sorted(Comparator.comparing(one -> one.enrolment().standard()))
                        .toList();
        };
    }
}
