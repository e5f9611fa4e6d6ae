package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.EvidenceRequirement;

/** The evidence requirements of a unit as its record tells them. */
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
        Map<String, String> texts = unit.standard().requirements().stream()
                .collect(Collectors.toMap(EvidenceRequirement::code, RecordRequirements::text));
        Map<String, List<RequirementReport>> byRequirement = unit.report().requirements().stream()
                .collect(Collectors.groupingBy(
                        report ->
                                report.requirement().filter(texts::containsKey).orElse(report.ruleCode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byRequirement.values().stream()
                .map(reports -> requirement(reports, texts))
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
    private UnitRecord.Requirement requirement(List<RequirementReport> reports, Map<String, String> texts) {
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
                        .flatMap(report -> report.findings().stream())
                        .map(Sentences::of)
                        .toList());
    }
}
