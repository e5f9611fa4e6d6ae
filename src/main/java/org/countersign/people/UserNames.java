package org.countersign.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.journal.Doer;
import org.countersign.journal.Journal;
import org.countersign.people.names.Checks;
import org.countersign.people.names.Line;
import org.countersign.people.names.UserName;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.clock.CentreClock;

/** The names people sign in with. A name that somebody had stays theirs, and nobody else is given it. */
@ApplicationScoped
public class UserNames {

    private static final int LONGEST_REASON = 300;

    private final Journal journal;
    private final CentreClock clock;

    UserNames(Journal journal, CentreClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody's name as it was given to them. */
    record Owned(PersonId person, String text) {}

    /** Who has or had the name, however it is spelled. */
    public static Optional<PersonId> owner(String typed) {
        return owned(UserName.keyOf(typed)).map(Owned::person).findFirst();
    }

    /** Of one person, or of nobody. */
    static Stream<Owned> owned(String key) {
        return Stream.concat(PersonRow.keyed(key).stream(), UserNameRow.keyed(key).stream());
    }

    /** Asked after the journal's head was locked, so that two people cannot be given one name at once. */
    static Answer<PersonId> unlessAnothers(UserName name, PersonId person) {
        return owned(name.key())
                .filter(one -> !one.person().equals(person))
                .findFirst()
                .<Answer<PersonId>>map(one -> Answer.refused(PersonRefusal.USER_NAME_TAKEN.refusal(one.text())))
                .orElseGet(() -> Answer.done(person));
    }

    /**
     * From now on the person signs in with the new name, by their password as it is. To have it already is as good.
     *
     * @param seen the name they had when the change was thought of
     * @param reason stays in their history
     */
    public Answer<Person> change(Actor by, PersonId person, String seen, String typed, String reason) {
        return OneTransaction.of(() -> People.asAdministrator(by)
                .then(allowed -> People.existing(person))
                .then(row -> checked(typed, reason).then(asked -> change(by, row.toPerson(), seen, asked))));
    }

    /** That somebody's name was changed, and by whom. */
    public record Changed(PersonId by, Instant at) {}

    /** The last time, if it was after that moment. */
    @Transactional
    public Optional<Changed> changedSince(PersonId person, Instant moment) {
        return UserNameRow.ofPerson(person).stream()
                .filter(change -> change.recordedAt().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(change -> new Changed(new PersonId(change.recordedBy()), change.recordedAt()));
    }

    private record Asked(UserName name, String reason) {}

    private static Answer<Asked> checked(String typed, String reason) {
        Checks checks = new Checks();
        Optional<UserName> name = checks.take(UserName.of(typed));
        String why = checks.line(Line.REASON, reason, LONGEST_REASON);
        return checks.answer(() -> new Asked(name.orElseThrow(), why));
    }

    private Answer<Person> change(Actor by, Person person, String seen, Asked asked) {
        if (person.userName().equals(asked.name().text())) {
            return Answer.done(person);
        }
        if (!person.userName().equals(seen)) {
            return Answer.refused(PersonRefusal.USER_NAME_CHANGED_MEANWHILE.refusal(person.name(), person.userName()));
        }
        Instant now = clock.now();
        UserNameRow row = UserNameRow.of(person.id(), asked.name(), asked.reason(), by.id(), now);
        journal.record(Doer.person(by.id().value()), clock.dateOf(now), row);
        return unlessAnothers(asked.name(), person.id()).then(People::now);
    }
}
