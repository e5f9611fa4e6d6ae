package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.standards.importing.documents.Line;

/**
 * Puts lines in the order in which they are read, where a page has its headings, labels or outcomes in a column at the left:
 * each of them before what stands beside it. Pieces of a line that belong together become one line again.
 */
final class Columns {

    private static final int FEWEST = 3;
    private static final int NEAR = 3;
    private static final int NARROWEST = 8;

    private final List<List<Line>> rows = new ArrayList<>();
    private final int right;
    private final List<Line> arranged = new ArrayList<>();

    private Columns(List<Line> lines) {
        for (Line line : lines) {
            boolean same = !rows.isEmpty()
                    && !line.isBlank()
                    && rows.get(rows.size() - 1).get(0).number() == line.number();
            if (!same) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(line);
        }
        this.right = rightColumn();
    }

    static List<Line> arranged(List<Line> lines) {
        Columns columns = new Columns(lines);
        columns.arrange();
        return columns.arranged;
    }

    /** Where the right column begins, in characters; 0 where there is none. */
    private int rightColumn() {
        Map<Integer, Integer> beginnings = new HashMap<>();
        int left = rows.stream()
                .filter(row -> !row.get(0).isBlank())
                .mapToInt(row -> row.get(0).indent())
                .min()
                .orElse(0);
        for (List<Line> row : rows) {
            if (row.size() > 1 && row.get(0).indent() <= left + NEAR && !isCode(row.get(0))) {
                beginnings.merge(row.get(1).indent(), 1, Integer::sum);
            }
        }
        return beginnings.entrySet().stream()
                .filter(column -> column.getKey() >= left + NARROWEST)
                .map(column -> Map.entry(column.getKey(), near(beginnings, column.getKey())))
                .filter(column -> column.getValue() >= FEWEST)
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static int near(Map<Integer, Integer> beginnings, int place) {
        return beginnings.entrySet().stream()
                .filter(other -> Math.abs(other.getKey() - place) <= 1)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean isCode(Line line) {
        return Mark.of(line).filter(Mark::isAlone).isPresent();
    }

    private void arrange() {
        if (right == 0) {
            rows.forEach(row -> arranged.addAll(joined(row)));
            return;
        }
        for (int at = 0; at < rows.size(); ) {
            if (leftOf(rows.get(at)).isEmpty()) {
                arranged.addAll(joined(rows.get(at)));
                at++;
            } else {
                at = block(at);
            }
        }
    }

    /** What stands in the left column of a row, and ends before the right one begins. */
    private Optional<Line> leftOf(List<Line> row) {
        Line first = row.get(0);
        boolean left = !first.isBlank()
                && first.indent() < right - NEAR
                && first.indent() + first.text().length() * 3 / 4 <= right + NEAR;
        boolean beside = row.size() > 1 && Math.abs(row.get(1).indent() - right) <= NEAR + 4;
        return left && (row.size() == 1 || beside || row.get(1).indent() > right) && !isCode(first)
                ? Optional.of(first)
                : Optional.empty();
    }

    /** A label of one or more lines, and then what stands beside it as far as the next label. */
    private int block(int from) {
        List<Line> label = new ArrayList<>();
        List<Line> beside = new ArrayList<>();
        int at = from;
        int blanks = 0;
        for (; at < rows.size(); at++) {
            List<Line> row = rows.get(at);
            Optional<Line> left = leftOf(row);
            if (row.get(0).isBlank()) {
                blanks++;
                beside.add(row.get(0));
                continue;
            }
            if (row.get(0).page() != rows.get(from).get(0).page()) {
                break;
            }
            if (left.isPresent() && !label.isEmpty() && beginsAnew(label, left.get(), blanks)) {
                break;
            }
            boolean wide = left.isEmpty() && row.get(0).indent() < right - NEAR;
            if (wide) {
                break;
            }
            left.ifPresent(label::add);
            List<Line> rest = left.isPresent() ? row.subList(1, row.size()) : row;
            beside.addAll(joined(rest));
            blanks = left.isPresent() ? 0 : blanks;
        }
        arranged.addAll(leadInsTogether(label));
        arranged.addAll(beside);
        return at;
    }

    /** A lead-in that runs over several lines of a narrow column is one line again. */
    private static List<Line> leadInsTogether(List<Line> label) {
        for (int from = 0; from + 1 < label.size(); from++) {
            for (int to = label.size(); to > from + 1; to--) {
                String text = label.subList(from, to).stream().map(Line::text).collect(Collectors.joining(" "));
                if (LeadIns.isOne(text)) {
                    List<Line> together = new ArrayList<>(label.subList(0, from));
                    together.add(label.get(from).saying(text));
                    together.addAll(label.subList(to, label.size()));
                    return together;
                }
            }
        }
        return label;
    }

    private static boolean beginsAnew(List<Line> label, Line next, int blanks) {
        Line last = label.get(label.size() - 1);
        if (Mark.of(next).filter(Mark::isCertain).isPresent()) {
            return true;
        }
        List<Line> both = new ArrayList<>(label);
        both.add(next);
        boolean together = Headings.at(both, label.size() - 1, Topic.FIELD)
                .filter(heading -> heading.lines() > 1)
                .isPresent();
        if (together) {
            return false;
        }
        boolean heading = Headings.at(List.of(next), 0, Topic.FIELD).isPresent();
        if (heading || last.text().endsWith(":") || isField(label)) {
            return true;
        }
        boolean goesOn = Character.isLowerCase(next.text().codePointAt(0)) || Flow.isUnfinished(last.text());
        return !goesOn && !next.text().matches("(?i)(you|the learner|mae|to)\\b.*") && blanks > 0;
    }

    private static boolean isField(List<Line> label) {
        return Headings.at(label, 0, Topic.FIELD)
                .filter(heading -> heading.topic() == Topic.FIELD)
                .isPresent();
    }

    /** Several facts on one line stay apart; all else is one line. */
    private static List<Line> joined(List<Line> row) {
        if (row.size() < 2) {
            return row;
        }
        boolean facts = row.stream().skip(1).anyMatch(Columns::isFact);
        if (facts) {
            return row;
        }
        StringBuilder text = new StringBuilder();
        row.forEach(piece -> text.append(text.length() == 0 ? "" : " ").append(piece.text()));
        Line first = row.get(0);
        int heading = row.stream().allMatch(piece -> piece.heading() > 0) ? first.heading() : 0;
        return List.of(
                new Line(first.number(), first.page(), first.indent(), heading, first.listed(), text.toString()));
    }

    private static boolean isFact(Line piece) {
        return Headings.at(List.of(piece), 0, Topic.FIELD)
                .filter(heading -> heading.topic() == Topic.FIELD)
                .isPresent();
    }
}
