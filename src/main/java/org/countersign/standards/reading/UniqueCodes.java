package org.countersign.standards.reading;

import java.util.HashMap;
import java.util.Map;
import org.countersign.standards.reading.Entry.Fields;

/** Sees to it that a code names one thing only. */
final class UniqueCodes {

    private final String what;
    private final FileProblems problems;
    private final Map<String, Place> first = new HashMap<>();

    UniqueCodes(String what, FileProblems problems) {
        this.what = what;
        this.problems = problems;
    }

    void addKeys(Fields byCode) {
        byCode.keys().forEach(code -> add(code, byCode.placeOf(code)));
    }

    void add(String code, Place place) {
        Place earlier = first.putIfAbsent(code, place);
        if (earlier != null && !code.isEmpty()) {
            problems.add(
                    place,
                    "%s %s stands here a second time; the first is on line %d.".formatted(what, code, earlier.line()),
                    "Give one of the two a code of its own.");
        }
    }
}
