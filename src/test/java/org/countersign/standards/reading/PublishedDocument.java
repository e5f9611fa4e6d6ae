package org.countersign.standards.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document as it was published, line by line, with spaces and no-break spaces made one space. */
record PublishedDocument(List<String> lines) {

    static PublishedDocument named(String file) {
        try (InputStream in = PublishedDocument.class.getResourceAsStream("/sources/" + file)) {
            return new PublishedDocument(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands after the first line that is {@code from} and before the next that is {@code to}. */
    PublishedDocument between(String from, String to) {
        int start = lines.indexOf(from) + 1;
        List<String> rest = lines.subList(start, lines.size());
        int end = rest.indexOf(to);
        return new PublishedDocument(end < 0 ? rest : rest.subList(0, end));
    }

    List<String> paragraphs() {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** The texts of a numbered list, without the numbers. */
    List<String> numbered() {
        return lines.stream()
                .filter(line -> line.matches("\\d+\\. .*"))
                .map(line -> line.replaceFirst("\\d+\\. ", ""))
                .toList();
    }

    /** Texts by code of a list whose items are {@code - code text}. */
    Map<String, String> coded(String codes) {
        Pattern item = Pattern.compile("- (" + codes + ") (.*)");
        Map<String, String> texts = new TreeMap<>();
        lines.stream()
                .map(item::matcher)
                .filter(Matcher::matches)
                .forEach(found -> texts.put(found.group(1), found.group(2)));
        return texts;
    }

    /** The first line that ends like this. */
    String lineEnding(String end) {
        return lines.stream().filter(line -> line.endsWith(end)).findFirst().orElseThrow();
    }

    /** What is printed on the line after the label and an empty one, or after the label and a colon. */
    String printedUnder(String label) {
        int at = lines.indexOf(label);
        return at >= 0
                ? lines.get(at + 2)
                : lines.stream()
                        .filter(line -> line.startsWith(label + ": "))
                        .findFirst()
                        .orElseThrow()
                        .substring(label.length() + 2);
    }
}
