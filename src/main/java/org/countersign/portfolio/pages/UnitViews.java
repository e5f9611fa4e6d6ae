package org.countersign.portfolio.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.catalogue.Catalogue;
import org.countersign.portfolio.Units;
import org.countersign.portfolio.claims.Claimed;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.Unit;
import org.countersign.site.Actor;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;

/** Makes the criteria of a learner's units ready for a form. */
@ApplicationScoped
class UnitViews {

    private final Units units;
    private final Catalogue catalogue;

    UnitViews(Units units, Catalogue catalogue) {
        this.units = units;
        this.catalogue = catalogue;
    }

    /** @param stays why a criterion cannot be ticked, for those that cannot */
    List<UnitView> of(Actor learner, List<TypedClaim> typed, Map<Claimed, String> stays) {
        Map<String, TypedClaim> byName = typed.stream()
                .collect(Collectors.toMap(
                        claim -> claim.enrolment() + "-" + claim.criterion(),
                        Function.identity(),
                        (first, second) -> first));
        return units.of(learner.id()).stream()
                .map(unit -> new UnitView(
                        unit.code(),
                        unit.standard().displayTitle(),
                        unit.standard().languageOfTitle(),
                        groups(learner, unit, byName, stays)))
                .toList();
    }

    private List<UnitView.Group> groups(
            Actor learner, Unit unit, Map<String, TypedClaim> typed, Map<Claimed, String> stays) {
        List<UnitView.Group> groups = new ArrayList<>();
        for (CriteriaGroup printed : unit.standard().groups()) {
            List<UnitView.Line> lines = printed.criteria().stream()
                    .map(criterion -> line(learner, unit, criterion, typed, stays))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new UnitView.Group(
                        "group-" + unit.id() + "-" + groups.size(),
                        printed,
                        unit.standard().language(printed),
                        unit.standard().leadIn(printed),
                        lines));
            }
        }
        return groups;
    }

    private UnitView.Line line(
            Actor learner, Unit unit, Criterion criterion, Map<String, TypedClaim> typed, Map<Claimed, String> stays) {
        String name = unit.id() + "-" + criterion.code();
        Optional<TypedClaim> claim = Optional.ofNullable(typed.get(name));
        return new UnitView.Line(
                name,
                criterion,
                claim.map(TypedClaim::ticked).orElse(false),
                claim.map(TypedClaim::locator).orElse(""),
                unit.standard().termsIn(criterion),
                Optional.ofNullable(stays.get(new Claimed(unit.id(), criterion.code()))),
                catalogue.notesBeside(learner, unit.standard().key().id(), criterion.code()));
    }
}
