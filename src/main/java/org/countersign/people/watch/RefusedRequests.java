package org.countersign.people.watch;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.countersign.site.Actor;
import org.countersign.site.CallerAddress;
import org.countersign.site.PersonId;

/**
 * Sees what was refused to whom, wherever in the program that was decided. What is not somebody's looks like not there, so
 * what is not there is noted too, of people who are signed in.
 */
@Singleton
class RefusedRequests {

    /** Around everything else, also around what refuses a request before anybody knows whose it is. */
    private static final int FIRST = 1_000;

    private static final int LONGEST = 200;

    private final DoorBook book;
    private final CallerAddress caller;

    RefusedRequests(DoorBook book, CallerAddress caller) {
        this.book = book;
        this.caller = caller;
    }

    void stand(@Observes Filters filters) {
        filters.register(
                routing -> {
                    routing.addEndHandler(ended -> look(routing));
                    routing.next();
                },
                FIRST);
    }

    private void look(RoutingContext routing) {
        int status = routing.response().getStatusCode();
        Optional<PersonId> person = person(routing);
        if (status != 403 && (status != 404 || person.isEmpty())) {
            return;
        }
        DoorEvent event = status == 403 ? DoorEvent.ACCESS_REFUSED : DoorEvent.NOT_THERE_FOR_THEM;
        Comer comer = new Comer(person, Optional.empty(), caller.of(routing));
        String path = routing.request().method() + " " + routing.normalizedPath();
        Optional<String> request = Optional.of(path.substring(0, Math.min(path.length(), LONGEST)));
        // The database is not asked on the thread that serves everybody.
        Infrastructure.getDefaultWorkerPool().execute(() -> book.note(event, comer, request));
    }

    private static Optional<PersonId> person(RoutingContext routing) {
        return Optional.ofNullable(routing.user())
                .filter(QuarkusHttpUser.class::isInstance)
                .map(user -> ((QuarkusHttpUser) user).getSecurityIdentity())
                .map((SecurityIdentity identity) -> identity.<Actor>getAttribute(Actor.ATTRIBUTE))
                .map(Actor::id);
    }
}
