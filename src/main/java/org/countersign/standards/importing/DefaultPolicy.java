package org.countersign.standards.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.PolicyFit;
import org.countersign.standards.Standard;
import org.countersign.standards.importing.transcript.Asked;
import org.countersign.standards.importing.transcript.Questions;
import org.countersign.standards.importing.transcript.Span;
import org.countersign.standards.library.Library;

/**
 * The policy that a standard names as its default: the one that is already used for it or for its sisters, whose
 * references begin with the same letters; for all others the neutral one, and that is asked.
 */
final class DefaultPolicy {

    static final EditionKey NEUTRAL = new EditionKey("any-sector", "1");

    private DefaultPolicy() {}

    static EditionKey of(Standard standard, Library library, Questions questions) {
        Optional<EditionKey> used = Stream.concat(
                        library.standards().values().stream()
                                .filter(other ->
                                        other.key().id().equals(standard.key().id())),
                        library.standards().values().stream()
                                .filter(other -> letters(other).equals(letters(standard))))
                .map(Standard::defaultPolicy)
                .filter(key -> library.policy(key)
                        .filter(policy -> fits(policy, standard))
                        .isPresent())
                .findFirst();
        return used.orElseGet(() -> asked(standard, library, questions));
    }

    private static EditionKey asked(Standard standard, Library library, Questions questions) {
        List<String> fitting = library.policies().values().stream()
                .filter(policy -> fits(policy, standard))
                .map(policy -> policy.key().id())
                .distinct()
                .toList();
        String assumed = fitting.contains(NEUTRAL.id()) || fitting.isEmpty() ? NEUTRAL.id() : fitting.get(0);
        String answer = questions.ask(Asked.POLICY, Span.NONE, fitting, assumed, assumed, String.join(", ", fitting));
        return library.policies().keySet().stream()
                .filter(key -> key.id().equals(answer))
                .reduce((first, last) -> last)
                .orElse(NEUTRAL);
    }

    private static boolean fits(Policy policy, Standard standard) {
        return PolicyFit.between(policy, standard).isEmpty();
    }

    private static String letters(Standard standard) {
        return standard.key().id().replaceFirst("[^A-Za-z].*$", "");
    }
}
