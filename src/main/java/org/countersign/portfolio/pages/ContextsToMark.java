package org.countersign.portfolio.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.Unit;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Context;
import org.countersign.standards.ContextMarks;

/** What an occasion can be marked with: the contexts of each unit of a learner, under the name of the unit. */
final class ContextsToMark {

    private final Map<Unit, List<Choice>> byUnit = new LinkedHashMap<>();
    private final Set<String> all;
    private final Set<String> claimed;

    /** @param units all the learner's; of two on one standard the first has the contexts that both ask for */
    ContextsToMark(List<Unit> units, List<TypedClaim> claims) {
        all = new TreeSet<>();
        for (Unit unit : units) {
            List<Choice> own = unit.contexts().stream()
                    .filter(context -> all.add(unit.marks().of(context)))
                    .map(context -> choice(unit, context))
                    .toList();
            if (!own.isEmpty()) {
                byUnit.put(unit, own);
            }
        }
        Set<String> claimedIn = claims.stream()
                .filter(TypedClaim::ticked)
                .map(TypedClaim::enrolment)
                .collect(Collectors.toSet());
        claimed = units.stream()
                .filter(unit -> claimedIn.contains(unit.id().toString()))
                .flatMap(unit -> unit.marks().all().stream())
                .collect(Collectors.toSet());
    }

    private static Choice choice(Unit unit, Context context) {
        return new Choice(unit.marks().of(context), context.label() + " – " + context.text());
    }

    List<DraftView.ContextsView> offered() {
        List<DraftView.ContextsView> offered = new ArrayList<>();
        byUnit.forEach((unit, options) -> offered.add(new DraftView.ContextsView(
                byUnit.size() > 1 ? unit.code() + " " + unit.standard().displayTitle() : "", options)));
        return offered;
    }

    /** A code without its standard, as in a draft of long ago, ticks it in the units that are claimed, or in all that have it. */
    Collection<String> ticked(Collection<String> typed) {
        return typed.stream()
                .flatMap(one -> {
                    SortedSet<String> meant = ContextMarks.meant(one, claimed);
                    return (meant.isEmpty() ? ContextMarks.meant(one, all) : meant).stream();
                })
                .toList();
    }
}
