package org.countersign.standards.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.Policy;
import org.countersign.standards.PolicyFit;
import org.countersign.standards.PolicyFit.Misfit;
import org.countersign.standards.Standard;
import org.countersign.standards.faults.Coded;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.FileNotice;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.lint.Lint;
import org.countersign.standards.reading.Entry.Fields;
import org.countersign.standards.reading.Entry.Scalar;

/** Whether a standard's codes are unique, and whether its default policy is there and fits it. */
final class StandardCheck {

    private StandardCheck() {}

    static void alone(Fields file, FileProblems problems) {
        UniqueCodes criteria = new UniqueCodes(Coded.CRITERION, problems);
        criteria.addAll(criteria(file).toList());
        file.items("criteria").eachFields().forEach(group -> choice(group, problems));
        elements(file, problems);
        file.items("passages").eachFields().forEach(passage -> section(passage, problems));
        UniqueCodes requirements = new UniqueCodes(Coded.EVIDENCE_REQUIREMENT, problems);
        requirements.addAll(file.codes("evidence-requirements"));
        file.items("evidence-requirements").eachFields().forEach(requirement -> atLeast(requirement, problems));
        new RangesCheck(file, problems).check();
        Shared.corrects(file, problems);
    }

    /** Those of all groups, each followed by its items, under the codes that they are claimed by. */
    static Stream<Fields.Code> criteria(Fields file) {
        List<Fields> groups = file.items("criteria").eachFields();
        Set<String> seen = new HashSet<>();
        Set<String> ambiguous = groups.stream()
                .flatMap(group -> group.codes("items").stream())
                .map(Fields.Code::text)
                .filter(code -> !seen.add(code))
                .collect(Collectors.toSet());
        return groups.stream().flatMap(group -> group.codes("items").stream()
                .flatMap(criterion -> Stream.concat(Stream.of(criterion), items(criterion))
                        .map(one -> ambiguous.contains(criterion.text()) ? keyed(group, one) : one)));
    }

    /** As one that stands in several elements is told apart. */
    private static Fields.Code keyed(Fields group, Fields.Code code) {
        String element = group.fields("element").text("code");
        return element.isEmpty()
                ? code
                : new Fields.Code(CriteriaGroup.key(element, code.text()), code.place(), code.with());
    }

    /** A section says something, and its links lead to the web. */
    private static void section(Fields passage, FileProblems problems) {
        if (Stream.of("text", "terms", "links")
                .noneMatch(key -> passage.get(key).isPresent())) {
            problems.add(passage.place(), ReferenceFault.SECTION_EMPTY.found(passage.text("heading")));
        }
        Stream<Scalar> addresses = passage.optionalFields("links")
                .map(table -> table.keys().stream().map(table::scalar))
                .orElseGet(() -> passage.items("links").eachFields().stream().map(link -> link.scalar("address")));
        addresses
                .filter(address -> !address.text().isEmpty() && !address.text().matches("https?://\\S+"))
                .forEach(address -> problems.add(
                        address.place(), ReferenceFault.LINK_NOWHERE.found(FileProblems.shortened(address.text()))));
    }

    /** An element is known by its code, whatever group it stands over; a unit without any criterion is none. */
    private static void elements(Fields file, FileProblems problems) {
        List<Fields> groups = file.items("criteria").eachFields();
        Map<String, Fields> first = new HashMap<>();
        for (Fields group : groups) {
            Fields element = group.fields("element");
            String code = element.text("code");
            Fields earlier = code.isEmpty() ? null : first.putIfAbsent(code, element);
            if (earlier != null && !earlier.text("title").equals(element.text("title"))) {
                problems.add(
                        element.scalar("title").place(),
                        FileNotice.ELEMENT_TITLED_OTHERWISE.found(
                                code,
                                earlier.text("title"),
                                earlier.scalar("title").place().line()));
            }
        }
        if (!groups.isEmpty()
                && groups.stream().allMatch(group -> group.codes("items").isEmpty())) {
            problems.add(file.placeOf("criteria"), ReferenceFault.NO_CRITERIA.found());
        }
    }

    private static Stream<Fields.Code> items(Fields.Code criterion) {
        return criterion.with().codes("items").stream()
                .map(item ->
                        new Fields.Code(Criterion.itemCode(criterion.text(), item.text()), item.place(), item.with()));
    }

    /** Whether enough criteria, and enough items of each, can be met, and nothing is optional twice over. */
    private static void choice(Fields group, FileProblems problems) {
        List<Fields.Code> criteria = group.codes("items");
        Scalar least = group.scalar("at-least");
        if (least.json().intValue() > criteria.size()) {
            problems.add(
                    least.place(), ReferenceFault.MORE_CRITERIA_THAN_THERE_ARE.found(least.text(), criteria.size()));
        }
        for (Fields.Code criterion : criteria) {
            if (group.get("at-least").isPresent()
                    && criterion.with().scalar("optional").json().asBoolean()) {
                problems.add(
                        criterion.with().placeOf("optional"), ReferenceFault.OPTIONAL_TWICE.found(criterion.text()));
            }
            Scalar asked = criterion.with().scalar("at-least");
            int items = criterion.with().codes("items").size();
            if (asked.json().intValue() > items) {
                problems.add(
                        asked.place(),
                        ReferenceFault.MORE_BELOW_THAN_THERE_ARE.found(criterion.text(), asked.text(), items));
            }
        }
    }

    private static void atLeast(Fields requirement, FileProblems problems) {
        Scalar least = requirement.scalar("at-least");
        int there = requirement.codes("contexts").size();
        if (least.json().intValue() > there) {
            problems.add(
                    least.place(),
                    ReferenceFault.MORE_CONTEXTS_THAN_THERE_ARE.found(requirement.text("code"), least.text(), there));
        }
    }

    /** Those that its requirements name, and the items of its ranges. */
    static List<Fields.Code> contexts(Fields file) {
        return Stream.concat(
                        file.items("evidence-requirements").eachFields().stream()
                                .flatMap(requirement -> requirement.codes("contexts").stream()),
                        file.items("ranges").eachFields().stream().flatMap(range -> RangesCheck.items(range).stream()))
                .toList();
    }

    static void together(ReadFile<Standard> read, ReadFiles all) {
        read.model().ifPresent(standard -> lint(standard, read));
        read.model().ifPresent(standard -> standard.inOtherLanguages()
                .forEach(named -> inAnotherLanguage(named, standard, read, all)));
        Shared.editionKeyIfWhole(read.file().fields("default-policy"))
                .ifPresent(named -> defaultPolicy(named, read, all));
    }

    /** Editions in two languages are one standard only where each names the other and their codes are the same. */
    private static void inAnotherLanguage(EditionKey named, Standard own, ReadFile<Standard> read, ReadFiles all) {
        Place place = read.file().placeOf("in-other-languages");
        Optional<Standard> other = all.standard(named);
        if (other.isEmpty()) {
            if (!all.aBadFileHolds(named::equals)) {
                read.problems().add(place, ReferenceFault.NO_SUCH_EDITION.found(named));
            }
        } else if (!other.get().inOtherLanguages().contains(own.key())) {
            read.problems().add(place, ReferenceFault.LANGUAGE_NOT_NAMED_BACK.found(own.key(), named));
        } else if (own.published().language().equals(other.get().published().language())) {
            read.problems().add(place, ReferenceFault.LANGUAGE_THE_SAME.found(own.key(), named));
        } else if (!own.criteriaByCode()
                .keySet()
                .equals(other.get().criteriaByCode().keySet())) {
            read.problems()
                    .add(
                            place,
                            ReferenceFault.LANGUAGE_OF_OTHER_CODES.found(
                                    own.key(), named, codeOfOne(own, other.get())));
        }
    }

    private static String codeOfOne(Standard one, Standard other) {
        Set<String> codes = new LinkedHashSet<>(one.criteriaByCode().keySet());
        codes.removeAll(other.criteriaByCode().keySet());
        return codes.isEmpty() ? codeOfOne(other, one) : codes.iterator().next();
    }

    private static void defaultPolicy(EditionKey named, ReadFile<Standard> read, ReadFiles all) {
        Place place = read.file().placeOf("default-policy");
        Optional<Policy> policy = all.policy(named);
        if (policy.isEmpty() && !all.aBadFileHolds(named::equals)) {
            read.problems().add(place, ReferenceFault.NO_SUCH_POLICY.found(named));
        }
        if (policy.isPresent() && read.model().isPresent()) {
            List<Misfit> misfits = PolicyFit.between(policy.get(), read.model().get());
            misfits.forEach(misfit -> read.problems().add(place, inPolicy(named, misfit)));
            if (misfits.isEmpty()) {
                withoutRule(policy.get(), read);
            }
        }
    }

    private static void withoutRule(Policy policy, ReadFile<Standard> read) {
        List<String> left = policy.leftToTheAssessor(read.model().orElseThrow()).stream()
                .map(EvidenceRequirement::code)
                .toList();
        read.file().codes("evidence-requirements").stream()
                .filter(code -> left.contains(code.text()))
                .forEach(code -> read.problems()
                        .add(code.place(), FileNotice.REQUIREMENT_WITHOUT_RULE.found(code.text(), policy.key())));
    }

    /** What is noticed in the words of one that is in order. */
    private static void lint(Standard standard, ReadFile<Standard> read) {
        Map<String, Place> places = new HashMap<>();
        criteria(read.file()).forEach(code -> places.putIfAbsent(code.text(), code.place()));
        Lint.of(standard).forEach(noticed -> read.problems()
                .add(places.getOrDefault(noticed.code(), read.file().placeOf("criteria")), noticed.notice()));
    }

    private static Fault.Found inPolicy(EditionKey named, Misfit misfit) {
        String what = misfit.found().what();
        String remedy = misfit.found().remedy();
        return misfit.rule().isPresent()
                ? ReferenceFault.RULE_DOES_NOT_FIT.found(named, what, remedy)
                : ReferenceFault.POLICY_DOES_NOT_FIT.found(what, remedy);
    }
}
