package org.countersign.standards.importing.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line belongs to the word or only divides it; which, the other
 * words of the document tell, and where they do not it is asked.
 */
final class Hyphens {

    private static final Pattern DIVIDED = Pattern.compile("(?:.*[\\s(\"“‘/])?([\\p{L}-]*\\p{L})[-\u2010]");
    private static final Pattern BEGINNING = Pattern.compile("(\\p{L}+(?:-\\p{L}+)*).*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    /** What words are put together with by a hyphen and hardly ever without. */
    private static final Set<String> JOINED = Set.of(
            "self",
            "non",
            "well",
            "up-to",
            "face-to",
            "follow",
            "one-to",
            "ex",
            "semi",
            "all",
            "cross",
            "multi",
            "co",
            "re",
            "pre",
            "post",
            "sub",
            "inter",
            "day-to",
            "step-by",
            "part",
            "full",
            "long",
            "short",
            "high",
            "low",
            "end-of",
            "on",
            "off",
            "in",
            "out",
            "two",
            "three",
            "four",
            "first",
            "second",
            "third",
            "problem",
            "decision",
            "team",
            "value");

    private static final Set<String> ENDINGS = Set.of(
            "ing", "ings", "tion", "tions", "ment", "ments", "able", "ible", "ness", "ity", "ities", "ally", "ance",
            "ence", "ers", "sion", "sions", "ation", "ations", "ed", "er", "ly", "tive", "ures", "ture", "tures",
            "cal");

    private final Set<String> words = new HashSet<>();
    private final Questions questions;

    Hyphens(List<Line> lines, Questions questions) {
        this.questions = questions;
        for (Line line : lines) {
            String text = line.text().replaceAll("[\\p{L}-]+[-\u2010]$", "");
            Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(word.group());
                words.addAll(List.of(word.group().split("-")));
            }
        }
    }

    String join(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        Line before = null;
        for (Line line : lines) {
            if (before == null) {
                joined.append(line.text());
            } else {
                append(joined, before, line);
            }
            before = line;
        }
        return joined.toString();
    }

    private void append(StringBuilder joined, Line before, Line next) {
        Matcher divided = DIVIDED.matcher(before.text());
        Matcher beginning = BEGINNING.matcher(next.text());
        if (!divided.matches() || !beginning.matches()) {
            joined.append(before.text().matches(".*\\S[/]") ? "" : " ").append(next.text());
            return;
        }
        if (!belongs(divided.group(1), beginning.group(1), Span.of(before).and(Span.of(next)))) {
            joined.setLength(joined.length() - 1);
        }
        joined.append(next.text());
    }

    private boolean belongs(String first, String second, Span lines) {
        String one = first.toLowerCase(Locale.ROOT);
        String two = second.toLowerCase(Locale.ROOT);
        if (words.contains(one + "-" + two) || Character.isUpperCase(second.charAt(0))) {
            return true;
        }
        if (words.contains(one + two)) {
            return false;
        }
        if (JOINED.contains(one) || one.contains("-")) {
            return true;
        }
        if (ENDINGS.contains(two) || !words.contains(one) && !words.contains(two)) {
            return false;
        }
        String kept = first + "-" + second;
        boolean likely = words.contains(one) && words.contains(two);
        return questions
                .ask(
                        Asked.HYPHEN,
                        lines,
                        List.of("one-word", "hyphen"),
                        likely ? "hyphen" : "one-word",
                        first + second,
                        kept)
                .equals("hyphen");
    }
}
