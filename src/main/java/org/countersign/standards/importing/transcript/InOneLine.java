package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;

/** Takes apart what a reader of pages put into one line: headings with their lead-in, and items whose codes count on. */
final class InOneLine {

    private static final String HEADING = "(?:Performance [Cc]riteria|Knowledge (?:and|&) [Uu]nderstanding)";
    private static final Pattern BEFORE_HEADING =
            Pattern.compile("\\s(?=" + HEADING + "\\s+You (?:must|need|should|will)\\b[^:]{0,60}:)");
    private static final Pattern LEADS_IN = Pattern.compile("(?:" + HEADING + "\\s+)?You (?:must|need|should|will)\\b");
    private static final Pattern BEFORE_FIRST =
            Pattern.compile("(?<=[a-z]:)\\s+(?=(?:[A-Z]{1,3}1|1\\.1|1)[.)]?\\s+\\S)");
    private static final Pattern NEXT = Pattern.compile("\\s([A-Z]{1,3}\\d{1,3}|\\d{1,2}\\.\\d{1,2})[.:)]?\\s+(?=\\S)");

    private InOneLine() {}

    static List<Line> split(List<Line> lines) {
        List<Line> split = new ArrayList<>();
        lines.forEach(line -> atHeadings(line).forEach(part -> split.addAll(atCodes(part))));
        return split;
    }

    private static List<Line> atHeadings(Line line) {
        if (line.isBlank()) {
            return List.of(line);
        }
        return Arrays.stream(BEFORE_HEADING.split(line.text()))
                .flatMap(part -> LEADS_IN.matcher(part).lookingAt()
                        ? Arrays.stream(BEFORE_FIRST.split(part))
                        : Arrays.stream(new String[] {part}))
                .map(part -> line.saying(part.strip()))
                .toList();
    }

    private static List<Line> atCodes(Line line) {
        List<Line> parts = new ArrayList<>();
        String text = line.text();
        Optional<String> code = Mark.of(text, false).map(Mark::printed).filter(printed -> !printed.isEmpty());
        Matcher next = NEXT.matcher(text);
        int from = 0;
        while (code.isPresent() && next.find()) {
            String found = next.group(1);
            if (isNext(code.get(), found)) {
                parts.add(line.saying(text.substring(from, next.start()).strip()));
                from = next.start(1);
                code = Optional.of(found);
            }
        }
        parts.add(line.saying(text.substring(from).strip()));
        return parts;
    }

    private static boolean isNext(String code, String next) {
        if (next.equals(code + ".1")) {
            return true;
        }
        String stem = code.replaceFirst("\\d+$", "");
        String digits = code.substring(stem.length());
        return !stem.isEmpty() && !digits.isEmpty() && next.equals(stem + (Integer.parseInt(digits) + 1));
    }
}
