package org.countersign.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.site.Answer;
import org.countersign.site.Refusal;

/** Collects everything that is wrong with what was typed, so that it is told at once. */
final class Checks {

    private final List<Refusal> refusals = new ArrayList<>();

    void refuse(String field, String code, String sentence) {
        refusals.add(Refusal.invalid(field, code, sentence));
    }

    /** Any answer's refusals, and its value where it has one. */
    <T> Optional<T> take(Answer<T> answer) {
        if (answer instanceof Answer.Refused<T> refused) {
            refusals.addAll(refused.refusals());
            return Optional.empty();
        }
        return Optional.of(answer.orThrow());
    }

    /** One line of text in any script; spaces at its ends and double ones are dropped. */
    String line(String field, String what, String typed, int longest) {
        String text = tidy(typed == null ? "" : typed);
        if (text.isEmpty()) {
            refuse(field, "empty", what + " is missing. Fill it in.");
        } else if (text.codePointCount(0, text.length()) > longest) {
            refuse(field, "too-long", what + " is longer than " + longest + " characters. Shorten it.");
        } else if (text.codePoints().anyMatch(Checks::isInvisible)) {
            refuse(
                    field,
                    "invisible-characters",
                    what + " contains characters that cannot be seen or printed. Type it again instead of pasting it.");
        }
        return text;
    }

    Optional<String> optionalLine(String field, String what, Optional<String> typed, int longest) {
        return typed.filter(text -> !tidy(text).isEmpty()).map(text -> line(field, what, text, longest));
    }

    <T> Answer<T> answer(Supplier<T> checked) {
        return refusals.isEmpty() ? Answer.done(checked.get()) : Answer.refused(refusals);
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\h\\s]+", " ")
                .strip();
    }

    private static boolean isInvisible(int character) {
        // The two joiners are letters' business in several scripts, Persian and Malayalam among them.
        if (character == 0x200C || character == 0x200D) {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
