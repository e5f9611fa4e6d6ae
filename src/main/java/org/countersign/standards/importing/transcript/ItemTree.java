package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.importing.documents.Line;

/** Items as they are read one after the other, each put at its level by its mark and its indentation. */
final class ItemTree {

    /** A level of the tree that is open: the last item on it can still grow. */
    private static final class Open {
        final Mark mark;
        final int indent;
        final List<Line> lines = new ArrayList<>();
        final List<Open> below = new ArrayList<>();

        Open(Mark mark, Line line) {
            this.mark = mark;
            this.indent = line.indent();
            lines.add(line.plainly(mark.rest()));
        }
    }

    private final Hyphens hyphens;
    private final List<Open> top = new ArrayList<>();
    private final List<Open> path = new ArrayList<>();

    ItemTree(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    boolean isEmpty() {
        return top.isEmpty();
    }

    /** The marks of the items that are open, the outermost first. */
    List<Mark> last() {
        return path.stream().map(open -> open.mark).toList();
    }

    boolean knows(Mark.Style style) {
        return path.stream().anyMatch(open -> open.mark.style() == style);
    }

    /** How people call the item that was read last: by its code, its number, or how it begins. */
    String lastName() {
        Open last = path.get(path.size() - 1);
        String begins = last.lines.get(0).text();
        return last.mark.printed().isEmpty() ? begins : last.mark.printed();
    }

    void goOn(Line line) {
        path.get(path.size() - 1).lines.add(line);
    }

    void add(Mark mark, Line line) {
        Open item = new Open(mark, line);
        int level = level(mark, line);
        while (path.size() > level) {
            path.remove(path.size() - 1);
        }
        (path.isEmpty() ? top : path.get(path.size() - 1).below).add(item);
        path.add(item);
    }

    private int level(Mark mark, Line line) {
        for (int level = path.size() - 1; level >= 0; level--) {
            if (mark.isBelow(path.get(level).mark)) {
                return level + 1;
            }
        }
        for (int level = 0; level < path.size(); level++) {
            Open open = path.get(level);
            if (mark.isBeside(open.mark)) {
                boolean deeper = line.indent() > open.indent + 1
                        && (mark.style() == Mark.Style.BULLET || !mark.follows(open.mark));
                boolean countsAnew =
                        mark.style() == Mark.Style.NUMBER && mark.isFirst() || mark.style() == Mark.Style.BULLET;
                if (!(deeper && countsAnew)) {
                    return level;
                }
            }
        }
        return path.size();
    }

    List<Item> items() {
        return items(top);
    }

    private List<Item> items(List<Open> open) {
        return open.stream()
                .map(one -> new Item(one.mark, hyphens.join(one.lines), items(one.below), span(one)))
                .toList();
    }

    private static Span span(Open open) {
        return open.below.stream().map(ItemTree::span).reduce(Span.of(open.lines), Span::and);
    }

    Optional<Mark> lastMark() {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1).mark);
    }
}
