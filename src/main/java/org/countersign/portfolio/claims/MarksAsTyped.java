package org.countersign.portfolio.claims;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.answers.Refusal;
import org.countersign.standards.Context;
import org.countersign.standards.ContextMarks;

/** Which contexts somebody means who marks an occasion: programs and older drafts name a code without its standard. */
public final class MarksAsTyped {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> claimed;
    private final Set<String> metBefore;

    /**
     * @param units all the learner's
     * @param claimed enrolments in which the evidence is claimed
     * @param metBefore enrolments in which claims stay on an earlier version, whose marks may be kept
     */
    public MarksAsTyped(List<Unit> units, Set<EnrolmentId> claimed, Set<EnrolmentId> metBefore) {
        units.forEach(unit -> unit.contexts()
                .forEach(context -> names.putIfAbsent(unit.marks().of(context), named(unit, context))));
        this.claimed = marks(units.stream().filter(unit -> claimed.contains(unit.id())));
        this.metBefore = marks(units.stream().filter(unit -> metBefore.contains(unit.id())));
    }

    private static Set<String> marks(Stream<Unit> units) {
        return units.flatMap(unit -> unit.marks().all().stream()).collect(Collectors.toSet());
    }

    private static String named(Unit unit, Context context) {
        return context.label() + " (" + unit.code() + ")";
    }

    /**
     * @param occasion its number, from 1
     * @param typed what somebody marks it with
     * @param refuse takes what cannot be understood
     */
    public SortedSet<String> read(int occasion, Collection<String> typed, Consumer<Refusal> refuse) {
        SortedSet<String> marks = new TreeSet<>();
        for (String one : new TreeSet<>(typed)) {
            SortedSet<String> meant = meant(one);
            if (meant.isEmpty()) {
                refuse.accept(MarkRefusal.CONTEXT_NOT_IN_FORCE.refusal(occasion, named(one)));
            } else if (meant.size() > 1) {
                refuse.accept(MarkRefusal.CONTEXT_OF_SEVERAL.refusal(occasion, one, String.join(", ", meant)));
            }
            marks.addAll(meant);
        }
        return marks;
    }

    /** More than one where a code alone may be of several units; nothing where no claimed unit has it. */
    SortedSet<String> meant(String typed) {
        return metBefore.contains(typed) ? new TreeSet<>(Set.of(typed)) : ContextMarks.meant(typed, claimed);
    }

    /** For people: "busy time (FE2D 04)", or as typed where no unit of theirs has it. */
    private String named(String typed) {
        return names.getOrDefault(typed, typed);
    }
}
