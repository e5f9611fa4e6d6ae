package org.countersign.standards.importing.transcript;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.Range;

/**
 * A published standard as it was printed, part by part, each with the lines it comes from. Holds whatever such documents
 * print; what a file of standards makes of it is decided elsewhere.
 *
 * @param announced codes of the elements that are named in a list before them
 */
public record Transcript(List<Fact> facts, List<String> announced, List<Part> parts) {

    public Transcript {
        facts = List.copyOf(facts);
        announced = List.copyOf(announced);
        parts = List.copyOf(parts);
    }

    /**
     * Something printed beside a label, or in the head of the document.
     *
     * @param name as in a file of standards ({@code urn}); "other" where it has no name there
     * @param label as printed; empty where it is told by its place
     */
    public record Fact(String name, String label, String value, Span span) {}

    public sealed interface Part {
        String heading();

        Span span();
    }

    /** Running text; lists in it are kept with their marks. Without paragraphs the heading was published empty. */
    public record Text(String heading, List<String> paragraphs, Span span) implements Part {
        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Criteria under one heading.
     *
     * @param under the sub-heading within, or empty
     * @param after what is printed below the list
     */
    public record Group(
            CriterionKind kind,
            Optional<Element> element,
            String heading,
            String under,
            String leadIn,
            List<Item> items,
            List<String> after,
            Span span)
            implements Part {
        public Group {
            items = List.copyOf(items);
            after = List.copyOf(after);
        }

        /** The same group in another element, or in none. */
        public Group in(Optional<Element> other) {
            return new Group(kind, other, heading, under, leadIn, items, after, span);
        }

        /** The same group with other items. */
        public Group with(List<Item> others) {
            return new Group(kind, element, heading, under, leadIn, others, after, span);
        }
    }

    /**
     * A list under a heading of scope or range that has to be shown, or is said to explain.
     *
     * @param element that it is printed in
     * @param mark before its name
     * @param text what is printed about how much of it there has to be
     * @param atLeast with neither this nor {@code howMuch} all of it
     */
    public record RangeList(
            String heading,
            Optional<Element> element,
            Optional<Mark> mark,
            String name,
            Optional<String> text,
            OptionalInt atLeast,
            Optional<Range.HowMuch> howMuch,
            List<Item> items,
            Span span)
            implements Part {
        public RangeList {
            items = List.copyOf(items);
        }

        /** The same list, of the whole unit. */
        RangeList ofTheUnit() {
            return new RangeList(heading, Optional.empty(), mark, name, text, atLeast, howMuch, items, span);
        }
    }

    /** What the unit asks of its evidence. */
    public record Requirements(String heading, List<String> leadIn, List<Item> items, Span span) implements Part {
        public Requirements {
            leadIn = List.copyOf(leadIn);
            items = List.copyOf(items);
        }
    }

    /** The statement at the end and the lines it is signed on, each by its label. */
    public record SignOff(String heading, List<String> statement, List<String> lines, Span span) implements Part {
        public SignOff {
            statement = List.copyOf(statement);
            lines = List.copyOf(lines);
        }
    }

    public List<Group> groups() {
        return parts.stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
    }

    public Optional<Fact> fact(String name) {
        return facts.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }
}
