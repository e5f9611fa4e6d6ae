package org.countersign.people;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.countersign.journal.Doer;
import org.countersign.journal.Fact;
import org.countersign.journal.FactRow;
import org.countersign.journal.Journal;
import org.countersign.people.names.Checks;
import org.countersign.people.names.UserName;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.OneTransaction;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.clock.CentreClock;

/** The people of the centre, what they are called and what they may do. Kept by its administrators. */
@ApplicationScoped
public class People {

    private final Journal journal;
    private final CentreClock clock;
    private final Leaving leaving;

    People(Journal journal, CentreClock clock, Leaving leaving) {
        this.journal = journal;
        this.clock = clock;
        this.leaving = leaving;
    }

    /** Somebody new, who cannot sign in before they have set a password with a code. */
    public Answer<Person> add(Actor by, Unread<NewPerson> unread) {
        return OneTransaction.of(
                () -> asAdministrator(by).then(allowed -> unread.read()).then(person -> addAs(by.id(), person)));
    }

    /** The one person nobody has to be signed in for; refused as soon as there is an administrator. */
    public Answer<Person> addFirstAdministrator(PersonId id, String userName, PersonDetails details) {
        return OneTransaction.of(() -> hasAdministrator()
                ? Answer.refused(Refusal.notFound())
                : addAs(id, new NewPerson(id, userName, details, Set.of(Role.ADMINISTRATOR))));
    }

    /**
     * Corrects what a person is called. The earlier wording stays in their history.
     *
     * @param basedOn the number of the wording that was seen, see {@link #detailsNumber}; null where it was not said
     */
    public Answer<Person> changeDetails(Actor by, PersonId person, Integer basedOn, PersonDetails details) {
        return OneTransaction.of(
                () -> asAdministrator(by).then(allowed -> existing(person)).then(row -> PersonRefusal.BASED_ON_MISSING
                        .unlessGiven(basedOn)
                        .then(seen -> details.checked().then(checked -> replace(by, row, seen, checked)))));
    }

    /** Holding it already is as good. */
    public Answer<Person> grantRole(Actor by, PersonId person, Role role) {
        return OneTransaction.of(() -> asAdministrator(by)
                .then(allowed -> existing(person))
                .then(row -> row.toPerson().is(role) ? Answer.done(row.toPerson()) : change(by, row, role, true)));
    }

    /**
     * Not holding it is as good. The centre keeps at least one administrator who can sign in.
     *
     * @param unread who takes over what they can do no longer; refused where nothing is said of some of it
     */
    public Answer<Person> endRole(Actor by, PersonId person, Role role, Unread<HandingOn> unread) {
        return OneTransaction.of(() -> asAdministrator(by)
                .then(allowed -> existing(person))
                .then(row -> unread.read()
                        .then(handingOn -> row.toPerson().is(role)
                                ? leaving.ending(
                                        by, row.toPerson(), role, handingOn, () -> change(by, row, role, false))
                                : Answer.done(row.toPerson())))
                .then(this::unlessNobodyIsLeft));
    }

    /**
     * Ends every session of the person and keeps them from signing in; what they did stays.
     *
     * @param unread who takes over what they can do no longer; refused where nothing is said of some of it
     */
    public Answer<Person> disable(Actor by, PersonId person, Unread<HandingOn> unread) {
        return OneTransaction.of(() -> asAdministrator(by)
                .then(allowed -> existing(person))
                .then(row -> by.id().equals(person) ? Answer.refused(notYourself()) : Answer.done(row))
                .then(row -> unread.read()
                        .then(handingOn -> row.toPerson().disabled()
                                ? Answer.done(row.toPerson())
                                : leaving.closing(by, row.toPerson(), handingOn, () -> change(by, row, true))))
                .then(this::unlessNobodyIsLeft));
    }

    public Answer<Person> enable(Actor by, PersonId person) {
        return OneTransaction.of(() -> asAdministrator(by)
                .then(allowed -> existing(person))
                .then(row -> row.toPerson().disabled() ? change(by, row, false) : Answer.done(row.toPerson())));
    }

    @Transactional
    public Optional<Person> find(PersonId person) {
        return PersonNowRow.of(person).map(PersonNowRow::toPerson);
    }

    /** Those of them that there are, in one query. */
    @Transactional
    public Map<PersonId, Person> byIds(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : PersonNowRow.ofAll(persons).stream()
                        .map(PersonNowRow::toPerson)
                        .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** What they were and are called, in one query. */
    @Transactional
    public NamesOfTheDay namesOfTheDay(Collection<PersonId> persons) {
        return NamesOfTheDay.of(
                persons.isEmpty()
                        ? List.of()
                        : DetailsRow.ofAll(persons).stream()
                                .map(DetailsRow::fact)
                                .toList());
    }

    /** Those who hold the role and are not disabled, by name. */
    @Transactional
    public List<Person> withRole(Role role) {
        return PersonNowRow.enabledWith(role).stream()
                .map(PersonNowRow::toPerson)
                .toList();
    }

    @Transactional
    public long count(PeopleQuery query) {
        return PersonNowRow.matching(query).count();
    }

    @Transactional
    public List<Person> list(PeopleQuery query, int offset, int size) {
        PanacheQuery<PersonNowRow> found = PersonNowRow.matching(query).range(offset, offset + size - 1);
        return found.stream().map(PersonNowRow::toPerson).toList();
    }

    /** The number of the wording that holds now; a change names the one it was based on. */
    @Transactional
    public int detailsNumber(PersonId person) {
        return PersonNowRow.of(person).map(PersonNowRow::detailsNumber).orElse(0);
    }

    @Transactional
    public List<PersonEvent> history(PersonId person) {
        return PersonEvent.of(person);
    }

    /** Whether anybody can sign in and administer the centre. */
    @Transactional
    public boolean hasAdministrator() {
        return !PersonNowRow.enabledWith(Role.ADMINISTRATOR).isEmpty();
    }

    private Answer<Person> addAs(PersonId by, NewPerson asked) {
        Checks checks = new Checks();
        Optional<UserName> userName = checks.take(UserName.of(asked.userName()));
        Optional<PersonDetails> details = checks.take(asked.details().checked());
        return checks.answer(() -> UserNames.owned(userName.orElseThrow().key()).findFirst())
                .then(taken -> taken.map(owned -> sameAgain(owned, asked, details.orElseThrow()))
                        .orElseGet(() -> addNew(by, asked, userName.orElseThrow(), details.orElseThrow())));
    }

    private Answer<Person> sameAgain(UserNames.Owned there, NewPerson asked, PersonDetails details) {
        if (!there.person().equals(asked.id())) {
            return Answer.refused(PersonRefusal.USER_NAME_TAKEN.refusal(there.text()));
        }
        boolean isAsAdded = DetailsRow.ofPerson(asked.id()).get(0).says(details)
                && RoleChangeRow.grantedFirst(asked.id()).equals(asked.roles());
        return isAsAdded ? now(asked.id()) : Answer.refused(FormKey.taken());
    }

    private Answer<Person> addNew(PersonId by, NewPerson asked, UserName userName, PersonDetails details) {
        if (PersonNowRow.of(asked.id()).isPresent()) {
            return Answer.refused(PersonRefusal.ALREADY_ADDED.refusal());
        }
        Instant now = clock.now();
        PersonRow person = new PersonRow(asked.id(), userName, by, now);
        DetailsRow wording = DetailsRow.of(UUID.randomUUID(), asked.id(), 1, details, by, now);
        List<FactRow<? extends Fact>> rows = new ArrayList<>(List.of(person, wording));
        asked.roles().stream()
                .sorted()
                .map(role -> RoleChangeRow.of(asked.id(), role, 1, true, by, now))
                .forEach(rows::add);
        journal.record(Doer.person(by.value()), clock.dateOf(now), rows);
        return UserNames.unlessAnothers(userName, asked.id()).then(People::now);
    }

    private Answer<Person> replace(Actor by, PersonNowRow row, int basedOn, PersonDetails details) {
        Person person = row.toPerson();
        if (row.isThe(details)) {
            return Answer.done(person);
        }
        if (row.detailsNumber() != basedOn) {
            return Answer.refused(PersonRefusal.CHANGED_MEANWHILE.refusal(person.name()));
        }
        Instant now = clock.now();
        DetailsRow wording = DetailsRow.of(UUID.randomUUID(), person.id(), basedOn + 1, details, by.id(), now);
        journal.record(Doer.person(by.id().value()), clock.dateOf(now), wording);
        return now(person.id());
    }

    private Answer<Person> change(Actor by, PersonNowRow row, Role role, boolean granted) {
        PersonId person = row.toPerson().id();
        Instant now = clock.now();
        RoleChangeRow change =
                RoleChangeRow.of(person, role, RoleChangeRow.countOf(person, role) + 1, granted, by.id(), now);
        journal.record(Doer.person(by.id().value()), clock.dateOf(now), change);
        return now(person);
    }

    private Answer<Person> change(Actor by, PersonNowRow row, boolean disabled) {
        PersonId person = row.toPerson().id();
        Instant now = clock.now();
        AccessChangeRow change = AccessChangeRow.of(person, row.accessNumber() + 1, disabled, by.id(), now);
        journal.record(Doer.person(by.id().value()), clock.dateOf(now), change);
        return now(person);
    }

    /** Asked after the journal's head was locked, so that two administrators cannot remove each other at once. */
    private Answer<Person> unlessNobodyIsLeft(Person changed) {
        if (hasAdministrator()) {
            return Answer.done(changed);
        }
        return Answer.refused(PersonRefusal.LAST_ADMINISTRATOR.refusal(changed.name()));
    }

    static Answer<Actor> asAdministrator(Actor by) {
        return by.is(Role.ADMINISTRATOR)
                ? Answer.done(by)
                : Answer.refused(PersonRefusal.ADMINISTRATORS_ONLY.refusal());
    }

    static Answer<PersonNowRow> existing(PersonId person) {
        return Answer.found(PersonNowRow.of(person));
    }

    static Answer<Person> now(PersonId person) {
        return existing(person).map(PersonNowRow::readAgain).map(PersonNowRow::toPerson);
    }

    private static Refusal notYourself() {
        return PersonRefusal.NOT_YOURSELF.refusal();
    }
}
