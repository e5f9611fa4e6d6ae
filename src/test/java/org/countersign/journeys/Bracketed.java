package org.countersign.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Text in the made-up language, in which every message stands in brackets, and what stands outside them. */
final class Bracketed {

    /** A message, with no other in it. */
    private static final Pattern MESSAGE = Pattern.compile("⟦[^⟦⟧]*⟧");

    private static final Pattern DATE =
            Pattern.compile("\\d{1,2} \\p{L}{3,9} \\d{4}(, \\d\\d:\\d\\d (GMT|BST))?|\\d\\d:\\d\\d");

    /** Before what it is the code of, or alone: C4.2.1, FE2D 04, E05, a digest. */
    private static final String CODE = "^\\s*(FE2D 04|\\S*\\d\\S*)(?=\\s|$)";

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** What somebody asked for, which may be written down while the pages are read. */
    private static final Pattern REQUEST = Pattern.compile("(GET|POST|PUT|DELETE) /\\S*");

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}");
    private static final Pattern SEPARATOR = Pattern.compile("[,.] ");
    private static final String EDGE = "[\\s\\p{Punct}·–—…“”]+";

    private final Set<String> written;
    private final String allWritten;
    private final List<String> longestFirst;

    /** @param kept whatever the program keeps as somebody wrote it */
    Bracketed(Stream<String> kept) {
        written = byStandardsAndTheDemo();
        kept.flatMap(String::lines).map(Bracketed::plain).forEach(written::add);
        allWritten = String.join("\n", written);
        longestFirst = written.stream()
                .filter(text -> text.length() > 2)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** What of a text on a page is neither in a message nor written by people or standards. */
    List<String> outside(String text) {
        return withoutMessages(text)
                .flatMap(line -> Stream.of(line.split(" [–·] ")))
                .map(Bracketed::plain)
                .filter(line -> WORD.matcher(line).find())
                .filter(line -> !isWritten(line) && !isWritten(plain(line.replaceAll(CODE, ""))))
                .toList();
    }

    /** The same of a sheet of paper, read cell after cell. */
    List<String> outsideOnPaper(String text) {
        return withoutMessages(text)
                .map(this::withoutWritten)
                .map(rest -> rest.replaceAll("\\S*\\d\\S*", " "))
                .map(Bracketed::plain)
                .filter(rest -> WORD.matcher(rest).find())
                .toList();
    }

    private static Stream<String> withoutMessages(String text) {
        String rest = text;
        String before;
        do {
            before = rest;
            rest = MESSAGE.matcher(rest).replaceAll("\n");
        } while (!rest.equals(before));
        return DATE.matcher(rest).replaceAll("\n").lines();
    }

    private String withoutWritten(String text) {
        // A word that was parted at its hyphen.
        String rest = plain(text).replaceAll("(\\p{L})- (\\p{L})", "$1-$2");
        for (String written : longestFirst) {
            rest = rest.replace(written, " ");
        }
        return rest;
    }

    /** A few words as a whole, or as several wholes one after the other; more of them also within what was written. */
    private boolean isWritten(String line) {
        return isOne(line)
                || SEPARATOR
                        .matcher(line)
                        .results()
                        .anyMatch(between -> isOne(plain(line.substring(0, between.start())))
                                && isWritten(plain(line.substring(between.end()))));
    }

    private boolean isOne(String text) {
        return written.contains(text)
                || text.split(" ").length > 3 && allWritten.contains(text)
                || REQUEST.matcher(text).matches()
                || !WORD.matcher(text).find()
                || text.matches("\\S*\\d\\S*");
    }

    /** What is not in the database: standards, and how the demo centre tells of its people. */
    private static Set<String> byStandardsAndTheDemo() {
        Set<String> written = new HashSet<>();
        files("standards", ".*\\.yaml")
                .forEach(file -> scalars(new Load(LoadSettings.builder().build()).loadFromString(read(file)), written));
        Stream.of(
                        files("src/main/java/org/countersign/demo", ".*\\.java"),
                        files("src/test/java/org/countersign/journeys", "(Cast|Planted\\w*)\\.java"))
                .flatMap(several -> several)
                .map(Bracketed::read)
                .map(source -> source.replaceAll("\"\\s*\\+\\s*\"", ""))
                .flatMap(source -> LITERAL.matcher(source).results())
                .forEach(literal -> written.add(plain(literal.group(1))));
        return written;
    }

    private static void scalars(Object node, Set<String> written) {
        if (node instanceof Iterable<?> several) {
            several.forEach(one -> scalars(one, written));
        } else if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                scalars(key, written);
                scalars(value, written);
            });
        } else if (node != null) {
            node.toString().lines().map(Bracketed::plain).forEach(written::add);
            written.add(plain(node.toString()));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("^" + EDGE + "|" + EDGE + "$", "");
    }

    private static Stream<Path> files(String folder, String name) {
        try (Stream<Path> files = Files.walk(Paths.get(folder))) {
            return files.filter(file -> file.getFileName().toString().matches(name)).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
