package org.countersign.portfolio.evidence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.countersign.standards.Context;
import org.countersign.standards.ContextMarks;

/**
 * How one version is marked in one unit: by what it says itself, and by what its learner marked who claimed it there later.
 *
 * @param atOnce whether it was claimed there when it was submitted
 * @param claims made on it there
 */
public record Marking(boolean atOnce, List<Claim> claims) {

    /** Of a version that says all there is to say. */
    public static final Marking AT_ONCE = new Marking(true, List.of());

    public Marking {
        claims = List.copyOf(claims);
    }

    /** In the order they are declared in. */
    public List<Context> on(Occasion occasion, ContextMarks unit) {
        SortedSet<String> marks = new TreeSet<>(occasion.contexts());
        claims.stream()
                .flatMap(claim -> claim.occasions().stream())
                .filter(marked -> marked.occasion().equals(occasion.id()))
                .forEach(marked -> marks.addAll(marked.contexts()));
        return unit.in(marks, atOnce);
    }
}
