package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final List<Fact> facts = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final Flow flow;
    private final Hyphens hyphens;

    Head(List<Line> lines, Flow flow, Hyphens hyphens) {
        this.flow = flow;
        this.hyphens = hyphens;
        read(lines);
    }

    List<Fact> facts() {
        return facts;
    }

    /** What is neither title nor code. */
    List<String> left() {
        return left;
    }

    private void read(List<Line> lines) {
        List<List<Line>> paragraphs = paragraphs(lines);
        for (List<Line> paragraph : paragraphs) {
            String text = hyphens.join(paragraph);
            boolean unread = has("title") || !code(paragraph, text);
            if (unread
                    && (has("title") || BANNER.matcher(text).matches() || Flow.isClosed(text) && text.length() > 80)) {
                if (!(has("title") && isTitle(text))) {
                    left.add(text);
                }
            } else if (unread) {
                add("title", text, paragraph);
            }
        }
    }

    private boolean isTitle(String text) {
        String title = facts.stream()
                .filter(fact -> fact.name().equals("title"))
                .findFirst()
                .orElseThrow()
                .value();
        return text.equalsIgnoreCase(title)
                || text.endsWith(title) && CODE_FIRST.matcher(text).matches();
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

    Optional<String> reference() {
        return facts.stream()
                .filter(fact -> fact.name().equals("urn"))
                .map(Fact::value)
                .findFirst();
    }
}
