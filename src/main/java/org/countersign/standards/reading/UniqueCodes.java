package org.countersign.standards.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.standards.faults.Coded;
import org.countersign.standards.faults.ReferenceFault;
import org.countersign.standards.reading.Entry.Fields;

/** Sees to it that a code names one thing only. */
final class UniqueCodes {

    private final Coded coded;
    private final FileProblems problems;
    private final Map<String, Place> first = new HashMap<>();

    UniqueCodes(Coded coded, FileProblems problems) {
        this.coded = coded;
        this.problems = problems;
    }

    void addAll(List<Fields.Code> codes) {
        codes.forEach(code -> add(code.text(), code.place()));
    }

    void add(String code, Place place) {
        add(coded, code, place);
    }

    /** Something of another kind that has its code in the same space. */
    void add(Coded kind, String code, Place place) {
        Place earlier = first.putIfAbsent(code, place);
        if (earlier != null && !code.isEmpty()) {
            problems.add(place, ReferenceFault.CODE_TWICE.found(kind, code, earlier.line()));
        }
    }
}
