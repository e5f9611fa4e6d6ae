package org.countersign.catalogue.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.catalogue.ReviewDate;
import org.countersign.standards.Published;

/**
 * One printed detail of a standard under its label.
 *
 * @param language of a title; empty for what is in none, or where it is not said
 * @param remark ours, about what is printed; empty where there is nothing to remark
 */
record PublishedLine(String label, String printed, String language, Optional<String> remark) {

    /** In the order a publisher prints them; what was not printed has no line. */
    static List<PublishedLine> of(Published published, LocalDate today, CatalogueWords words) {
        List<PublishedLine> lines = new ArrayList<>();
        published
                .title()
                .ifPresent(title -> lines.add(new PublishedLine(
                        words.publishedTitle(), title, published.language().orElse(""), Optional.empty())));
        add(lines, words.urn(), published.urn());
        add(lines, words.unitCode(), published.unitCode());
        add(lines, words.nosReference(), published.nosReference());
        several(lines, words.furtherCodes(), published.furtherCodes());
        published
                .awardingBodies()
                .forEach(body -> add(lines, words.awardingBody(body.label()), Optional.of(body.text())));
        published.levels().forEach(level -> add(lines, words.level(), Optional.of(level.name())));
        add(lines, words.credit(), published.credit().map(BigDecimal::toPlainString));
        add(lines, words.guidedLearningHours(), published.guidedLearningHours().map(BigDecimal::toPlainString));
        add(lines, words.totalHours(), published.totalHours().map(BigDecimal::toPlainString));
        several(lines, words.suites(), published.suites());
        several(lines, words.occupations(), published.occupations());
        add(lines, words.language(), published.language().map(PublishedLine::nameOf));
        add(lines, words.version(), published.version());
        add(lines, words.approvedOn(), published.approvedOn());
        published
                .reviewDate()
                .ifPresent(printed -> lines.add(new PublishedLine(
                        words.reviewDate(),
                        printed,
                        "",
                        ReviewDate.of(printed).map(date -> words.review(date.on(today))))));
        add(lines, words.validity(), published.validity());
        several(lines, words.originalUrn(), published.originalUrns());
        published.others().forEach(other -> add(lines, other.label(), Optional.of(other.text())));
        return List.copyOf(lines);
    }

    private static void several(List<PublishedLine> lines, String label, List<String> printed) {
        if (!printed.isEmpty()) {
            add(lines, label, Optional.of(String.join(", ", printed)));
        }
    }

    /** A language as its own speakers call it. */
    static String nameOf(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return language.getDisplayLanguage(language);
    }

    private static void add(List<PublishedLine> lines, String label, Optional<String> printed) {
        printed.ifPresent(text -> lines.add(new PublishedLine(label, text, "", Optional.empty())));
    }
}
