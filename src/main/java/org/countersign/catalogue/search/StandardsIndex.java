package org.countersign.catalogue.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.catalogue.Catalogued;
import org.countersign.people.names.SearchText;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Published;
import org.countersign.standards.Standard;

/** What the standards of the catalogue are found by, folded once and looked through often. */
final class StandardsIndex {

    static final StandardsIndex EMPTY = made(List.of());

    private final List<Entry> entries;
    private final CriteriaWords criteria;
    private final PublishedFacts facts;

    private StandardsIndex(List<Entry> entries, CriteriaWords criteria, PublishedFacts facts) {
        this.entries = entries;
        this.criteria = criteria;
        this.facts = facts;
    }

    /**
     * One standard.
     *
     * @param names its own, and those of the standards it was made from
     */
    private record Entry(
            Standard standard, SearchText names, List<String> suites, List<String> levels, boolean noLongerCurrent) {

        boolean isCalled(List<String> words) {
            return words.stream().allMatch(names::has);
        }

        Entry of(Standard anew) {
            return new Entry(anew, names, suites, levels, noLongerCurrent);
        }

        ListedStandard listed(Catalogued<Standard> held) {
            return new ListedStandard(held, suites, levels, noLongerCurrent);
        }
    }

    /** The same for the standards as they are now: nothing is folded twice that says what it said. */
    StandardsIndex of(List<Catalogued<Standard>> all) {
        List<Standard> standards = all.stream().map(Catalogued::model).toList();
        if (isAlike(standards, (before, now) -> before == now)) {
            return this;
        }
        return isAlike(standards, Standard::equals) ? readAnew(standards) : made(standards);
    }

    private boolean isAlike(List<Standard> standards, BiPredicate<Standard, Standard> alike) {
        return standards.size() == entries.size()
                && IntStream.range(0, standards.size())
                        .allMatch(place -> alike.test(entries.get(place).standard, standards.get(place)));
    }

    /** As when one of them came into use, and what is frozen of it says what its file says. */
    private StandardsIndex readAnew(List<Standard> standards) {
        List<Entry> anew = IntStream.range(0, standards.size())
                .mapToObj(place -> entries.get(place).of(standards.get(place)))
                .toList();
        return new StandardsIndex(anew, criteria, facts);
    }

    private static StandardsIndex made(List<Standard> standards) {
        Map<String, Set<String>> namesByUrn = namesByUrn(standards);
        Set<String> originals = new HashSet<>();
        Set<EditionKey> corrected = new HashSet<>();
        for (Standard standard : standards) {
            originals.addAll(standard.published().originalUrns());
            standard.corrects().ifPresent(corrected::add);
        }
        List<Entry> made = new ArrayList<>();
        for (Standard standard : standards) {
            Published published = standard.published();
            made.add(new Entry(
                    standard,
                    SearchText.of(names(standard, namesByUrn)),
                    PublishedFacts.suites(published),
                    PublishedFacts.levels(published),
                    corrected.contains(standard.key())
                            || PublishedFacts.urns(published).anyMatch(originals::contains)
                            || PublishedFacts.saysItIsPast(published)));
        }
        return new StandardsIndex(made, CriteriaWords.of(standards), PublishedFacts.of(standards));
    }

    /**
     * Those that are called so come first, then those whose criteria say it; each in the order given.
     *
     * @param all those that this was made of
     */
    List<ListedStandard> found(StandardsFilter filter, List<Catalogued<Standard>> all) {
        List<String> words = SearchText.words(filter.text());
        List<BitSet> saying = words.stream().map(criteria::saying).toList();
        Predicate<ListedStandard> asked = facts.asked(filter);
        Map<Boolean, List<ListedStandard>> found = IntStream.range(0, all.size())
                .filter(place -> isFoundBy(words, saying, place))
                .boxed()
                .collect(Collectors.partitioningBy(
                        place -> entries.get(place).isCalled(words),
                        Collectors.mapping(
                                place -> entries.get(place).listed(all.get(place)),
                                Collectors.filtering(asked, Collectors.toList()))));
        return Stream.of(found.get(true), found.get(false))
                .flatMap(List::stream)
                .toList();
    }

    private boolean isFoundBy(List<String> words, List<BitSet> saying, int place) {
        SearchText names = entries.get(place).names;
        return IntStream.range(0, words.size())
                .allMatch(word -> saying.get(word).get(place) || names.has(words.get(word)));
    }

    /** One of those that this was made of. */
    Optional<ListedStandard> listed(Catalogued<Standard> held) {
        return entries.stream()
                .filter(entry -> entry.standard.key().equals(held.key()))
                .findFirst()
                .map(entry -> entry.listed(held));
    }

    PublishedFacts facts() {
        return facts;
    }

    private static Set<String> names(Standard standard, Map<String, Set<String>> namesByUrn) {
        Set<String> names = new LinkedHashSet<>(own(standard));
        for (String urn : standard.published().originalUrns()) {
            names.add(urn);
            names.addAll(namesByUrn.getOrDefault(urn, Set.of()));
        }
        return names;
    }

    private static Map<String, Set<String>> namesByUrn(List<Standard> standards) {
        Map<String, Set<String>> names = new HashMap<>();
        for (Standard standard : standards) {
            PublishedFacts.urns(standard.published())
                    .forEach(urn -> names.computeIfAbsent(urn, unknown -> new LinkedHashSet<>())
                            .addAll(own(standard)));
        }
        return names;
    }

    private static List<String> own(Standard standard) {
        Published published = standard.published();
        return Stream.of(
                        Stream.of(standard.key().id(), standard.displayTitle()),
                        published.title().stream(),
                        PublishedFacts.urns(published),
                        published.unitCode().stream(),
                        published.furtherCodes().stream())
                .flatMap(names -> names)
                .toList();
    }
}
