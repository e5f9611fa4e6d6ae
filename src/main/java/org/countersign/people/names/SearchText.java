package org.countersign.people.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.countersign.site.answers.Text;

/**
 * What somebody or something is found by, without capitals, accents, signs and the spaces within a name. Of a person it is
 * every name, number and address they have or had, and their user names; the database puts that together
 * ({@code people_search}).
 */
public record SearchText(String squashed) {

    /** More words than any name has; what is typed beyond them is not worth the work. */
    private static final int MOST_WORDS = 12;

    /** What stands within or between the words of names, numbers and addresses; the view leaves out the same. */
    private static final Pattern SIGNS = Pattern.compile("[\\s'’‘ʼ´`.,@_/()+‐‑–—-]+");

    /** No word that is looked for has it, so that none is found across two names. */
    private static final String BETWEEN = " ";

    /** Apostrophes stand within a word: O’Brien is one, and Smith-Jones two. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ´`]");

    /** What is called by any of these names, which are no person's. */
    public static SearchText of(Collection<String> names) {
        return new SearchText(names.stream()
                .map(name -> SIGNS.matcher(FoldedText.of(name)).replaceAll(""))
                .collect(Collectors.joining(BETWEEN)));
    }

    /** Each has to be found somewhere, in whatever order: "jones anna" finds Anna Smith-Jones. */
    public static List<String> words(String typed) {
        String folded = APOSTROPHES.matcher(FoldedText.of(Text.line(typed))).replaceAll("");
        return Arrays.stream(SIGNS.split(folded))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether it is found by what was typed; where nothing was, all are. */
    public boolean matches(String typed) {
        return words(typed).stream().allMatch(this::has);
    }

    /** @param word one of {@link #words} */
    public boolean has(String word) {
        return squashed.contains(word);
    }

    /** The same as a condition of a query, for the words named {@code word0} and so on. */
    public static String condition(String property, List<String> words) {
        StringBuilder condition = new StringBuilder("1 = 1");
        for (int at = 0; at < words.size(); at++) {
            condition.append(" and locate(:word%d, %s) > 0".formatted(at, property));
        }
        return condition.toString();
    }

    public static Map<String, Object> parameters(List<String> words) {
        Map<String, Object> parameters = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            parameters.put("word" + at, words.get(at));
        }
        return parameters;
    }
}
