package org.countersign.standards.importing.transcript;

import java.util.List;
import java.util.Optional;
import org.countersign.standards.importing.documents.Line;

/** Which lines begin with a mark. A plain number or letter is one only where it counts on from the one before. */
final class AcceptedMarks {

    private static final int FAR = 12;

    private final List<Line> lines;

    AcceptedMarks(List<Line> lines) {
        this.lines = lines;
    }

    /** @param open the marks of the items that this line could go on counting from */
    Optional<Mark> at(int place, List<Mark> open) {
        Optional<Mark> mark = Mark.of(lines.get(place)).map(found -> found.amongst(open));
        if (mark.isEmpty() || mark.get().isCertain()) {
            return mark;
        }
        Mark found = mark.get();
        boolean counts = open.stream().anyMatch(before -> found.follows(before) || found.repeats(before));
        if (counts || found.isFirst() && begins(found, place)) {
            return mark;
        }
        return found.withoutNumber();
    }

    /** Behind a bullet "a" or "1" without a dot is the first of its kind only where another follows; else it is a word. */
    private boolean begins(Mark first, int place) {
        return first.bulleted() ? first.isCertain() || goesOn(place, first) : leadsIn(place) || goesOn(place, first);
    }

    /** Whether the next written line begins with a mark. */
    boolean next(int place) {
        for (int at = place + 1; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                boolean heading = lines.get(at).heading() > 0
                        || LeadIns.isOne(lines.get(at).text());
                return Mark.of(lines.get(at)).isPresent() || heading && next(at);
            }
        }
        return false;
    }

    /** The first item of a list that has only one. */
    private boolean leadsIn(int place) {
        int before = place - 1;
        while (before >= 0 && lines.get(before).isBlank()) {
            before--;
        }
        return before >= 0 && LeadIns.isOne(lines.get(before).text());
    }

    /** The next mark, if the next written line begins with one. */
    Optional<Mark> nextMark(int place) {
        return lines.stream()
                .skip(place + 1L)
                .filter(line -> !line.isBlank())
                .findFirst()
                .flatMap(Mark::of);
    }

    private boolean goesOn(int place, Mark first) {
        for (int at = place + 1; at < lines.size() && at < place + FAR; at++) {
            if (Mark.of(lines.get(at))
                    .filter(next -> next.follows(first) || next.repeats(first))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
