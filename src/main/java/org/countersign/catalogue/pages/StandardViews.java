package org.countersign.catalogue.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.catalogue.Catalogue;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Lineage;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** Gathers what the page of one standard shows. */
@ApplicationScoped
class StandardViews {

    private final Catalogue catalogue;
    private final RuleWording rules;
    private final CatalogueWords words;
    private final CentreClock clock;

    StandardViews(Catalogue catalogue, RuleWording rules, CatalogueWords words, CentreClock clock) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    StandardView of(Catalogued<Standard> held, List<Standard> all, Actor reader) {
        Standard standard = held.model();
        return new StandardView(
                standard,
                UseView.of(held, reader.is(Role.ADMINISTRATOR)),
                groups(standard, reader),
                standard.ranges().stream()
                        .map(range -> new StandardView.ListedRange(range, rules.asked(range)))
                        .toList(),
                catalogue.policiesFitting(standard).stream()
                        .map(policy -> under(policy, standard))
                        .toList(),
                PublishedLine.of(standard.published(), clock.today(), words),
                Lineage.of(standard, all),
                mappings(standard, all),
                wholeUnit(standard, reader));
    }

    private List<StandardView.Group> groups(Standard standard, Actor reader) {
        AtomicInteger number = new AtomicInteger();
        return standard.groups().stream()
                .map(group -> new StandardView.Group(
                        "criteria-" + number.incrementAndGet(),
                        group,
                        standard.language(group),
                        standard.leadIn(group),
                        rules.asked(group),
                        lines(standard, group, reader)))
                .toList();
    }

    private List<StandardView.Line> lines(Standard standard, CriteriaGroup group, Actor reader) {
        return group.criteria().stream()
                .map(criterion -> new StandardView.Line(
                        criterion,
                        rules.asked(standard, criterion),
                        standard.termsIn(criterion),
                        catalogue.notesBeside(reader, standard.key().id(), criterion.code())))
                .toList();
    }

    private StandardView.UnderPolicy under(Policy policy, Standard standard) {
        return new StandardView.UnderPolicy(
                policy,
                policy.key().equals(standard.defaultPolicy()),
                rules.of(policy, Optional.of(standard)),
                standard.signOff().isPresent() ? Optional.empty() : policy.signOff());
    }

    private List<MappingView> mappings(Standard standard, List<Standard> all) {
        return catalogue.mappingsOf(standard.key()).stream()
                .flatMap(mapping ->
                        MappingView.of(mapping, find(mapping.from(), all), find(mapping.to(), all), words).stream())
                .toList();
    }

    private static Optional<Standard> find(EditionKey key, List<Standard> all) {
        return all.stream().filter(standard -> standard.key().equals(key)).findFirst();
    }

    private List<StandardView.NotesAt> wholeUnit(Standard standard, Actor reader) {
        return catalogue.notesOn(reader, standard).places().entrySet().stream()
                .map(at -> new StandardView.NotesAt(words.notesAt(at.getKey()), at.getValue()))
                .toList();
    }
}
