package org.countersign.people.watch;

import java.util.Optional;
import org.countersign.site.PersonId;

/**
 * Who came to the door, as far as that is known.
 *
 * @param typed the beginning of a user name that nobody has; never the whole, because people type their password there too
 */
public record Comer(Optional<PersonId> person, Optional<String> typed, String address) {

    public static Comer known(PersonId person, String address) {
        return new Comer(Optional.of(person), Optional.empty(), address);
    }

    public static Comer unknown(String userName, String address) {
        return new Comer(Optional.empty(), Optional.of(beginning(userName)), address);
    }

    private static String beginning(String userName) {
        String text = userName == null ? "" : userName.strip();
        if (text.isEmpty()) {
            return "";
        }
        int first = text.codePointAt(0);
        return (Character.isLetterOrDigit(first) ? Character.toString(first) : "?") + "…";
    }
}
