package org.countersign.people.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.UserNames;
import org.countersign.site.Actor;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;

/** Tells somebody that their user name was changed since they signed in: the next time they need the new one. */
@ApplicationScoped
public class UserNameNews {

    private final SecurityIdentity identity;
    private final UserNames userNames;
    private final People people;
    private final CentreClock clock;
    private final SignInWords words;

    UserNameNews(SecurityIdentity identity, UserNames userNames, People people, CentreClock clock, SignInWords words) {
        this.identity = identity;
        this.userNames = userNames;
        this.people = people;
        this.clock = clock;
        this.words = words;
    }

    /** A sentence; empty for whoever signed in with the name they have. */
    public Optional<String> of(Actor actor) {
        return Optional.<Instant>ofNullable(identity.getAttribute(Identities.SESSION_BEGUN))
                .flatMap(begun -> userNames.changedSince(actor.id(), begun))
                .map(change -> words.userNameIsNow(
                        actor.userName(),
                        people.find(change.by()).map(Person::name).orElseThrow(),
                        Dates.british(clock.dateOf(change.at()))));
    }
}
