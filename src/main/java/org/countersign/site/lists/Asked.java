package org.countersign.site.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RequestRefusal;
import org.countersign.site.answers.Spelled;
import org.countersign.site.json.JsonValue;

/** What an address of the JSON asks for. A page passes over what it cannot read; a program is told, and what can be sent. */
public final class Asked {

    /** How two parameters are described that many lists have. */
    public static final String LEARNERS_NAME = "Part of a learner's name";

    public static final String AN_EDITION = "An edition of a standard, as it stands in addresses";

    private Asked() {}

    /** What was asked for, unless something in it cannot be read. */
    public static <T> Answer<T> answer(Supplier<T> asked, List<Optional<Refusal>> unread) {
        List<Refusal> refusals = unread.stream().flatMap(Optional::stream).toList();
        return refusals.isEmpty() ? Answer.done(asked.get()) : Answer.refused(refusals);
    }

    public static <E extends Enum<E>> Optional<Refusal> choice(String parameter, E[] constants, String sent) {
        return isLeftOut(sent) || Spelled.read(constants, sent).isPresent()
                ? Optional.empty()
                : Optional.of(
                        unknown(parameter, sent, JsonValue.ONE_OF.words(String.join(", ", Spelled.of(constants)))));
    }

    /** @param readable whether it is the name of an edition */
    public static Optional<Refusal> edition(String parameter, String sent, boolean readable) {
        return isLeftOut(sent) || readable
                ? Optional.empty()
                : Optional.of(unknown(parameter, sent, JsonValue.EDITION.words()));
    }

    /** A parameter that is known elsewhere, or to others. */
    public static Refusal notKnown(String parameter, List<String> known) {
        return (known.isEmpty()
                        ? RequestRefusal.NO_PARAMETERS.refusal(parameter)
                        : RequestRefusal.UNKNOWN_PARAMETER.refusal(parameter, String.join(", ", known)))
                .at(parameter);
    }

    static boolean isLeftOut(String sent) {
        return sent == null || sent.isBlank();
    }

    private static Refusal unknown(String parameter, String sent, String possible) {
        return RequestRefusal.UNKNOWN_VALUE.refusal(parameter, sent, possible).at(parameter);
    }
}
