package org.countersign.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.standards.Criterion;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** Says in words what a changed file changed, so that its author need not compare it line by line. */
final class Differences {

    /** More than anyone reads in one sentence. */
    private static final int NAMED = 6;

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** Such as "criterion P9, criterion P22 (added) and the sign-off statement"; empty where the words are the same. */
    static String between(Standard before, Standard after) {
        Differences differences = new Differences();
        differences.of("the display title", before.displayTitle(), after.displayTitle());
        differences.of("who gave the title", before.titleIsCentres(), after.titleIsCentres());
        differences.of("the edition it corrects", before.corrects(), after.corrects());
        differences.of("the published details", before.published(), after.published());
        differences.of("the running text", before.passages(), after.passages());
        differences.of("headings or lead-ins", headings(before), headings(after));
        differences.of(
                "criterion ", byCode(before.criteria(), Criterion::code), byCode(after.criteria(), Criterion::code));
        differences.of(
                "evidence requirement ",
                byCode(before.requirements(), EvidenceRequirement::code),
                byCode(after.requirements(), EvidenceRequirement::code));
        differences.of("the contexts", before.contexts(), after.contexts());
        differences.of("the sign-off statement", before.signOff(), after.signOff());
        differences.of("the default policy", before.defaultPolicy(), after.defaultPolicy());
        return differences.inWords();
    }

    static String between(Policy before, Policy after) {
        Differences differences = new Differences();
        differences.of("the title", before.title(), after.title());
        differences.of("rule ", byCode(before.rules(), EvidenceRule::code), byCode(after.rules(), EvidenceRule::code));
        differences.of("the contexts", before.contexts(), after.contexts());
        differences.of("the sign-off statement", before.signOff(), after.signOff());
        return differences.inWords();
    }

    private static List<List<Object>> headings(Standard standard) {
        return standard.groups().stream()
                .map(group -> List.<Object>of(group.element(), group.heading(), group.leadIn()))
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

    private <T> void of(String part, Map<String, T> before, Map<String, T> after) {
        int foundBefore = found.size();
        after.forEach((code, value) -> {
            if (!before.containsKey(code)) {
                found.add(part + code + " (added)");
            } else {
                of(part + code, before.get(code), value);
            }
        });
        before.keySet().stream()
                .filter(code -> !after.containsKey(code))
                .forEach(code -> found.add(part + code + " (removed)"));
        if (found.size() == foundBefore && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            found.add("the order of each " + part.strip());
        }
    }

    private String inWords() {
        List<String> named = found.size() > NAMED ? new ArrayList<>(found.subList(0, NAMED - 1)) : found;
        if (found.size() > NAMED) {
            named.add((found.size() - named.size()) + " more");
        }
        return named.size() < 2
                ? String.join("", named)
                : String.join(", ", named.subList(0, named.size() - 1)) + " and " + named.get(named.size() - 1);
    }
}
