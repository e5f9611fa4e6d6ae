package org.countersign.people.names;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Readings;
import org.countersign.site.answers.Refusal;

/** Reads the lines that people type about people, and collects everything that is wrong with them. */
public final class Checks {

    private final Readings readings = new Readings();

    public void refuse(Refusal refusal) {
        readings.take(Answer.refused(refusal));
    }

    public <T> Optional<T> take(Answer<T> answer) {
        return readings.take(answer);
    }

    /** One line of text in any script; spaces at its ends and double ones are dropped. */
    public String line(Line line, String typed, int longest) {
        String text = tidy(typed == null ? "" : typed);
        if (text.isEmpty()) {
            refuse(LineRefusal.EMPTY.refusal(line).at(line.field()));
        } else if (text.codePointCount(0, text.length()) > longest) {
            refuse(LineRefusal.TOO_LONG.refusal(line, longest).at(line.field()));
        } else if (text.codePoints().anyMatch(Checks::isInvisible)) {
            refuse(LineRefusal.INVISIBLE_CHARACTERS.refusal(line).at(line.field()));
        }
        return text;
    }

    public Optional<String> optionalLine(Line line, Optional<String> typed, int longest) {
        return typed.filter(text -> !tidy(text).isEmpty()).map(text -> line(line, text, longest));
    }

    public <T> Answer<T> answer(Supplier<T> checked) {
        return readings.answer(checked);
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
