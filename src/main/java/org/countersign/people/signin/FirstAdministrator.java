package org.countersign.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.PersonDetails;
import org.countersign.people.centre.Centre;
import org.countersign.people.centre.Centres;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.people.signin.tries.Tries;
import org.countersign.people.signin.tries.TryCounter;
import org.countersign.people.watch.Comer;
import org.countersign.people.watch.DoorBook;
import org.countersign.people.watch.DoorEvent;
import org.countersign.site.Actor;
import org.countersign.site.CallerAddress;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/**
 * How a new centre gets its first administrator: whoever can read the program's log proves it by a code that is new at
 * every start. There is no such way once there is one.
 */
@ApplicationScoped
public class FirstAdministrator {

    /** Where they are made. */
    public static final String PATH = "/first-administrator";

    private final String code = ResetCode.random();
    private final People people;
    private final Centres centres;
    private final Passwords passwords;
    private final Tries tries;
    private final CallerAddress caller;
    private final DoorBook book;
    private final CentreClock clock;

    /** A centre that has an administrator always keeps one. */
    private volatile boolean isFounded;

    FirstAdministrator(
            People people,
            Centres centres,
            Passwords passwords,
            Tries tries,
            CallerAddress caller,
            DoorBook book,
            CentreClock clock) {
        this.people = people;
        this.centres = centres;
        this.passwords = passwords;
        this.tries = tries;
        this.caller = caller;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Who they will be, and what their centre is called.
     *
     * @param code as they typed it from the log
     */
    public record Founding(
            String code,
            PersonId id,
            String userName,
            PersonDetails details,
            String password,
            String centre,
            Optional<String> number) {}

    /** Asked by whoever opens the page to sign in, so everybody's roles are looked through only until there is one. */
    public boolean isAwaited() {
        isFounded = isFounded || people.hasAdministrator();
        return !isFounded;
    }

    /** For the log, and nobody else. */
    public String code() {
        return code;
    }

    public Answer<Person> found(Unread<Founding> unread) {
        if (isAwaited()) {
            return unread.read().then(this::found);
        }
        // The same form sent twice gets the same answer; without the code nobody learns whose id is known here.
        return unread.read() instanceof Answer.Done<Founding> again
                        && isRight(again.value().code())
                ? sentAgain(again.value().id())
                : Answer.refused(Refusal.notFound());
    }

    private Answer<Person> found(Founding founding) {
        List<TryCounter> counters = tries.ofStranger(PATH, caller.address());
        Duration wait = tries.begin(counters);
        Comer comer = Comer.unknown("", caller.address());
        if (!wait.isZero()) {
            book.note(DoorEvent.TOO_MANY_TRIES, comer);
            return Answer.refused(Tries.tooSoon(wait));
        }
        if (!isRight(founding.code())) {
            book.note(DoorEvent.WRONG_CODE, comer);
            return Answer.refused(SignInRefusal.WRONG_CODE_OF_LOG.refusal());
        }
        tries.wasRight(counters);
        return OneTransaction.of(() -> FoundingRow.isFirst(founding.id(), clock.now())
                ? people.addFirstAdministrator(founding.id(), founding.userName(), founding.details())
                        .then(person -> nameCentre(founding, person))
                        .then(person ->
                                passwords.setFirst(person, founding.password()).map(done -> person))
                : sentAgain(founding.id()));
    }

    private Answer<Person> sentAgain(PersonId founder) {
        return OneTransaction.of(() ->
                FoundingRow.isBy(founder) ? Answer.found(people.find(founder)) : Answer.refused(Refusal.notFound()));
    }

    private Answer<Person> nameCentre(Founding founding, Person person) {
        Actor itself = new Actor(person.id(), person.userName(), person.name(), Set.of(Role.ADMINISTRATOR));
        Answer<Centre> named =
                centres.change(itself, centres.current().edition(), founding.centre(), founding.number());
        return named instanceof Answer.Refused<Centre> refused
                ? Answer.refused(refused.refusals().stream()
                        .map(FirstAdministrator::besideTheCentre)
                        .toList())
                : Answer.done(person);
    }

    /** On this form the person has a name too. */
    private static Refusal besideTheCentre(Refusal refusal) {
        return refusal.field().filter("name"::equals).isPresent() ? refusal.at("centre") : refusal;
    }

    private boolean isRight(String typed) {
        return MessageDigest.isEqual(
                ResetCode.digest(code).getBytes(StandardCharsets.US_ASCII),
                ResetCode.digest(typed).getBytes(StandardCharsets.US_ASCII));
    }
}
