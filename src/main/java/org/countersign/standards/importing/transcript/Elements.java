package org.countersign.standards.importing.transcript;

import java.util.List;
import java.util.Optional;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.importing.transcript.Transcript.Group;
import org.countersign.standards.importing.transcript.Transcript.Part;

/** Settles what belongs to the whole unit: knowledge that is printed once, behind the last of several elements. */
final class Elements {

    private Elements() {}

    static List<Part> settled(List<Part> parts) {
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
