package org.countersign.standards.importing.transcript;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;

/** The headings and labels that published standards print, found where a line holds one or begins with one. */
final class Headings {

    /** A heading that is set in a narrow column runs over as many lines at most. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST = 14;

    private static final Map<String, Entry> KNOWN = known();
    private static final List<String> LONGEST_FIRST = KNOWN.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final Pattern NUMBERED =
            Pattern.compile("(?:[Ss]ection\\s+)?(?:\\d{1,2}|[A-Z])[.):]?\\s+(\\p{Lu}.*)");
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)(for|relating to|related to|–|-|:|\\(continued\\)|\\(cont\\.?\\))\\b.*|\\(cont.*");
    private static final Pattern BEGINS_ANEW = Pattern.compile("[\\p{Lu}\\d•“\"(‘-].*");

    private record Entry(Topic topic, String name) {}

    private Headings() {}

    /** Of the line at a place; more lines where the heading runs over several. */
    static Optional<Heading> at(List<Line> lines, int place, Topic under) {
        String joined = "";
        Optional<Heading> found = Optional.empty();
        for (int count = 1; count <= MOST_LINES && place + count <= lines.size(); count++) {
            Line line = lines.get(place + count - 1);
            if (line.isBlank() || words(joined) > LONGEST) {
                break;
            }
            joined = count == 1 ? line.text() : joined + " " + line.text();
            Optional<Heading> whole = whole(joined);
            if (whole.isPresent()) {
                found = Optional.of(whole.get().taking(count, ""));
            }
        }
        return found.isPresent() ? found : beginning(lines, place, under);
    }

    /** A text that is a heading and nothing else. */
    static Optional<Heading> whole(String text) {
        Optional<Heading> plain = lookUp(text);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? lookUp(numbered.group(1)).filter(heading -> heading.topic() != Topic.FIELD)
                : Optional.empty();
    }

    private static Optional<Heading> lookUp(String text) {
        if (text.isEmpty() || Character.isLowerCase(text.charAt(0))) {
            return Optional.empty();
        }
        String normal = normal(text);
        Entry entry = KNOWN.get(normal);
        String printed = text.replaceAll("\\s*:$", "");
        if (entry != null) {
            return Optional.of(new Heading(entry.topic(), entry.name(), printed, 1, ""));
        }
        return LONGEST_FIRST.stream()
                .filter(phrase ->
                        normal.startsWith(phrase + " ") && isLonger(normal.substring(phrase.length() + 1), text))
                .findFirst()
                .map(KNOWN::get)
                .filter(known -> known.topic() != Topic.FIELD && known.topic() != Topic.SIGN_OFF)
                .map(known -> new Heading(known.topic(), known.name(), printed, 1, ""));
    }

    private static boolean isLonger(String rest, String whole) {
        return GOES_ON.matcher(rest).matches() && words(whole) <= LONGEST && !whole.endsWith(".");
    }

    /** A heading or label with more behind it on the same line. */
    private static Optional<Heading> beginning(List<Line> lines, int place, Topic before) {
        String text = lines.get(place).text();
        Topic under = before != Topic.FIELD && factNext(lines, place) ? Topic.FIELD : before;
        if (text.isEmpty() || Character.isLowerCase(text.charAt(0))) {
            return Optional.empty();
        }
        for (String phrase : LONGEST_FIRST) {
            int end = end(text, phrase);
            if (end > 0) {
                String rest = text.substring(end);
                boolean labelled = rest.matches("\\s*:.*");
                String behind = rest.replaceFirst("^\\s*:?\\s*", "");
                Entry entry = KNOWN.get(phrase);
                if (!behind.isEmpty()
                        && (labelled || rest.startsWith(" "))
                        && mayBegin(phrase, entry, behind, labelled, under)) {
                    return Optional.of(new Heading(entry.topic(), entry.name(), text.substring(0, end), 1, behind));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a label of two words or more begins the next line too. */
    private static boolean factNext(List<Line> lines, int place) {
        if (place + 1 >= lines.size() || lines.get(place + 1).isBlank()) {
            return false;
        }
        String next = lines.get(place + 1).text();
        return LONGEST_FIRST.stream()
                .filter(phrase -> phrase.indexOf(' ') > 0 && KNOWN.get(phrase).topic() == Topic.FIELD)
                .anyMatch(phrase -> end(next, phrase) > 0 && next.length() > phrase.length());
    }

    private static boolean mayBegin(String phrase, Entry entry, String rest, boolean labelled, Topic under) {
        boolean facts = under == Topic.FIELD || under == Topic.HEAD;
        if (entry.topic() == Topic.FIELD) {
            boolean longLabel = phrase.indexOf(' ') > 0 || phrase.equals("urn");
            boolean valued = rest.matches("\\d\\S*");
            return labelled
                    ? facts || longLabel || words(rest) <= LONGEST
                    : facts && (longLabel || valued || under == Topic.FIELD);
        }
        if (entry.topic() == Topic.SIGN_OFF || entry.topic() == Topic.ELEMENTS) {
            return labelled;
        }
        boolean leadsIn = LeadIns.isOne(rest) || LeadIns.begins(rest);
        boolean unmistakable = phrase.indexOf(' ') > 0 || phrase.equals("overview") || leadsIn;
        boolean counted = Character.isDigit(rest.charAt(0));
        boolean anew = counted
                ? Mark.of(rest, false).filter(Mark::isCertain).isPresent()
                : BEGINS_ANEW.matcher(rest).matches();
        return labelled || unmistakable && anew;
    }

    /** Where a phrase that the text begins with ends in it; -1 where it does not begin with it. */
    private static int end(String text, String phrase) {
        int at = 0;
        for (int of = 0; of < phrase.length(); of++) {
            if (at < text.length() && phrase.charAt(of) == '/') {
                at = text.charAt(at) == ' ' ? at + 1 : at;
            }
            if (at >= text.length() || Character.toLowerCase(text.charAt(at)) != phrase.charAt(of)) {
                return -1;
            }
            at++;
            if (phrase.charAt(of) == '/' && at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return at;
    }

    static String normal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("\\s*[:.]$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }

    private static Map<String, Entry> known() {
        Map<String, Entry> known = new LinkedHashMap<>();
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(Headings.class.getResourceAsStream("headings.txt"), StandardCharsets.UTF_8))) {
            list.lines()
                    .filter(line -> line.contains(": ") && !line.startsWith("#"))
                    .forEach(line -> {
                        String kind = line.substring(0, line.indexOf(": "));
                        known.putIfAbsent(normal(line.substring(kind.length() + 2)), entry(kind));
                    });
        } catch (IOException damaged) {
            throw new UncheckedIOException("The program's own list of headings cannot be read", damaged);
        }
        return known;
    }

    private static Entry entry(String kind) {
        return switch (kind) {
            case "passage", "range", "performance", "knowledge", "outcomes", "evidence", "elements", "sign-off" ->
                new Entry(Topic.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')), "");
            default -> new Entry(Topic.FIELD, kind);
        };
    }

    /**
     * A heading or label that was recognised.
     *
     * @param name of the fact where it is a label, as in a file of standards ({@code urn}); "other" where it has no name there
     * @param printed as it stands in the document
     * @param lines how many lines it takes
     * @param rest what else stands on its last line
     */
    record Heading(Topic topic, String name, String printed, int lines, String rest) {

        Heading taking(int more, String restOfLast) {
            return new Heading(topic, name, printed, more, restOfLast);
        }
    }
}
