package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Headings.Heading;

/** Cuts a document at its headings and labels, in the order in which they are printed. */
final class Sections {

    private static final Pattern FACT = Pattern.compile("(\\p{Lu}[^:.]{1,60}):\\s+(\\S.*)");
    private static final Pattern ELEMENT = Pattern.compile(
            "(?i:element|elfen)\\s+(?i:no\\.?\\s*)?([A-Za-z]{0,4}\\d[\\w.]*?)[.:]?(?:\\s*[:–—-]?\\s+(.*))?");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?i)(.{0,60}\\bsignature|signed\\b.{0,50}|.{0,40}\\bllofnod)\\b(?:\\s*\\([^)]{1,40}\\))?\\s*:?\\s*(?:[_.…]{3,}|date\\b|$).*");
    private static final int MOST_WORDS_OF_A_LABEL = 7;

    /** What documents without levels make of a line in bold letters. */
    private static final int BOLD = 8;

    private final List<Line> lines;
    private final List<Section> sections = new ArrayList<>();
    private Heading heading = new Heading(Topic.HEAD, "", "", 0, "");
    private List<Line> headed = List.of();
    private List<Line> body = new ArrayList<>();

    private Sections(List<Line> lines) {
        this.lines = lines;
    }

    static List<Section> of(List<Line> lines) {
        Sections cut = new Sections(lines);
        cut.cut();
        return cut.sections;
    }

    static boolean isSignature(String text) {
        return SIGNATURE.matcher(text).matches();
    }

    private void cut() {
        for (int at = 0; at < lines.size(); ) {
            Line line = lines.get(at);
            Optional<Heading> found = line.isBlank() ? Optional.empty() : headingAt(at);
            if (found.isEmpty()) {
                body.add(line);
                at++;
            } else {
                begin(
                        found.get(),
                        lines.subList(at, at + Math.max(1, found.get().lines())));
                at += Math.max(1, found.get().lines());
            }
        }
        sections.add(new Section(heading, headed, body));
    }

    private Optional<Heading> headingAt(int at) {
        Line line = lines.get(at);
        return Headings.at(lines, at, heading.topic())
                .or(() -> element(at))
                .or(() -> leadInAlone(line))
                .or(() -> fact(line))
                .or(() -> signature(line))
                .or(() -> madeByLayout(at));
    }

    private void begin(Heading found, List<Line> taken) {
        sections.add(new Section(heading, headed, body));
        heading = found;
        headed = List.copyOf(taken);
        body = new ArrayList<>();
        if (!found.rest().isEmpty()) {
            body.add(taken.get(taken.size() - 1).plainly(found.rest()));
        }
    }

    /** "Element 1 Prepare the site", or a code and a title that stand right before the heading of criteria. */
    private Optional<Heading> element(int at) {
        String text = lines.get(at).text();
        Matcher element = ELEMENT.matcher(text);
        if (element.matches() && text.length() < 160) {
            return Optional.of(new Heading(Topic.ELEMENT, element.group(1), text, 1, ""));
        }
        Optional<Mark> mark =
                Mark.of(lines.get(at)).filter(code -> code.isCertain() && !code.bulleted() && !code.isAlone());
        return mark.filter(code -> code.style() != Mark.Style.LETTER && code.style() != Mark.Style.ROMAN)
                .filter(code -> criteriaNext(at + 1))
                .filter(code -> !heading.topic().hasCriteria() || codesBelow(at + 1, code))
                .filter(code -> heading.topic() != Topic.RANGE
                        || body.stream()
                                .noneMatch(before ->
                                        Mark.of(before).filter(code::comesAfter).isPresent()))
                .map(code -> new Heading(Topic.ELEMENT, code.printed(), text, 1, ""));
    }

    /** Whether the codes of the criteria that follow begin with its own. */
    private boolean codesBelow(int from, Mark code) {
        return lines.stream()
                .skip(from)
                .flatMap(line -> Mark.of(line).stream())
                .findFirst()
                .filter(next -> next.isBelow(code))
                .isPresent();
    }

    private boolean criteriaNext(int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size()
                && Headings.at(lines, next, Topic.PASSAGE)
                        .filter(heading -> heading.topic().hasCriteria())
                        .isPresent();
    }

    /** "You must be able to:" where no heading stands before it. */
    private Optional<Heading> leadInAlone(Line line) {
        boolean under = heading.topic().hasCriteria() || heading.topic() == Topic.EVIDENCE;
        if (under && (heading.topic() != Topic.PERFORMANCE || !startsKnowledge(line))) {
            return Optional.empty();
        }
        if (heading.topic() == Topic.RANGE && !LeadIns.beginsCriteria(line.text())) {
            return Optional.empty();
        }
        if (!LeadIns.isOne(line.text()) || heading.topic() == Topic.EVIDENCE) {
            return Optional.empty();
        }
        boolean knowing = LeadIns.isAboutKnowing(line.text());
        return knowing || LeadIns.isAboutDoing(line.text())
                ? Optional.of(new Heading(
                        knowing ? Topic.KNOWLEDGE : Topic.PERFORMANCE,
                        "",
                        line.text().replaceAll(":$", ""),
                        1,
                        line.text()))
                : Optional.empty();
    }

    private boolean startsKnowledge(Line line) {
        return LeadIns.isAboutKnowing(line.text())
                && body.stream().anyMatch(before -> Mark.of(before).isPresent());
    }

    /** A label that is not known, among others that are. */
    private Optional<Heading> fact(Line line) {
        if (heading.topic() != Topic.FIELD && heading.topic() != Topic.HEAD) {
            return Optional.empty();
        }
        Matcher fact = FACT.matcher(line.text());
        return fact.matches()
                        && !fact.group(1).matches("(?i)(unit|uned)\\s+\\S+")
                        && fact.group(1).split(" ").length <= MOST_WORDS_OF_A_LABEL
                ? Optional.of(new Heading(Topic.FIELD, "other", fact.group(1), 1, fact.group(2)))
                : Optional.empty();
    }

    private Optional<Heading> signature(Line line) {
        return heading.topic() != Topic.SIGN_OFF && isSignature(line.text())
                ? Optional.of(new Heading(Topic.SIGN_OFF, "", "", 1, line.text()))
                : Optional.empty();
    }

    /** A heading of a web page or a Word file; among criteria that count on behind it, it only divides them. */
    private Optional<Heading> madeByLayout(int at) {
        Line line = lines.get(at);
        boolean inHead = heading.topic() == Topic.HEAD || heading.topic() == Topic.FIELD && line.heading() == BOLD;
        if (line.heading() == 0
                || inHead
                || Mark.of(line).filter(Mark::isCertain).isPresent()) {
            return Optional.empty();
        }
        int level = headed.stream().mapToInt(Line::heading).max().orElse(0);
        boolean divides = heading.topic().hasCriteria() && (level > 0 && line.heading() > level || countsOn(at));
        return divides ? Optional.empty() : Optional.of(new Heading(Topic.PASSAGE, "", line.text(), 1, ""));
    }

    /** Whether the next mark goes on counting from the last one. */
    private boolean countsOn(int at) {
        Optional<Mark> last =
                body.stream().flatMap(line -> Mark.of(line).stream()).reduce((first, second) -> second);
        Optional<Mark> next = lines.stream()
                .skip(at + 1L)
                .filter(line -> !line.isBlank())
                .limit(3)
                .flatMap(line -> Mark.of(line).stream())
                .findFirst();
        boolean first = last.isEmpty() && next.filter(Mark::isCertain).isPresent();
        return first || last.isPresent() && next.isPresent() && next.get().comesAfter(last.get());
    }
}
