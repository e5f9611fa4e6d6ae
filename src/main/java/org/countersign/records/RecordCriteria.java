package org.countersign.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.assessment.Unit;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;

/** The criteria of a unit as its record tells them. */
@ApplicationScoped
class RecordCriteria {

    private final People people;
    private final RecordWords words;

    RecordCriteria(People people, RecordWords words) {
        this.people = people;
        this.words = words;
    }

    /** By group, each criterion with what it was shown by and who signed it off. */
    List<Group> of(Unit unit) {
        Map<String, String> labels = unit.policy().contextsInForce(unit.standard()).stream()
                .collect(Collectors.toMap(Context::code, Context::label));
        List<String> inForce = unit.policy().contextsInForce(unit.standard()).stream()
                .map(Context::label)
                .toList();
        Map<String, UnitRecord.SignedOff> signedOff = signedOff(unit);
        return unit.standard().groups().stream()
                .map(group -> new Group(
                        group.element().map(element -> element.code() + " " + element.title()),
                        group.heading(),
                        group.leadIn(),
                        isPerformance(group) ? inForce : List.of(),
                        group.criteria().stream()
                                .map(criterion -> criterion(
                                        unit.report()
                                                .criterion(criterion.code())
                                                .orElseThrow(),
                                        labels,
                                        signedOff))
                                .toList()))
                .toList();
    }

    private static boolean isPerformance(CriteriaGroup group) {
        return group.criteria().stream().anyMatch(criterion -> criterion.isPerformance());
    }

    private UnitRecord.Criterion criterion(
            CriterionReport report, Map<String, String> labels, Map<String, UnitRecord.SignedOff> signedOff) {
        return new UnitRecord.Criterion(
                report.code(),
                report.criterion().text(),
                words.standing(report.standing()),
                report.claims().stream()
                        .filter(ClaimReport::counts)
                        .map(this::reference)
                        .distinct()
                        .toList(),
                report.contexts().stream().map(labels::get).toList(),
                Optional.ofNullable(signedOff.get(report.code())));
    }

    private String reference(ClaimReport claim) {
        return claim.earlierVersion().isPresent()
                ? words.onVersion(claim.reference(), claim.version())
                : claim.reference();
    }

    /** By criterion, the final sign-offs that stand, with the countersigner's name where there was one. */
    private Map<String, UnitRecord.SignedOff> signedOff(Unit unit) {
        Map<UUID, SignOff> all = unit.decisions().signOffs().stream()
                .collect(Collectors.toMap(signOff -> signOff.id().value(), Function.identity()));
        Map<DecisionId, Countersignature> countersigned = unit.decisions().countersignatures().stream()
                .filter(Countersignature::agreed)
                .collect(Collectors.toMap(Countersignature::decision, Function.identity()));
        var persons = all.values().stream().map(SignOff::by).collect(Collectors.toSet());
        countersigned.values().forEach(one -> persons.add(one.by()));
        NamesOfTheDay named = people.namesOfTheDay(persons);
        Map<String, UnitRecord.SignedOff> signedOff = new HashMap<>();
        unit.report().criteria().forEach(report -> report.signedOff()
                .filter(CriterionReport.SignedOff::isFinal)
                .map(standing -> all.get(standing.id()))
                .ifPresent(signOff -> {
                    String assessor = named.at(signOff.by(), signOff.recordedAt());
                    String who = Optional.ofNullable(countersigned.get(signOff.id()))
                            .map(one -> words.countersigned(assessor, named.at(one.by(), one.recordedAt())))
                            .orElse(assessor);
                    signedOff.put(report.code(), new UnitRecord.SignedOff(who, signOff.signedOn()));
                }));
        return signedOff;
    }
}
