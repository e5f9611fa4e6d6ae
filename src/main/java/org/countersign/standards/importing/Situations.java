package org.countersign.standards.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.standards.Context;
import org.countersign.standards.importing.transcript.Asked;
import org.countersign.standards.importing.transcript.Item;
import org.countersign.standards.importing.transcript.Questions;
import org.countersign.standards.library.Library;

/** The lettered list of an evidence requirement, where it names situations that competence has to be shown in. */
final class Situations {

    private static final String BEGINS =
            "(?i)(during|when|whilst|while|in|at|with|on|under|outside|before|after|where|for)\\b.*";
    private static final int LONGEST_LABEL = 24;

    private final List<Context> known;
    private final Questions questions;

    Situations(Library library, Questions questions) {
        this.known = Stream.concat(
                        library.standards().values().stream().flatMap(standard -> standard.contexts().stream()),
                        library.policies().values().stream().flatMap(policy -> policy.contexts().stream()))
                .toList();
        this.questions = questions;
    }

    List<Context> of(String requirement, Item item) {
        List<Item> below = item.below();
        boolean could = below.size() > 1
                && below.stream()
                        .allMatch(one ->
                                one.below().isEmpty() && !one.mark().printed().isEmpty());
        return could && areSituations(item)
                ? below.stream().map(one -> context(requirement, one)).toList()
                : List.of();
    }

    private boolean areSituations(Item item) {
        if (item.below().stream().allMatch(one -> labelOf(one.text()).isPresent())) {
            return true;
        }
        boolean likely = item.below().stream().allMatch(one -> one.text().matches(BEGINS));
        return questions
                .ask(
                        Asked.SITUATIONS,
                        item.span(),
                        List.of("situations", "text"),
                        likely ? "situations" : "text",
                        item.text())
                .equals("situations");
    }

    private Context context(String requirement, Item item) {
        String printed = item.mark().printed();
        String code = printed.startsWith(requirement) ? printed : requirement + printed;
        return new Context(code, item.text(), labelOf(item.text()).orElseGet(() -> shortened(item.text())));
    }

    /** The label that the same words have elsewhere in the library. */
    private Optional<String> labelOf(String text) {
        return known.stream()
                .filter(context -> bare(context.text()).equals(bare(text)))
                .map(Context::label)
                .findFirst();
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[.;,]+$", "").strip();
    }

    private static String shortened(String text) {
        String bare = text.replaceFirst("(?i)^(during|when|whilst|while|in|at|with|on|under)\\s+(a|an|the)?\\s*", "")
                .replaceAll("[.;,]+$", "");
        if (bare.length() <= LONGEST_LABEL) {
            return bare.isBlank() ? text : bare;
        }
        int space = bare.lastIndexOf(' ', LONGEST_LABEL);
        return bare.substring(0, space > 0 ? space : LONGEST_LABEL);
    }
}
