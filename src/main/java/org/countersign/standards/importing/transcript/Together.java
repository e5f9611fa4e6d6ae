package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Headings.Heading;

/** Puts sections together that a new page or a table divided: the same heading again, or the two halves of a table's head. */
final class Together {

    private static final Pattern CONTINUED =
            Pattern.compile("(?i)\\s*[(–-]?\\s*\\(?(continued|cont\\.?|cont['’]d)\\)?.*");

    private Together() {}

    static List<Section> of(List<Section> sections) {
        List<Section> together = new ArrayList<>();
        for (Section section : sections) {
            Section before = together.isEmpty() ? null : together.get(together.size() - 1);
            if (before != null && goesOn(before, section)) {
                together.set(together.size() - 1, join(before, section));
            } else {
                together.add(section);
            }
        }
        return together;
    }

    private static boolean goesOn(Section before, Section next) {
        if (before.topic() != next.topic() || next.topic() == Topic.FIELD) {
            return false;
        }
        if (next.topic() == Topic.OUTCOMES) {
            return true;
        }
        boolean continued =
                CONTINUED.matcher(next.printed().replace(before.printed(), "")).matches()
                        && !next.printed().equals(before.printed());
        return next.topic().hasCriteria() && (continued || next.printed().equals(before.printed()) || leadIn(next));
    }

    /** The lead-in was taken for a heading because another stood in between. */
    private static boolean leadIn(Section next) {
        return !next.written().isEmpty()
                && next.written().get(0).text().equals(next.printed() + ":")
                && !next.printed().isEmpty();
    }

    private static Section join(Section before, Section next) {
        List<Line> headed = new ArrayList<>(before.headed());
        headed.addAll(next.headed());
        List<Line> body = new ArrayList<>(before.body());
        body.addAll(repeats(before, next) ? next.body().subList(1, next.body().size()) : next.body());
        Heading heading = before.topic() == Topic.OUTCOMES ? next.heading() : before.heading();
        return new Section(heading, headed, body);
    }

    /** The same lead-in again on the next page. */
    private static boolean repeats(Section before, Section next) {
        return !next.written().isEmpty()
                && !next.body().isEmpty()
                && before.written().stream()
                        .anyMatch(line -> line.text().equals(next.body().get(0).text()) && LeadIns.isOne(line.text()));
    }
}
