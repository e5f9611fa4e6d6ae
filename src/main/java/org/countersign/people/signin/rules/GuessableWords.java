package org.countersign.people.signin.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.countersign.people.names.FoldedText;

/** The words that somebody tries first who knows whose password it is, and what it is for. */
public final class GuessableWords {

    private static final String PROGRAM = "Countersign";

    /** Shorter ones are parts of too many others. */
    private static final int SHORTEST = 3;

    /** So many letters beside them are no word of their own yet. */
    private static final int MOST_LETTERS_BESIDE = 3;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final List<String> longestFirst;

    private GuessableWords(List<String> longestFirst) {
        this.longestFirst = longestFirst;
    }

    /** @param names of the person, of the centre, and what they sign in with */
    public static GuessableWords of(String... names) {
        return new GuessableWords(Stream.concat(Stream.of(PROGRAM), Arrays.stream(names))
                .map(FoldedText::of)
                .flatMap(name -> Stream.concat(
                        NO_LETTERS.splitAsStream(name),
                        Stream.of(NO_LETTERS.matcher(name).replaceAll(""))))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** Whether a password of these letters is little but such words. */
    boolean make(String letters) {
        String left = letters;
        for (String word : longestFirst) {
            // A full stop stays, lest what stood around a word becomes another.
            left = left.replace(word, ".");
        }
        return !left.equals(letters) && left.replace(".", "").length() <= MOST_LETTERS_BESIDE;
    }
}
