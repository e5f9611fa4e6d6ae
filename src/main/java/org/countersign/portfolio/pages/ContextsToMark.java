package org.countersign.portfolio.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.Unit;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Context;
import org.countersign.standards.ContextMarks;
import org.countersign.standards.Range;

/** What an occasion can be marked with: the contexts of each unit of a learner, under the name of the unit. */
final class ContextsToMark {

    /** So many boxes are looked through without opening anything. */
    private static final int FOLDED = 7;

    /** The choices of one list that no unit before has. */
    private record Listed(Unit unit, Range range, List<Choice> options) {

        private boolean isNamed() {
            return unit.policy().namesItsRanges(unit.standard());
        }
    }

    private final List<Listed> lists = new ArrayList<>();
    private final Set<String> all;
    private final Set<String> claimed;
    private final PortfolioWords words;

    /** @param units all the learner's; of two on one standard the first has the contexts that both ask for */
    ContextsToMark(List<Unit> units, List<TypedClaim> claims, PortfolioWords words) {
        this.words = words;
        all = new TreeSet<>();
        for (Unit unit : units) {
            for (Range range : unit.policy().rangesInForce(unit.standard())) {
                List<Choice> own = range.contexts().stream()
                        .filter(context -> all.add(unit.marks().of(context)))
                        .map(context -> choice(unit, context))
                        .toList();
                if (!own.isEmpty()) {
                    lists.add(new Listed(unit, range, own));
                }
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
        String label = context.label();
        return new Choice(
                unit.marks().of(context), label.equals(context.text()) ? label : label + " – " + context.text());
    }

    /** @param ticked marks that one occasion has */
    List<DraftView.ContextsView> offered(Collection<String> ticked) {
        return offered(ticked, Set.of());
    }

    /** @param already marks that it has for good, and that are not offered any more */
    List<DraftView.ContextsView> offered(Collection<String> ticked, Set<String> already) {
        long severalUnits = lists.stream().map(Listed::unit).distinct().count();
        List<DraftView.ContextsView> offered = new ArrayList<>();
        for (Listed one : lists) {
            List<Choice> options = one.options().stream()
                    .filter(option -> !already.contains(option.value()))
                    .toList();
            if (!options.isEmpty()) {
                offered.add(new DraftView.ContextsView(named(one, severalUnits > 1), folded(options, ticked), options));
            }
        }
        return offered;
    }

    /** Above all boxes: tools and techniques are no contexts, and have their own names over them. */
    String label() {
        return lists.stream().anyMatch(Listed::isNamed) ? words.whatItShows() : words.contexts();
    }

    private String folded(List<Choice> options, Collection<String> ticked) {
        return options.size() > FOLDED && options.stream().map(Choice::value).noneMatch(ticked::contains)
                ? words.toChooseFrom(options.size())
                : null;
    }

    /** The contexts of a unit without any other list are its contexts, and go by the name of the unit alone. */
    private String named(Listed one, boolean severalUnits) {
        String unit = one.unit().code() + " " + one.unit().standard().displayTitle();
        if (!one.isNamed()) {
            return severalUnits ? unit : "";
        }
        return severalUnits
                ? words.contextsIn(unit, one.range().name())
                : one.range().name();
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
