package org.countersign.people.signin;

import java.time.Instant;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;

/** Whose account it is, as sign-in sees them at this moment. */
public interface Account {

    PersonId id();

    String userName();

    /** However it is spelled. */
    boolean isCalled(String typed);

    /** What a session of this person that began then has to carry to be valid at this moment. */
    Session session(Instant begun);

    Actor actor();
}
