package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countersign.standards.Problem;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.FileFault;
import org.countersign.wording.Wording;

/** What was found wrong in one file, in the order in which a reader meets it. */
final class FileProblems {

    /** More than anyone puts right in one go; a damaged file could have one on every line. */
    private static final int MOST = 50;

    /** Enough to find it by. */
    private static final int LONGEST_QUOTE = 60;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    FileProblems(String file) {
        this.file = file;
    }

    void add(Place place, Fault.Found fault) {
        found.add(new Problem(file, place.line(), place.column(), fault));
    }

    /** What somebody wrote, as it is quoted in a sentence about it. */
    static String shortened(String written) {
        return Wording.beginning(written, LONGEST_QUOTE);
    }

    boolean none() {
        return found.stream().allMatch(problem -> problem.found().fault().isNotice());
    }

    List<Problem> inOrder() {
        List<Problem> sorted = found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
        if (sorted.size() <= MOST) {
            return sorted;
        }
        List<Problem> first = new ArrayList<>(sorted.subList(0, MOST));
        first.add(new Problem(file, 0, 0, FileFault.MORE_FAULTS.found(sorted.size() - MOST)));
        return first;
    }
}
