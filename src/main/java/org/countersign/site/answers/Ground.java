package org.countersign.site.answers;

import java.util.List;
import java.util.Locale;
import org.countersign.wording.Worded;

/**
 * A ground on which something is refused, in the words of the trade: a constant of an enum that lists the grounds of a
 * room or of a part of it. The bundle beside the enum says each in a whole sentence.
 */
public interface Ground extends Worded {

    RefusedAs refusedAs();

    /** What programs read: the name of the ground in small letters, {@code title-missing}, unless another was given. */
    default String code() {
        return refusedAs()
                .code()
                .orElseGet(
                        () -> ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What was sent, refused on this ground where nothing was. */
    default <T> Answer<T> unlessGiven(T sent) {
        return sent == null ? Answer.refused(refusal()) : Answer.done(sent);
    }

    /** @param arguments what the sentence names */
    default Refusal refusal(Object... arguments) {
        return new Refusal(this, refusedAs().field(), List.of(arguments));
    }
}
