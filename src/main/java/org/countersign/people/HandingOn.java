package org.countersign.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;

/**
 * Who takes over what somebody leaves.
 *
 * @param all for what nothing else was chosen for
 * @param each by duty
 */
public record HandingOn(Optional<Taker> all, Map<UUID, Taker> each) {

    /** How it is sent that nobody takes it over yet. */
    static final String NOBODY = "nobody";

    /** Nothing was chosen, which is enough where nothing is left. */
    public static final HandingOn UNSAID = new HandingOn(Optional.empty(), Map.of());

    /** All of it waits until somebody is found. */
    public static final HandingOn TO_NOBODY_YET = new HandingOn(Optional.of(Taker.NOBODY_YET), Map.of());

    public HandingOn {
        each = Map.copyOf(each);
    }

    /** @param person empty for nobody yet */
    public record Taker(Optional<PersonId> person) {

        static final Taker NOBODY_YET = new Taker(Optional.empty());
    }

    public static HandingOn allTo(PersonId person) {
        return new HandingOn(Optional.of(new Taker(Optional.of(person))), Map.of());
    }

    Optional<Taker> of(Duty duty) {
        return Optional.ofNullable(each.get(duty.id())).or(() -> all);
    }

    /**
     * @param all as sent; null or blank where nothing was chosen
     * @param each by duty, as sent
     */
    public static Answer<HandingOn> read(String all, Map<String, String> each) {
        Map<UUID, Taker> chosen = new HashMap<>();
        for (Map.Entry<String, String> one : each.entrySet()) {
            Optional<UUID> duty = id(one.getKey());
            Answer<Optional<Taker>> taker = taker(one.getValue(), HandingOnForm.FIELD + one.getKey());
            if (duty.isEmpty()) {
                return Answer.refused(PersonRefusal.NO_SUCH_TAKER.refusal().at(HandingOnForm.ALL));
            }
            if (taker instanceof Answer.Refused<Optional<Taker>> refused) {
                return refused.as();
            }
            taker.orThrow().ifPresent(to -> chosen.put(duty.get(), to));
        }
        return taker(all, HandingOnForm.ALL).map(taker -> new HandingOn(taker, chosen));
    }

    /** @param sent each as a duty, a colon, and who takes it */
    public static Map<String, String> each(List<String> sent) {
        Map<String, String> each = new HashMap<>();
        for (String one : sent) {
            int colon = one.indexOf(':');
            each.put(one.substring(0, Math.max(0, colon)), one.substring(colon + 1));
        }
        return each;
    }

    private static Answer<Optional<Taker>> taker(String sent, String field) {
        if (sent == null || sent.isBlank()) {
            return Answer.done(Optional.empty());
        }
        if (sent.equals(NOBODY)) {
            return Answer.done(Optional.of(Taker.NOBODY_YET));
        }
        return id(sent).<Answer<Optional<Taker>>>map(
                        person -> Answer.done(Optional.of(new Taker(Optional.of(new PersonId(person))))))
                .orElseGet(() ->
                        Answer.refused(PersonRefusal.NO_SUCH_TAKER.refusal().at(field)));
    }

    private static Optional<UUID> id(String sent) {
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
