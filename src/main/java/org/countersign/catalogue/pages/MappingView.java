package org.countersign.catalogue.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Mapping;
import org.countersign.standards.Standard;

/**
 * A mapping as a table: criteria of the legacy unit, how they compare, criteria of the successor.
 *
 * @param caption which standards are compared
 * @param review by whom and when it was checked, or that nobody has
 */
record MappingView(
        String anchor,
        String caption,
        String review,
        EditionKey from,
        EditionKey to,
        List<String> tally,
        List<Row> rows) {

    /** What corresponds to what; nothing on the left where the successor's criterion is new. */
    record Row(List<Criterion> from, String relation, List<Criterion> to) {}

    /** Empty while one of the two standards cannot be read. */
    static Optional<MappingView> of(
            Mapping mapping, Optional<Standard> from, Optional<Standard> to, CatalogueWords words) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        inPrintedOrder(mapping, from.get())
                .forEach(pair -> rows.add(new Row(
                        criteria(from.get(), List.of(pair.from())),
                        words.relation(pair.relation()),
                        criteria(to.get(), pair.to()))));
        criteria(to.get(), mapping.added())
                .forEach(criterion -> rows.add(new Row(List.of(), words.added(), List.of(criterion))));
        return Optional.of(new MappingView(
                "mapping-" + mapping.key().id() + "-" + mapping.key().edition(),
                words.mapping(mapping.from().id(), mapping.to().id()),
                review(mapping, words),
                mapping.from(),
                mapping.to(),
                tally(rows, words),
                rows));
    }

    /** How many rows say what, in the order in which each is first said. */
    private static List<String> tally(List<Row> rows, CatalogueWords words) {
        Map<String, Long> counts =
                rows.stream().collect(Collectors.groupingBy(Row::relation, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> words.tally(count.getKey(), count.getValue()))
                .toList();
    }

    private static Stream<Mapping.Pair> inPrintedOrder(Mapping mapping, Standard from) {
        return from.criteria().stream().flatMap(criterion -> mapping.pairs().stream()
                .filter(pair -> pair.from().equals(criterion.code())));
    }

    private static List<Criterion> criteria(Standard standard, List<String> codes) {
        return codes.stream().flatMap(code -> standard.criterion(code).stream()).toList();
    }

    private static String review(Mapping mapping, CatalogueWords words) {
        return mapping.reviewer()
                .map(reviewer -> mapping.reviewedOn()
                        .map(date -> words.reviewed(reviewer, date))
                        .orElseGet(() -> words.reviewedUndated(reviewer)))
                .orElseGet(words::notReviewed);
    }
}
