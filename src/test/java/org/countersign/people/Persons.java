package org.countersign.people;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.countersign.people.signin.Passwords;
import org.countersign.people.signin.ResetCode;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Unread;

/**
 * Makes real people for a test, who can sign in; every test makes its own. They come about by the verbs of the product:
 * an administrator adds them, and they set their password with a code.
 */
@ApplicationScoped
public class Persons {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final People people;
    private final Passwords passwords;
    private Actor founder;

    Persons(People people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /** Somebody of the test's own. */
    public record TestPerson(PersonId id, String userName, String password, String name, Set<Role> roles) {

        public Actor actor() {
            return new Actor(id, userName, name, roles);
        }

        /** A request to the JSON, signed in by HTTP Basic. */
        public RequestSpecification basic() {
            return RestAssured.given().auth().preemptive().basic(userName, password);
        }

        /** Signed in to the pages. */
        public Visitor visitor() {
            return Visitor.signedIn(userName, password);
        }
    }

    public TestPerson add(Role... roles) {
        return addNamed("Person " + NUMBER.incrementAndGet(), roles);
    }

    public TestPerson addNamed(String name, Role... roles) {
        TestPerson person = addWithoutPassword(name, roles);
        ResetCode code = passwords
                .issueResetCode(founder(), person.id(), Unread.of(FormKey.fresh()))
                .orThrow();
        passwords
                .setWithCode(UUID.randomUUID(), person.userName(), code.text(), person.password())
                .orThrow();
        return person;
    }

    /** Somebody who has not set a password yet; theirs is the one they would set. */
    public TestPerson addWithoutPassword(String name, Role... roles) {
        PersonId id = PersonId.random();
        String userName = "person-" + id.value().toString().substring(0, 13);
        PersonDetails details = new PersonDetails(name, Optional.empty(), Optional.empty());
        people.add(founder(), Unread.of(new NewPerson(id, userName, details, Set.of(roles))))
                .orThrow();
        return new TestPerson(id, userName, "secret of " + userName, name, Set.of(roles));
    }

    /** An administrator who was there before all others. */
    public synchronized Actor founder() {
        if (founder == null) {
            PersonId id = PersonId.random();
            String userName = "founder-" + id;
            PersonDetails details = new PersonDetails("Fay Founder", Optional.empty(), Optional.empty());
            Actor itself = new Actor(id, userName, details.name(), Set.of(Role.ADMINISTRATOR));
            // A test that began before may have made the first administrator otherwise; then a second one is as good.
            people.addFirstAdministrator(id, userName, details);
            people.add(itself, Unread.of(new NewPerson(id, userName, details, Set.of(Role.ADMINISTRATOR))))
                    .orThrow();
            founder = itself;
        }
        return founder;
    }
}
