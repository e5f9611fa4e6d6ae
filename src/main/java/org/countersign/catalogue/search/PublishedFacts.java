package org.countersign.catalogue.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.people.names.FoldedText;
import org.countersign.people.names.SearchText;
import org.countersign.standards.Published;
import org.countersign.standards.Standard;

/** What is published about standards that a list of them is narrowed down by, each once; languages by their tags. */
public record PublishedFacts(SortedSet<String> suites, SortedSet<String> levels, SortedSet<String> languages) {

    /** What publishers print under "Validity" once a standard is not to be used any more. */
    private static final Set<String> PAST =
            Set.of("legacy", "superseded", "expired", "archived", "withdrawn", "retired", "not current");

    static PublishedFacts of(List<Standard> standards) {
        return new PublishedFacts(
                each(standards, PublishedFacts::suites),
                each(standards, PublishedFacts::levels),
                each(standards, PublishedFacts::languages));
    }

    private static SortedSet<String> each(List<Standard> standards, Function<Published, List<String>> facts) {
        return standards.stream()
                .flatMap(standard -> facts.apply(standard.published()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** However what was asked for is written; what was left out, every standard has. */
    Predicate<ListedStandard> asked(StandardsFilter filter) {
        Predicate<Collection<String>> suite = asked(suites, filter.suite());
        Predicate<Collection<String>> level = asked(levels, filter.level());
        Predicate<Collection<String>> language = asked(languages, filter.language());
        return one -> suite.test(one.suites())
                && level.test(one.levels())
                && language.test(languages(one.standard().published()))
                && filter.chosenState().map(one::isIn).orElse(true);
    }

    private static Predicate<Collection<String>> asked(Set<String> known, String sent) {
        if (sent.isEmpty()) {
            return published -> true;
        }
        Set<String> meant =
                known.stream().filter(fact -> folded(fact).equals(folded(sent))).collect(Collectors.toSet());
        return published -> published.stream().anyMatch(meant::contains);
    }

    private static String folded(String fact) {
        return SearchText.of(List.of(fact)).squashed();
    }

    /** Those that have their own place, or what is printed in a line that says so, "Business Sectors (Suites)". */
    static List<String> suites(Published published) {
        if (!published.suites().isEmpty()) {
            return published.suites();
        }
        return published.others().stream()
                .filter(line -> FoldedText.of(line.label()).contains("suite"))
                .flatMap(line -> Arrays.stream(line.text().split(";")))
                .map(String::strip)
                .filter(suite -> !suite.isEmpty())
                .toList();
    }

    static List<String> levels(Published published) {
        return published.levels().stream().map(Published.Level::name).toList();
    }

    private static List<String> languages(Published published) {
        return published.language().stream().toList();
    }

    /** Its URN and its reference, by which others say that they were made from it. */
    static Stream<String> urns(Published published) {
        return Stream.concat(published.urn().stream(), published.nosReference().stream());
    }

    static boolean saysItIsPast(Published published) {
        return published.validity().map(FoldedText::of).filter(PAST::contains).isPresent();
    }
}
