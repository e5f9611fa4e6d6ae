package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;

/** Takes out what is printed on every page and belongs to none: running heads and feet, page numbers, rules. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(page|tudalen)\\s+\\d{1,4}(\\s*(of|/|o)\\s*\\d{1,4})?|[-–—]\\s*\\d{1,4}\\s*[-–—]|\\d{1,4}\\s*(of|/)\\s*\\d{1,4}|\\d{1,4}\\s*\\|\\s*page");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern RULE = Pattern.compile("[-_=*.–—\\s]{3,}");

    /** How many lines at the top and at the foot of a page may be repeated on others. */
    private static final int EDGE = 4;

    private static final int SHORTEST = 8;
    private static final int OFTEN = 3;
    private static final int LONG = 24;

    private static final Pattern REFERENCE = Pattern.compile("[A-Z&]{2,}[A-Z0-9.]*\\d[A-Za-z0-9.]*");

    private final List<Line> lines;
    private final Questions questions;
    private final Set<Integer> edges = new HashSet<>();
    private final Map<String, List<Line>> alike = new HashMap<>();

    private Furniture(List<Line> lines, Questions questions) {
        this.lines = lines;
        this.questions = questions;
        findEdges();
        for (Line line : lines) {
            if (!line.isBlank()) {
                alike.computeIfAbsent(key(line), none -> new ArrayList<>()).add(line);
            }
        }
    }

    /** The lines that belong to the text; what was taken out leaves no empty line behind. */
    static List<Line> out(List<Line> lines, Questions questions) {
        return new Furniture(lines, questions).out();
    }

    /** The numbers of lines that are printed more than once, the first of them too. */
    static Set<Integer> repeated(List<Line> lines) {
        Furniture furniture = new Furniture(lines, new Questions(Map.of()));
        Set<Integer> numbers = new HashSet<>();
        lines.stream().filter(furniture::isAlike).forEach(line -> numbers.add(line.number()));
        return numbers;
    }

    private List<Line> out() {
        List<Line> kept = new ArrayList<>();
        boolean taken = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean number = NUMBER.matcher(line.text()).matches()
                    && !isValue(at)
                    && (isEdge(line) || beside(at) && line.page() == 0);
            if (RULE.matcher(line.text()).matches() || isPageNumber(line) || number || isRepeated(line)) {
                taken = true;
            } else if (!(taken && line.isBlank() && endsBlank(kept))) {
                kept.add(line);
                taken = taken && line.isBlank();
            }
        }
        return kept;
    }

    private static boolean endsBlank(List<Line> kept) {
        return kept.isEmpty() || kept.get(kept.size() - 1).isBlank();
    }

    private boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    /** A number right beside a running head, where the document does not say where its pages end. */
    private boolean beside(int at) {
        boolean behind = at > 0 && isAlike(lines.get(at - 1));
        boolean before = at + 1 < lines.size() && isAlike(lines.get(at + 1));
        return behind || before;
    }

    /** What stands beside or below a label. */
    private boolean isValue(int at) {
        int before = at - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before >= 0
                && (isLabel(before)
                        || lines.get(before).number() == lines.get(at).number() && !isAlike(lines.get(before)));
    }

    private boolean isAlike(Line line) {
        return !line.isBlank() && alike.get(key(line)).size() > 1 && !isText(line);
    }

    private boolean isLabel(int at) {
        return Headings.whole(lines.get(at).text())
                .filter(heading -> heading.topic() == Topic.FIELD)
                .isPresent();
    }

    private boolean isRepeated(Line line) {
        List<Line> all = alike.getOrDefault(key(line), List.of());
        if (line.isBlank() || all.size() < 2 || all.get(0) == line && isFirstOfDocument(line)) {
            return false;
        }
        if (isText(line)) {
            return false;
        }
        boolean onPages = line.page() > 0
                && isEdge(line)
                && all.stream().filter(this::isEdge).map(Line::page).distinct().count() > 1;
        if (onPages) {
            return true;
        }
        boolean title = isFirstOfDocument(all.get(0));
        if (title || all.size() >= OFTEN) {
            return title
                    || questions
                            .choose(
                                    Asked.RUNNING_HEAD,
                                    Span.of(all.get(0)),
                                    List.of("running-head", "text"),
                                    all.get(0).text(),
                                    all.size())
                            .equals("running-head");
        }
        return false;
    }

    /** What may well stand several times in a text: headings, lead-ins, items, labels and signature lines. */
    private boolean isText(Line line) {
        String text = line.text();
        boolean brief = text.length() < SHORTEST
                && line.page() == 0
                && !REFERENCE.matcher(text).matches();
        return brief
                || NUMBER.matcher(text).matches()
                || text.endsWith(":")
                || Headings.whole(text).isPresent()
                || Mark.of(line)
                        .filter(Mark::isCertain)
                        .filter(mark -> line.page() == 0 || mark.bulleted())
                        .isPresent()
                || Sections.isSignature(text)
                || line.page() == 0
                        && Headings.at(List.of(line), 0, Topic.FIELD).isPresent();
    }

    private boolean isFirstOfDocument(Line line) {
        return lines.stream().filter(one -> !one.isBlank()).limit(EDGE).anyMatch(one -> one == line);
    }

    private boolean isEdge(Line line) {
        return edges.contains(line.number());
    }

    private void findEdges() {
        Map<Integer, List<Line>> pages = new HashMap<>();
        lines.stream().filter(line -> line.page() > 0 && !line.isBlank()).forEach(line -> pages.computeIfAbsent(
                        line.page(), none -> new ArrayList<>())
                .add(line));
        for (List<Line> page : pages.values()) {
            for (int at = 0; at < page.size(); at++) {
                if (at < EDGE || at >= page.size() - EDGE) {
                    edges.add(page.get(at).number());
                }
            }
        }
    }

    /** Running heads are alike but for the number of the page. */
    private static String key(Line line) {
        String text = line.text();
        return line.page() > 0
                        || text.length() > LONG
                        || REFERENCE.matcher(text.split(" ")[0]).matches()
                ? text.replaceAll("\\b\\d{1,3}$|^\\d{1,3}\\b|(?i)(?<=page )\\d+( of \\d+)?", "#")
                        .strip()
                : text;
    }
}
