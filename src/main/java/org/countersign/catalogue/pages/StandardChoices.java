package org.countersign.catalogue.pages;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.countersign.catalogue.search.PublishedFacts;
import org.countersign.catalogue.search.SearchWords;
import org.countersign.catalogue.search.StandardState;
import org.countersign.catalogue.search.StandardsFilter;
import org.countersign.site.lists.Choice;

/** What the standards of the catalogue can be narrowed down by; nothing to choose where none of them says it. */
@TemplateData
record StandardChoices(List<Choice> suites, List<Choice> levels, List<Choice> languages, List<Choice> states) {

    static StandardChoices of(PublishedFacts facts, StandardsFilter filter, SearchWords words) {
        return new StandardChoices(
                choices(facts.suites(), filter.suite(), suite -> suite),
                choices(facts.levels(), filter.level(), level -> level),
                choices(facts.languages(), filter.language(), PublishedLine::nameOf),
                Arrays.stream(StandardState.values())
                        .map(state -> new Choice(state.name(), words.stateName(state)))
                        .toList());
    }

    /** What was asked for is shown as chosen, also where the catalogue has none of it. */
    private static List<Choice> choices(Collection<String> facts, String asked, UnaryOperator<String> label) {
        return Stream.concat(facts.stream(), Stream.of(asked).filter(sent -> !sent.isEmpty()))
                .distinct()
                .map(fact -> new Choice(fact, label.apply(fact)))
                .toList();
    }
}
