package org.countersign.standards;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How evidence is marked with the contexts of one unit. A mark names the standard and the code the context has there,
 * {@code CFACSC4/4b}, since another standard may mean something else by the same code; no id and no code has a slash in
 * it. Evidence from before marks named the standard has the code alone, and is marked so in every unit it is claimed in.
 */
public record ContextMarks(Standard standard, Policy policy) {

    private static final String BETWEEN = "/";

    public String of(Context context) {
        return before() + context.code();
    }

    /** All there are, in the order the contexts are declared in. */
    public List<String> all() {
        return policy.contextsInForce(standard).stream().map(this::of).toList();
    }

    /**
     * The contexts of this unit among what evidence is marked with, in the order they are declared in.
     *
     * @param claimedAtOnce in this unit, when it was submitted. Where it was claimed here only later, nobody could mark it
     *     for this unit; then a context that the policy adds under a code of other standards is read from their marks: what
     *     it was shown in was one thing for them, and the assessor confirms it for this one.
     */
    public List<Context> in(Collection<String> marks, boolean claimedAtOnce) {
        return policy.contextsInForce(standard).stream()
                .filter(context -> marks.contains(of(context))
                        || marks.contains(context.code())
                        || !claimedAtOnce
                                && isTakenOver(context)
                                && !meant(context.code(), marks).isEmpty())
                .toList();
    }

    private boolean isTakenOver(Context context) {
        return standard.context(context.code()).isEmpty();
    }

    /** Which of some marks somebody means who names one of them, or a code alone. */
    public static SortedSet<String> meant(String named, Collection<String> marks) {
        return marks.stream()
                .filter(mark -> mark.equals(named) || mark.endsWith(BETWEEN + named))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes as they are within one standard, from marks of it or from the codes themselves; other marks stay as they are. */
    public static SortedSet<String> within(String standardId, Collection<String> marks) {
        String before = standardId + BETWEEN;
        return marks.stream()
                .map(mark -> mark.startsWith(before) ? mark.substring(before.length()) : mark)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String before() {
        return standard.key().id() + BETWEEN;
    }
}
