package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.importing.transcript.ListReader.Listing;
import org.countersign.standards.importing.transcript.Transcript.Group;

/** Learning outcomes, each with its assessment criteria: a group of criteria for every outcome. */
final class Outcomes {

    private static final Pattern KNOWING = Pattern.compile(
            "(?i)(the learner will |you will |learners will )?(know|understand|be aware|gwybod|deall).*");
    private static final Pattern DOING =
            Pattern.compile("(?i)(the learner will |you will |learners will )?be able to.*|gallu.*");
    private static final Pattern EXPLAINING = Pattern.compile(
            "(?i)(explain|describe|outline|identify|define|state|discuss|analyse|evaluate|compare|list|summarise|give|name|recognise|clarify|assess)\\b.*");

    private Outcomes() {}

    /** Whether every item has criteria of its own that are numbered after it. */
    static boolean are(List<Item> items) {
        return !items.isEmpty()
                && items.stream()
                        .allMatch(item -> !item.below().isEmpty()
                                && item.below().stream()
                                        .allMatch(below -> below.mark().style() == Mark.Style.DECIMAL));
    }

    static List<Group> groups(Section section, Listing list, Optional<CriterionKind> kind, Questions questions) {
        String leadIn = leadIn(list);
        List<String> after = new ArrayList<>(beside(list));
        list.after().stream().map(Flow.Passage::text).forEach(after::add);
        List<Group> groups = new ArrayList<>();
        for (Listing.Division division : list.divisions()) {
            List<Item> bare = division.items().stream()
                    .filter(item -> item.below().isEmpty())
                    .toList();
            if (bare.size() == division.items().size()) {
                groups.add(new Group(
                        kind.orElseGet(() -> kind(division.heading(), bare, division.span(), questions)),
                        Optional.empty(),
                        section.printed(),
                        division.heading(),
                        division.leadIn().isEmpty() ? leadIn : division.leadIn(),
                        bare,
                        List.of(),
                        division.span()));
                continue;
            }
            String own = division.leadIn().isEmpty() ? leadIn : division.leadIn();
            for (Item outcome : division.items()) {
                if (outcome.below().isEmpty()) {
                    after.add(outcome.mark().printed() + " " + outcome.text());
                } else {
                    groups.add(group(outcome, section, own, kind, questions));
                }
            }
        }
        return withAfter(groups, after);
    }

    private static List<Group> withAfter(List<Group> groups, List<String> after) {
        if (!after.isEmpty() && !groups.isEmpty()) {
            Group last = groups.remove(groups.size() - 1);
            groups.add(new Group(
                    last.kind(),
                    last.element(),
                    last.heading(),
                    last.under(),
                    last.leadIn(),
                    last.items(),
                    after,
                    last.span()));
        }
        return groups;
    }

    /** "The learner will:" stands over the outcomes, and what leads in the criteria behind it. */
    private static String leadIn(Listing list) {
        List<String> printed = list.leadIn().stream().map(Flow.Passage::text).toList();
        return printed.stream()
                .filter(LeadIns::isOne)
                .reduce((first, last) -> last)
                .orElse(String.join(" ", printed));
    }

    /** What stands before the list and leads nothing in, such as the head of a third column. */
    private static List<String> beside(Listing list) {
        boolean ledIn = list.leadIn().stream().anyMatch(passage -> LeadIns.isOne(passage.text()));
        return list.leadIn().stream()
                .map(Flow.Passage::text)
                .filter(text -> ledIn && !LeadIns.isOne(text))
                .toList();
    }

    private static Group group(
            Item outcome, Section section, String leadIn, Optional<CriterionKind> kind, Questions questions) {
        return new Group(
                kind.orElseGet(() -> kind(outcome.text(), outcome.below(), outcome.span(), questions)),
                Optional.of(new Element(code(outcome), outcome.text())),
                section.printed(),
                "",
                leadIn,
                outcome.below(),
                List.of(),
                outcome.span());
    }

    /** As printed, or as the numbers of its criteria begin. */
    private static String code(Item outcome) {
        String printed = outcome.mark().printed();
        return printed.isEmpty() ? outcome.below().get(0).mark().printed().replaceFirst("\\..*", "") : printed;
    }

    private static CriterionKind kind(String outcome, List<Item> criteria, Span lines, Questions questions) {
        if (KNOWING.matcher(outcome).matches()) {
            return CriterionKind.KNOWLEDGE;
        }
        if (DOING.matcher(outcome).matches()) {
            return CriterionKind.PERFORMANCE;
        }
        long explained = criteria.stream()
                .filter(item -> EXPLAINING.matcher(item.text()).matches())
                .count();
        boolean knowing = explained * 2 > criteria.size();
        List<String> possible = List.of("performance", "knowledge");
        String answer = questions.ask(
                Asked.PERFORMANCE_OR_KNOWLEDGE, lines, possible, knowing ? "knowledge" : "performance", outcome);
        return answer.equals("knowledge") ? CriterionKind.KNOWLEDGE : CriterionKind.PERFORMANCE;
    }
}
