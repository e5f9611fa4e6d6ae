package org.countersign.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.people.FoldedText;
import org.countersign.people.Person;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;

/**
 * Which of what waits for an assessor a list shows, and in which order.
 *
 * @param text words of the learner's name, number or address; empty for everybody
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
     * @param people its learners
     */
    public List<Waiting> of(List<Waiting> waiting, Map<PersonId, Person> people) {
        Function<Waiting, Person> learner = one -> people.get(one.enrolment().learner());
        Stream<Waiting> found = waiting.stream()
                .filter(one -> learner.apply(one).isFoundBy(text))
                .filter(one -> kind.isEmpty() || kind.get() == one.kind())
                .filter(one ->
                        unit.isEmpty() || unit.get().equals(one.enrolment().standard()));
        return switch (sort) {
            case WAITING -> found.toList();
            case LEARNER ->
                found.sorted(Comparator.comparing(
                                one -> FoldedText.of(learner.apply(one).name())))
                        .toList();
            case UNIT ->
                found.sorted(Comparator.comparing(one -> one.enrolment().standard()))
                        .toList();
        };
    }
}
