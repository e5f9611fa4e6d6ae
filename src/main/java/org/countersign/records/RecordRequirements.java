package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.RangeReport;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.Range;

/** The evidence requirements of a unit, and the lists it has to be shown over, as its record tells them. */
@ApplicationScoped
class RecordRequirements {

    private final RecordWords words;
    private final CatalogueWords catalogueWords;

    RecordRequirements(RecordWords words, CatalogueWords catalogueWords) {
        this.words = words;
        this.catalogueWords = catalogueWords;
    }

    /** Each once, with what was found for all the rules that put it into practice. */
    List<UnitRecord.Requirement> of(Unit unit) {
        Set<String> apart =
                listed(unit).stream().map(range -> range.range().name()).collect(Collectors.toSet());
        Map<String, String> texts = unit.standard().requirements().stream()
                .collect(Collectors.toMap(
                        EvidenceRequirement::code,
                        requirement -> apart.contains(requirement.text()) ? requirement.text() : text(requirement)));
        Map<String, List<RequirementReport>> byRequirement = unit.report().requirements().stream()
                .collect(Collectors.groupingBy(
                        report ->
                                report.requirement().filter(texts::containsKey).orElse(report.ruleCode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byRequirement.values().stream()
                .map(reports -> requirement(unit, reports, texts))
                .toList();
    }

    /** With its lettered parts, each on a line of its own. */
    private static String text(EvidenceRequirement requirement) {
        return Stream.concat(
                        Stream.of(requirement.text()),
                        requirement.contexts().stream().map(context -> context.code() + " " + context.text()))
                .collect(Collectors.joining("\n"));
    }

    /** @param reports of the rules that put one requirement into practice; it holds as far as the least of them */
    private UnitRecord.Requirement requirement(Unit unit, List<RequirementReport> reports, Map<String, String> texts) {
        RequirementReport first = reports.get(0);
        RequirementReport.Standing standing = reports.stream()
                .map(RequirementReport::standing)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new UnitRecord.Requirement(
                first.requirement().filter(texts::containsKey),
                first.requirement().map(texts::get).orElse(first.rule().sentence()),
                catalogueWords.source(first.source()),
                words.requirement(standing),
                reports.stream()
                        .flatMap(report -> unit.report().besideRanges(report).stream())
                        .map(Sentences::of)
                        .toList());
    }

    /**
     * The lists whose items have no place beside each criterion. On paper one that is too long takes the others with it:
     * the names of even a few tools under each other make five lines of every criterion.
     */
    static List<RangeReport> listed(Unit unit) {
        return unit.report().rangesApart().isEmpty() ? List.of() : unit.report().ranges();
    }

    List<RecordedRange> ranges(Unit unit) {
        return listed(unit).stream().map(this::recorded).toList();
    }

    private RecordedRange recorded(RangeReport report) {
        Range range = report.range();
        List<RecordedRange.Item> items = new ArrayList<>();
        for (int place = 0; place < report.items().size(); place++) {
            Range.Item printed = range.items().get(place);
            ContextReport item = report.items().get(place);
            items.add(new RecordedRange.Item(printed.code(), printed.text(), item.evidence(), item.known()));
        }
        return new RecordedRange(
                range.code(),
                range.name(),
                asked(report),
                words.requirement(report.done() ? RequirementReport.Standing.HOLDS : RequirementReport.Standing.SHORT),
                range.knowledgeIsEnoughForTheRest(),
                items);
    }

    private List<String> asked(RangeReport report) {
        Range range = report.range();
        List<String> asked = new ArrayList<>();
        range.criterion()
                .map(catalogueWords::rangeOfCriterion)
                .or(() -> range.element().map(catalogueWords::rangeOfElement))
                .ifPresent(asked::add);
        int total = report.items().size();
        if (report.least() > 0) {
            asked.add(
                    report.least() == total
                            ? catalogueWords.rangeAll(total)
                            : catalogueWords.rangeAtLeast(report.least(), total));
        }
        if (range.knowledgeIsEnoughForTheRest()) {
            asked.add(catalogueWords.rangeKnowledge());
        }
        return asked;
    }
}
