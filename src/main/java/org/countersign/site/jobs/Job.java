package org.countersign.site.jobs;

import java.time.Duration;
import java.util.Optional;
import org.countersign.site.PersonId;

/** A piece of work that is done in the background. A room offers one by implementing this as a bean. */
public interface Job {

    /** As it is kept and addressed ({@code summaries}); never another for the same job. */
    String name();

    /** What people call it. */
    String title();

    /** What it does, and when somebody would begin it. */
    String purpose();

    /** What came of it, in a sentence. */
    String outcome(Progress ended);

    /** How long after it ended it begins again by itself; empty where only somebody begins it. */
    default Optional<Duration> every() {
        return Optional.empty();
    }

    /** Whether something is left to do that was begun elsewhere. */
    default boolean isLeft() {
        return false;
    }

    /** Somebody asks for it now. */
    default void asked(PersonId by) {}

    /**
     * Does the next of it, in transactions of its own and within seconds. What was done twice because the program ended in
     * between has to be as good as once.
     */
    Progress goOn(Progress before);
}
