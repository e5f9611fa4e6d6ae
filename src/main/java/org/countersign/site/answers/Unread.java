package org.countersign.site.answers;

/**
 * What somebody typed or sent, and nobody has read yet: a verb reads it once it knows that they may act, so that nobody
 * else is told what is wrong with it.
 *
 * @param <C> the command in it
 */
@FunctionalInterface
public interface Unread<C> {

    /** The command, or everything that cannot be read. */
    Answer<C> read();

    /** A command that was never typed: the demo centre and tests make theirs themselves. */
    static <C> Unread<C> of(C command) {
        return () -> Answer.done(command);
    }
}
