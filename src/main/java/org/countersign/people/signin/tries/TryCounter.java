package org.countersign.people.signin.tries;

import java.util.List;
import org.countersign.site.PersonId;
import org.countersign.site.disk.Sha256;

/**
 * What failed tries are counted under. Nobody's own tries are counted together with a stranger's, so that no stranger's
 * keep them out: those at the door by name and address, those of a known browser by that browser, those of somebody who
 * is signed in by what they are asked their password for.
 *
 * @param tried what is counted, made of digests because people type their password as a name too
 * @param isShared whether many people are behind it, so that one who was right makes only their own try forgotten
 */
public record TryCounter(String tried, TryLimit limit, boolean isShared) {

    /** A name from an address, whether there is such a name or not. */
    static TryCounter ofNameFrom(String userNameKey, String address) {
        return new TryCounter("name:" + Sha256.of(userNameKey) + ":" + address, TryLimit.NAME, false);
    }

    static TryCounter ofAddress(String address, int free) {
        return new TryCounter("address:" + address, TryLimit.address(free), true);
    }

    /** A browser that has signed in as this person before. */
    public static List<TryCounter> ofKnownBrowser(PersonId person, String browser) {
        return List.of(new TryCounter("browser:" + Sha256.of(browser) + ":" + person, TryLimit.NAME, false));
    }

    public static List<TryCounter> ofSigning(PersonId person) {
        return List.of(new TryCounter("signing:" + person, TryLimit.NAME, false));
    }

    public static List<TryCounter> ofPasswordChange(PersonId person) {
        return List.of(new TryCounter("password-change:" + person, TryLimit.NAME, false));
    }
}
