package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.RangeReport;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Element;
import org.countersign.standards.text.Prose;

/** The criteria of a unit as its record tells them. */
@ApplicationScoped
class RecordCriteria {

    private final People people;
    private final RecordWords words;
    private final CatalogueWords catalogueWords;

    RecordCriteria(People people, RecordWords words, CatalogueWords catalogueWords) {
        this.people = people;
        this.words = words;
        this.catalogueWords = catalogueWords;
    }

    /** By group, each criterion with what it was shown by and who signed it off. */
    List<Group> of(Unit unit) {
        List<RangeReport> apart = RecordRequirements.listed(unit);
        List<Context> besides = unit.report().rangesInColumns().stream()
                .filter(range -> !apart.contains(range))
                .flatMap(range -> range.items().stream())
                .map(ContextReport::context)
                .toList();
        List<String> inForce = Stream.concat(
                        besides.stream().map(Context::label),
                        apart.stream().map(range -> range.range().code()))
                .toList();
        Map<String, RecordedCriterion.SignedOff> signedOff = signedOff(unit);
        return unit.standard().groups().stream()
                .filter(group -> !group.criteria().isEmpty())
                .map(group -> new Group(
                        group.element().map(Element::name),
                        group.element().isPresent() ? group.under() : headed(group),
                        unit.standard().leadIn(group),
                        Optional.of(unit.standard().language(group)).filter(tag -> !tag.isEmpty()),
                        unit.report()
                                .choiceIn(group)
                                .map(choice -> catalogueWords.choiceOf(
                                        choice.least(), choice.members().size())),
                        isPerformance(group) ? inForce : List.of(),
                        group.criteria().stream()
                                .map(criterion -> criterion(
                                        unit.report()
                                                .criterion(criterion.code())
                                                .orElseThrow(),
                                        criterion.optional() && group.atLeast().isEmpty(),
                                        besides,
                                        apart,
                                        signedOff))
                                .toList()))
                .toList();
    }

    private static String headed(CriteriaGroup group) {
        return group.subHeading().map(sub -> group.heading() + ": " + sub).orElse(group.heading());
    }

    private static boolean isPerformance(CriteriaGroup group) {
        return group.criteria().stream().anyMatch(criterion -> criterion.isPerformance());
    }

    private RecordedCriterion criterion(
            CriterionReport report,
            boolean optional,
            List<Context> besides,
            List<RangeReport> apart,
            Map<String, RecordedCriterion.SignedOff> signedOff) {
        return new RecordedCriterion(
                report.code(),
                report.criterion().wording().source(),
                report.criterion().isItem(),
                report.criterion().note().map(Prose::source),
                optional,
                words.standing(report.standing()),
                report.claims().stream()
                        .filter(ClaimReport::counts)
                        .map(this::reference)
                        .distinct()
                        .toList(),
                shown(report.contexts(), besides, apart),
                Optional.ofNullable(signedOff.get(report.code())));
    }

    /** Items with a column of their own by name; of each other list its code and how many of it. */
    private static List<String> shown(List<String> codes, List<Context> besides, List<RangeReport> apart) {
        Stream<String> named = besides.stream()
                .filter(context -> codes.contains(context.code()))
                .map(Context::label);
        Stream<String> counted =
                apart.stream().map(range -> counted(range, codes)).filter(count -> !count.isEmpty());
        return Stream.concat(named, counted).toList();
    }

    private static String counted(RangeReport range, List<String> codes) {
        long shown = range.items().stream()
                .filter(item -> codes.contains(item.context().code()))
                .count();
        return shown == 0 ? "" : range.range().code() + "\u00a0" + shown;
    }

    private String reference(ClaimReport claim) {
        return claim.earlierVersion().isPresent()
                ? words.onVersion(claim.reference(), claim.version())
                : claim.reference();
    }

    /** By criterion, the final sign-offs that stand, with the countersigner's name where there was one. */
    private Map<String, RecordedCriterion.SignedOff> signedOff(Unit unit) {
        Map<UUID, SignOff> all = unit.decisions().signOffs().stream()
                .collect(Collectors.toMap(signOff -> signOff.id().value(), Function.identity()));
        Map<DecisionId, Countersignature> countersigned = unit.decisions().countersignatures().stream()
                .filter(Countersignature::agreed)
                .collect(Collectors.toMap(Countersignature::decision, Function.identity()));
        var persons = all.values().stream().map(SignOff::by).collect(Collectors.toSet());
        countersigned.values().forEach(one -> persons.add(one.by()));
        NamesOfTheDay named = people.namesOfTheDay(persons);
        Map<String, RecordedCriterion.SignedOff> signedOff = new HashMap<>();
        unit.report().criteria().forEach(report -> report.signedOff()
                .filter(CriterionReport.SignedOff::isFinal)
                .map(standing -> all.get(standing.id()))
                .ifPresent(signOff -> {
                    String assessor = named.at(signOff.by(), signOff.recordedAt());
                    String who = Optional.ofNullable(countersigned.get(signOff.id()))
                            .map(one -> words.countersigned(assessor, named.at(one.by(), one.recordedAt())))
                            .orElse(assessor);
                    signedOff.put(report.code(), new RecordedCriterion.SignedOff(who, signOff.signedOn()));
                }));
        return signedOff;
    }
}
