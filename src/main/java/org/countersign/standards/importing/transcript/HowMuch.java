package org.countersign.standards.importing.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.Range;

/** How much of a list the words printed over it ask for. They say so, or they do not: nothing is concluded from the rest. */
final class HowMuch {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "(\\d{1,2}|" + String.join("|", NUMBERS.subList(1, NUMBERS.size())) + ")";

    /** What a number or "all" is said of, with few words behind it: the list itself and nothing else. */
    private static final String OF_THE_LIST =
            "(?:of|from|out of)\\s+(?:the|these|those|them|the following)\\b(?:\\s+[\\p{L}\\d/-]+){0,4}";

    private static final Pattern LEAST =
            Pattern.compile("(?:.*\\b)?(?:at least|a minimum of|minimum of|minimum|any|no fewer than)\\s+" + NUMBER
                    + "(?:\\s+" + OF_THE_LIST + ")?");
    private static final Pattern SOME = Pattern.compile("(?:.*[^\\p{L}\\d])?" + NUMBER + "\\s+" + OF_THE_LIST);
    private static final Pattern OF_EACH = Pattern.compile(
            "(?:.*\\b)?(?:(?:at least|a minimum of|any)\\s+)?" + NUMBER + "\\s+(?:of|from)\\s+each\\b.{0,40}");
    private static final Pattern ALL = Pattern.compile(
            "(?:.*\\b)?(?:all|each|every one|both)\\s+(?:(?:of\\s+)?(?:the|these|those|them)\\b|\\d{1,2}\\b)(?:\\s+[\\p{L}\\d/-]+){0,4}");
    private static final Pattern ALL_ALONE = Pattern.compile("(?:all|both|all of (?:the following|these|them))");
    private static final Pattern MUST =
            Pattern.compile(".*\\b(?:must|have to|has to|need to|needs to|required to|is required|are required)\\b.*");
    private static final Pattern EXPLAINS = Pattern.compile(
            ".*\\b(?:for example|e\\.g|such as|may|might|could|can|(?:is|are) (?:for|about)|not|unless)\\b.*");
    private static final Pattern SEVERAL = Pattern.compile(".*\\bat least\\b.*\\bat least\\b.*");

    /** A name, and behind a bracket, dash, colon or comma what is said of how much there has to be of it. */
    private static final Pattern NAMED = Pattern.compile("(.{3,}?)\\s*(?:[:,;(]|\\s[–—-])\\s*([^()]+?)\\s*\\)?\\s*:?");

    private HowMuch() {}

    /**
     * @param name without what is said of how much there has to be
     * @param said as printed; empty where nothing is
     */
    record Named(String name, Optional<String> said, Optional<Amount> amount) {}

    /** Words over one list: a name that goes on with how much, or a sentence that says it. */
    static Named named(String words, String before, int items) {
        Matcher parts = NAMED.matcher(words);
        if (parts.matches()) {
            Optional<Amount> amount = alone(parts.group(2), items);
            if (amount.isPresent()) {
                return new Named(bare(parts.group(1)), Optional.of(parts.group(2)), amount);
            }
        }
        return new Named(bare(words), Optional.empty(), sentence(words, before, items));
    }

    /** What a sentence asks for of the list below it; that it has to be shown may be said in the sentence before. */
    static Optional<Amount> sentence(String words, String before, int items) {
        String text = normal(words);
        if (explains(text)) {
            return Optional.empty();
        }
        Optional<Amount> number = number(text, items);
        boolean must = MUST.matcher(normal(before) + " " + text).matches();
        return number.isPresent() || !(must && ALL.matcher(text).matches()) ? number : Optional.of(Amount.ALL);
    }

    /** What is said of several lists, for each of them: a number has to say that it is one of each. */
    static Optional<Amount> ofEach(String words, int items) {
        String text = normal(words);
        if (explains(text)) {
            return Optional.empty();
        }
        Matcher each = OF_EACH.matcher(text);
        if (each.matches()) {
            return amount(each.group(1), items, text.contains("at least") || text.contains("minimum"));
        }
        return MUST.matcher(text).matches()
                        && ALL.matcher(text).matches()
                        && number(text, items).isEmpty()
                ? Optional.of(Amount.ALL)
                : Optional.empty();
    }

    private static Optional<Amount> alone(String words, int items) {
        String text = normal(words);
        if (explains(text)) {
            return Optional.empty();
        }
        return ALL_ALONE.matcher(text).matches() ? Optional.of(Amount.ALL) : number(text, items);
    }

    private static Optional<Amount> number(String text, int items) {
        Matcher least = LEAST.matcher(text);
        if (least.matches()) {
            return amount(least.group(1), items, !text.contains("any"));
        }
        Matcher some = SOME.matcher(text);
        return some.matches() ? amount(some.group(1), items, false) : Optional.empty();
    }

    /** A number that the list cannot give says nothing about this list. */
    private static Optional<Amount> amount(String number, int items, boolean atLeast) {
        int count = number.matches("\\d+") ? Integer.parseInt(number) : NUMBERS.indexOf(number);
        if (count < 1 || count > items) {
            return Optional.empty();
        }
        return Optional.of(count == 1 && !atLeast ? Amount.ONE_OF : Amount.atLeast(count));
    }

    private static boolean explains(String text) {
        return EXPLAINS.matcher(text).matches() || SEVERAL.matcher(text).matches();
    }

    private static String normal(String words) {
        return bare(words).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    static String bare(String words) {
        return words.replaceFirst("[\\s:;.,–—-]+$", "").strip();
    }

    /** How much of a list: all, one of it, so many, or nothing. */
    record Amount(OptionalInt atLeast, Optional<Range.HowMuch> much) {

        static final Amount ALL = new Amount(OptionalInt.empty(), Optional.empty());
        static final Amount ONE_OF = new Amount(OptionalInt.empty(), Optional.of(Range.HowMuch.ONE_OF));
        private static final Amount NOTHING =
                new Amount(OptionalInt.empty(), Optional.of(Range.HowMuch.FOR_INFORMATION));

        static Amount atLeast(int count) {
            return new Amount(OptionalInt.of(count), Optional.empty());
        }

        /** As somebody answered. */
        static Optional<Amount> answered(String answer) {
            return switch (answer) {
                case "text" -> Optional.empty();
                case "all" -> Optional.of(ALL);
                case "one-of" -> Optional.of(ONE_OF);
                case "for-information" -> Optional.of(NOTHING);
                default -> Optional.of(atLeast(Integer.parseInt(answer)));
            };
        }
    }
}
