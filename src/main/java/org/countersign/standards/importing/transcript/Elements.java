package org.countersign.standards.importing.transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.importing.transcript.Transcript.Group;
import org.countersign.standards.importing.transcript.Transcript.Part;
import org.countersign.standards.importing.transcript.Transcript.RangeList;

/** Settles what belongs to the whole unit: knowledge that is printed once, behind the last of several elements. */
final class Elements {

    private Elements() {}

    static List<Part> settled(List<Part> parts, Questions questions) {
        List<Part> settled = ofKnowledge(parts);
        return settled.stream()
                .map(part -> part instanceof RangeList list && isOfTheUnit(list, settled, questions)
                        ? list.ofTheUnit()
                        : part)
                .toList();
    }

    /**
     * A list is of the element it is printed in where others have theirs too. One that is printed once, behind the last of
     * several, is likelier of the unit.
     */
    private static boolean isOfTheUnit(RangeList list, List<Part> parts, Questions questions) {
        List<Element> elements = parts.stream()
                .filter(Group.class::isInstance)
                .flatMap(part -> ((Group) part).element().stream())
                .distinct()
                .toList();
        if (list.element().filter(elements::contains).isEmpty()) {
            return true;
        }
        List<Part> before = parts.subList(0, parts.indexOf(list));
        boolean behindTheUnits = before.stream()
                .anyMatch(part -> part instanceof Group group && group.element().isEmpty());
        Element element = list.element().get();
        boolean last = elements.size() > 1 && element.equals(elements.get(elements.size() - 1));
        int from = IntStream.range(0, before.size())
                .filter(at ->
                        before.get(at) instanceof Group group && group.element().equals(list.element()))
                .findFirst()
                .orElse(0);
        boolean othersHaveTheirs =
                before.subList(0, from).stream().anyMatch(part -> part.heading().equals(list.heading()));
        if (behindTheUnits || !last || othersHaveTheirs) {
            return behindTheUnits;
        }
        return questions
                .choose(Asked.UNIT_OR_ELEMENT, list.span(), List.of("unit", "element"), list.name(), element.code())
                .equals("unit");
    }

    private static List<Part> ofKnowledge(List<Part> parts) {
        long elements = parts.stream()
                .filter(part -> part instanceof Group group && group.element().isPresent())
                .map(part -> ((Group) part).element())
                .distinct()
                .count();
        long knowing = parts.stream()
                .filter(part -> part instanceof Group group && isKnowledge(group) && isShared(group, parts))
                .map(part -> ((Group) part).element())
                .distinct()
                .count();
        return elements > 1 && knowing == 1
                ? parts.stream().map(part -> ofTheUnit(part, parts)).toList()
                : List.copyOf(parts);
    }

    /** Whether it stands behind the performance criteria of the same element, and is no learning outcome of its own. */
    private static boolean isShared(Group knowledge, List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part instanceof Group group
                        && group.kind() == CriterionKind.PERFORMANCE
                        && group.element().equals(knowledge.element()));
    }

    private static boolean isKnowledge(Group group) {
        return group.kind() == CriterionKind.KNOWLEDGE && group.element().isPresent();
    }

    private static Part ofTheUnit(Part part, List<Part> parts) {
        return part instanceof Group group && isKnowledge(group) && isShared(group, parts)
                ? group.in(Optional.empty())
                : part;
    }
}
