package org.countersign.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Policy;
import org.countersign.standards.Range;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Qualification;

/** Says in words what a changed file changed, so that its author need not compare it line by line. */
public final class Differences {

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** Such as "criterion P9, criterion P22 (added) and the sign-off statement"; empty where the words are the same. */
    public static String between(Standard before, Standard after) {
        Differences differences = new Differences();
        differences.of(Changed.DISPLAY_TITLE.words(), before.displayTitle(), after.displayTitle());
        differences.of(Changed.TITLE_GIVER.words(), before.titleIsCentres(), after.titleIsCentres());
        differences.of(Changed.CORRECTED_EDITION.words(), before.corrects(), after.corrects());
        differences.of(Changed.PUBLISHED_DETAILS.words(), before.published(), after.published());
        differences.of(Changed.RUNNING_TEXT.words(), before.passages(), after.passages());
        differences.of(Changed.HEADINGS.words(), headings(before), headings(after));
        differences.of(
                code -> Changed.CRITERION.words(code),
                Changed.CRITERIA_ORDER.words(),
                byCode(before.criteria(), Criterion::code),
                byCode(after.criteria(), Criterion::code));
        differences.of(
                code -> Changed.REQUIREMENT.words(code),
                Changed.REQUIREMENTS_ORDER.words(),
                byCode(before.requirements(), EvidenceRequirement::code),
                byCode(after.requirements(), EvidenceRequirement::code));
        differences.of(Changed.CONTEXTS.words(), contexts(before), contexts(after));
        differences.of(
                code -> Changed.RANGE.words(code),
                Changed.RANGES_ORDER.words(),
                byCode(before.ranges(), Range::code),
                byCode(after.ranges(), Range::code));
        differences.of(Changed.SIGN_OFF.words(), before.signOff(), after.signOff());
        differences.of(Changed.DEFAULT_POLICY.words(), before.defaultPolicy(), after.defaultPolicy());
        return Changed.together(differences.found);
    }

    static String between(Policy before, Policy after) {
        Differences differences = new Differences();
        differences.of(Changed.TITLE.words(), before.title(), after.title());
        differences.of(
                code -> Changed.RULE.words(code),
                Changed.RULES_ORDER.words(),
                byCode(before.rules(), EvidenceRule::code),
                byCode(after.rules(), EvidenceRule::code));
        differences.of(Changed.CONTEXTS.words(), before.contexts(), after.contexts());
        differences.of(Changed.SIGN_OFF.words(), before.signOff(), after.signOff());
        return Changed.together(differences.found);
    }

    static String between(Qualification before, Qualification after) {
        Differences differences = new Differences();
        differences.of(Changed.DISPLAY_TITLE.words(), before.displayTitle(), after.displayTitle());
        differences.of(Changed.CORRECTED_EDITION.words(), before.corrects(), after.corrects());
        differences.of(Changed.PUBLISHED_DETAILS.words(), before.published(), after.published());
        differences.of(Changed.RUNNING_TEXT.words(), before.passages(), after.passages());
        differences.of(Changed.COMBINATION.words(), combination(before), combination(after));
        differences.of(
                code -> Changed.UNIT.words(code),
                Changed.GROUPS_ORDER.words(),
                byCode(before.units(), Qualification.Unit::code),
                byCode(after.units(), Qualification.Unit::code));
        differences.of(
                code -> Changed.GROUP.words(code),
                Changed.GROUPS_ORDER.words(),
                byCode(before.groups(), Qualification.Group::code),
                byCode(after.groups(), Qualification.Group::code));
        return Changed.together(differences.found);
    }

    private static List<Object> combination(Qualification qualification) {
        return List.of(
                qualification.limits(),
                qualification.creditsAtLevel(),
                qualification.barred(),
                qualification.equivalent());
    }

    private static List<Context> contexts(Standard standard) {
        return standard.requirements().stream()
                .flatMap(requirement -> requirement.contexts().stream())
                .toList();
    }

    private static List<List<Object>> headings(Standard standard) {
        return standard.groups().stream()
                .map(group -> List.<Object>of(
                        group.element(),
                        group.heading(),
                        group.subHeading(),
                        group.leadIn(),
                        group.codes(),
                        group.atLeast()))
                .toList();
    }

    private static <T> Map<String, T> byCode(List<T> parts, Function<T, String> code) {
        return parts.stream()
                .collect(Collectors.toMap(code, Function.identity(), (one, two) -> one, LinkedHashMap::new));
    }

    private void of(String part, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            found.add(part);
        }
    }

    private <T> void of(UnaryOperator<String> part, String order, Map<String, T> before, Map<String, T> after) {
        int foundBefore = found.size();
        after.forEach((code, value) -> {
            if (!before.containsKey(code)) {
                found.add(Changed.ADDED.words(part.apply(code)));
            } else {
                of(part.apply(code), before.get(code), value);
            }
        });
        before.keySet().stream()
                .filter(code -> !after.containsKey(code))
                .forEach(code -> found.add(Changed.REMOVED.words(part.apply(code))));
        if (found.size() == foundBefore && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            found.add(order);
        }
    }
}
