package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Transcript.Fact;

/** Reads what stands before the first heading: the title, with the codes printed before, behind or above it. */
final class Head {

    private static final String REFERENCE = "[A-Z][A-Z&]{1,9}[A-Z0-9&._/-]*\\d[A-Za-z0-9._/-]*(?: ?v\\d+)?";
    private static final Pattern LEGACY =
            Pattern.compile("([A-Z0-9]{4} \\d{2})\\s*[(–-]?\\s*(" + REFERENCE + ")\\s*[)–:-]?\\s+(.+)");
    private static final Pattern UNIT_CODE = Pattern.compile("([A-Z0-9]{4} \\d{2})\\s*[–:-]?\\s+(.+)");
    private static final Pattern CODE_FIRST = Pattern.compile("\\(?(" + REFERENCE + ")\\)?\\s*[:–—-]?\\s+(.+)");
    private static final Pattern CODE_LAST = Pattern.compile("(.+?)\\s*[(\\[–-]\\s*(" + REFERENCE + ")\\s*[)\\]]?");
    private static final Pattern CODE_ALONE = Pattern.compile("\\(?(" + REFERENCE + ")\\)?(?:\\s+\\d{1,3})?");
    private static final Pattern UNIT =
            Pattern.compile("(?i)(unit|uned)\\s+([A-Z]{0,4}\\d[\\w.]*)\\s*[:.–—-]?\\s*(.*)");
    private static final Pattern BANNER = Pattern.compile(
            "(?i)(the )?national occupational standards?.*|nos|unit specification|.{0,40}\\b(s/?nvq|svq|nvq)\\b.{0,40}|.*https?://.*|www\\..*");

    private static final int LONGEST = 80;

    private final List<Fact> facts = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Hyphens hyphens;

    /** @param repeated numbers of the lines that are printed more than once */
    Head(List<Line> lines, Set<Integer> repeated, Hyphens hyphens, Questions questions) {
        this.hyphens = hyphens;
        read(lines, repeated, questions);
    }

    List<Fact> facts() {
        return facts;
    }

    /** What is neither title nor code. */
    List<String> left() {
        return left;
    }

    private void read(List<Line> lines, Set<Integer> repeated, Questions questions) {
        List<List<Line>> candidates = new ArrayList<>();
        for (List<Line> paragraph : paragraphs(lines)) {
            String text = hyphens.join(paragraph);
            if (!code(paragraph, text)) {
                boolean title = !BANNER.matcher(text).matches() && !(Flow.isClosed(text) && text.length() > LONGEST);
                if (title) {
                    candidates.add(paragraph);
                } else {
                    left.add(text);
                }
            }
        }
        candidates.stream()
                .map(hyphens::join)
                .filter(this::isTitleWithoutPage)
                .findFirst()
                .ifPresent(this::retitle);
        if (!has("title") && !candidates.isEmpty()) {
            title(candidates, repeated, questions);
        }
        candidates.stream()
                .filter(paragraph -> paragraph.stream().noneMatch(line -> repeated.contains(line.number())))
                .map(hyphens::join)
                .filter(text -> !isTitle(text))
                .forEach(left::add);
    }

    /** Of several lines the one that does not stand at the head of each page is likelier. */
    private void title(List<List<Line>> candidates, Set<Integer> repeated, Questions questions) {
        List<String> texts = candidates.stream().map(hyphens::join).distinct().toList();
        List<Line> likeliest = candidates.stream()
                .filter(lines -> lines.stream().noneMatch(line -> repeated.contains(line.number())))
                .findFirst()
                .orElse(candidates.get(0));
        String title = texts.size() == 1
                ? texts.get(0)
                : questions.ask(
                        Asked.TITLE,
                        candidates.stream().map(Span::of).reduce(Span.NONE, Span::and),
                        texts,
                        hyphens.join(likeliest),
                        String.join("\", \"", texts));
        add("title", title, likeliest);
    }

    /** A running head says the title and the number of the page. */
    private boolean isTitleWithoutPage(String text) {
        return facts.stream().filter(fact -> fact.name().equals("title")).anyMatch(fact -> fact.value()
                .matches(Pattern.quote(text) + "\\s+\\d{1,3}"));
    }

    private void retitle(String title) {
        facts.replaceAll(
                fact -> fact.name().equals("title") ? new Fact("title", fact.label(), title, fact.span()) : fact);
    }

    private boolean isTitle(String text) {
        return facts.stream().filter(fact -> fact.name().equals("title")).anyMatch(fact -> fact.value()
                .equalsIgnoreCase(text));
    }

    private boolean code(List<Line> lines, String text) {
        Matcher legacy = LEGACY.matcher(text);
        Matcher alone = CODE_ALONE.matcher(text);
        Matcher unitCode = UNIT_CODE.matcher(text);
        Matcher unit = UNIT.matcher(text);
        Matcher first = CODE_FIRST.matcher(text);
        Matcher last = CODE_LAST.matcher(text);
        if (legacy.matches()) {
            add("unit-code", legacy.group(1), lines);
            add("nos-reference", legacy.group(2), lines);
            add("title", legacy.group(3), lines);
        } else if (alone.matches()) {
            add("urn", alone.group(1), lines);
        } else if (unitCode.matches()) {
            add("unit-code", unitCode.group(1), lines);
            add("title", unitCode.group(2), lines);
        } else if (unit.matches()) {
            add("unit-code", unit.group(2), lines);
            if (!unit.group(3).isEmpty()) {
                add("title", unit.group(3), lines);
            }
        } else if (first.matches()) {
            add("urn", first.group(1), lines);
            add("title", first.group(2), lines);
        } else if (last.matches()) {
            add("title", last.group(1), lines);
            add("urn", last.group(2), lines);
        } else {
            return false;
        }
        return true;
    }

    private List<List<Line>> paragraphs(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            if (!line.isBlank()) {
                boolean goesOn = before != null
                        && before.number() == line.number() - 1
                        && before.heading() == line.heading()
                        && !CODE_ALONE.matcher(before.text()).matches()
                        && !BANNER.matcher(before.text()).matches()
                        && (Character.isLowerCase(line.text().codePointAt(0)) || Flow.isUnfinished(before.text()));
                if (!goesOn) {
                    paragraphs.add(new ArrayList<>());
                }
                paragraphs.get(paragraphs.size() - 1).add(line);
                before = line;
            }
        }
        return paragraphs;
    }

    private boolean has(String name) {
        return facts.stream().anyMatch(fact -> fact.name().equals(name));
    }

    private void add(String name, String value, List<Line> lines) {
        if (!has(name)) {
            facts.add(new Fact(name, "", value, Span.of(lines)));
        }
    }
}
