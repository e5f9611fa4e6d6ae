package org.countersign.standards.reading;

import java.util.HashMap;
import java.util.Map;

/** Sees to it that a code names one thing only. */
final class UniqueCodes {

    private final FileProblems problems;
    private final Map<String, Place> first = new HashMap<>();

    UniqueCodes(FileProblems problems) {
        this.problems = problems;
    }

    void add(String what, String code, Place place) {
        Place earlier = first.putIfAbsent(code, place);
        if (earlier != null) {
            problems.add(
                    place,
                    "%s %s stands here a second time; the first is on line %d.".formatted(what, code, earlier.line()),
                    "Give one of the two a code of its own.");
        }
    }
}
