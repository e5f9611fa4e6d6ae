package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.journal.NewEntries;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.Actor;
import org.countersign.site.AtOnce;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class PeopleTest {

    @Inject
    People people;

    @Inject
    Persons persons;

    @Inject
    NewEntries journal;

    @Test
    void somebodyAddedIsThereWithTheirRoles() {
        PersonId id = PersonId.random();
        Person added = add(id, "zoë." + id, "  Zoë   Łukasiewicz-O’Brien ", "SCN 12", "zoe@example.org", Role.LEARNER)
                .orThrow();

        assertThat(added)
                .isEqualTo(new Person(
                        id,
                        "zoë." + id,
                        "Zoë Łukasiewicz-O’Brien",
                        Optional.of("SCN 12"),
                        Optional.of("zoe@example.org"),
                        Set.of(Role.LEARNER),
                        false,
                        added.searchText()));
        assertThat(people.find(id)).contains(added);
        assertThat(people.byIds(List.of(id, PersonId.random()))).containsOnlyKeys(id);
        assertThat(people.withRole(Role.LEARNER)).contains(added);
        assertThat(people.withRole(Role.ASSESSOR)).doesNotContain(added);
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void somebodyIsFoundByAFormerNameAndHoweverNumbersAndSignsAreTyped() {
        PersonId id = PersonId.random();
        String unlike = id.toString().substring(0, 8);
        Person added = add(
                        id,
                        "zoe." + unlike,
                        "Zoë " + unlike + " O’Brien-Łuk",
                        "4729 118 603",
                        "zoe@example.org",
                        Role.LEARNER)
                .orThrow();
        people.changeDetails(
                persons.founder(),
                id,
                1,
                new PersonDetails("Zoë " + unlike + " Wyn", Optional.empty(), Optional.empty()));

        for (String typed : List.of(
                "wyn zoe",
                "obrien luk",
                "Luk O'Brien",
                "ZOË O’BRIEN",
                "4729118603",
                "118 603",
                "zoe@example.org",
                "zoe.")) {
            PeopleQuery query = new PeopleQuery(typed + " " + unlike, Optional.empty(), PeopleQuery.Order.NAME);
            assertThat(people.list(query, 0, 10))
                    .as(typed)
                    .extracting(Person::id)
                    .containsExactly(added.id());
            assertThat(people.count(query)).isEqualTo(1);
        }
        assertThat(people.find(id).orElseThrow().isFoundBy("wyn obrien")).isTrue();
        assertThat(people.find(id).orElseThrow().isFoundBy("wyn nobody")).isFalse();
    }

    @Test
    void addingTheSamePersonTwiceAddsOne() {
        PersonId id = PersonId.random();
        Person first = add(id, "once-" + id, "Ann", null, null).orThrow();

        assertThat(add(id, "once-" + id, "Ann", null, null).orThrow()).isEqualTo(first);
        assertThat(people.history(id)).hasSize(1);
    }

    @Test
    void aUserNameThatDiffersInCapitalsOrInHowItsAccentsAreComposedIsTaken() {
        PersonId id = PersonId.random();
        add(id, "José.Weiß-" + id, "José", null, null).orThrow();

        assertThat(sentences(add(PersonId.random(), "JOSE\u0301.WEISS-" + id, "Another", null, null)))
                .containsExactly("The user name “José.Weiß-" + id + "” belongs to somebody else. Choose another.");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(sentences(add(PersonId.random(), "two words", "\u202Egnp.Ann", "9".repeat(51), "no address")))
                .containsExactly(
                        "The user name has to be two or more letters or digits of any language, without spaces; "
                                + "after the first, . _ - @ ' and + are possible too. Change it.",
                        "The name contains characters that cannot be seen or printed. Type it again instead of pasting it.",
                        "The candidate number is longer than 50 characters. Shorten it.",
                        "“no address” is not an e-mail address. Write it like name@example.org, or leave it empty.");
        assertThat(sentences(add(PersonId.random(), " ", " ", null, null)))
                .containsExactly("The user name is missing. Fill it in.", "The name is missing. Fill it in.");
    }

    @Test
    void onlyAnAdministratorAddsPeople() {
        Actor learner = persons.add(Role.LEARNER).actor();
        NewPerson friend = new NewPerson(
                PersonId.random(),
                "friend",
                new PersonDetails("A Friend", Optional.empty(), Optional.empty()),
                Set.of());

        assertThat(sentences(people.add(learner, Unread.of(friend))))
                .containsExactly("Only an administrator of the centre can do this. Ask one of them.");
        assertThat(people.find(friend.id())).isEmpty();
    }

    @Test
    void anEarlierNameStaysInTheHistory() {
        TestPerson ann = persons.addNamed("Ann Before");
        people.changeDetails(persons.founder(), ann.id(), 1, details("Ann After"))
                .orThrow();

        assertThat(people.find(ann.id()).orElseThrow().name()).isEqualTo("Ann After");
        assertThat(people.history(ann.id()))
                .filteredOn(PersonEvent.Named.class::isInstance)
                .extracting(event -> ((PersonEvent.Named) event).details().name())
                .containsExactly("Ann After", "Ann Before");
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void theSecondOfTwoWhoChangeANameIsToldAndTheSameChangeTwiceIsOne() {
        TestPerson ann = persons.addNamed("Ann");
        people.changeDetails(persons.founder(), ann.id(), 1, details("Anne")).orThrow();

        assertThat(people.changeDetails(persons.founder(), ann.id(), 1, details("Anne"))
                        .orThrow()
                        .name())
                .isEqualTo("Anne");
        assertThat(sentences(people.changeDetails(persons.founder(), ann.id(), 1, details("Hannah"))))
                .containsExactly("Anne’s details were changed while you were changing them. "
                        + "Compare yours with what is there now, and save again if yours are right.");
    }

    @Test
    void rolesAreGrantedAndEndedAsOftenAsItTakes() {
        TestPerson ann = persons.add(Role.LEARNER);
        Actor founder = persons.founder();

        assertThat(people.grantRole(founder, ann.id(), Role.ASSESSOR).orThrow().roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.ASSESSOR);
        people.grantRole(founder, ann.id(), Role.ASSESSOR).orThrow();
        assertThat(people.endRole(founder, ann.id(), Role.LEARNER, Unread.of(HandingOn.UNSAID))
                        .orThrow()
                        .roles())
                .containsExactly(Role.ASSESSOR);
        assertThat(people.grantRole(founder, ann.id(), Role.LEARNER).orThrow().roles())
                .containsExactlyInAnyOrder(Role.LEARNER, Role.ASSESSOR);
        assertThat(people.history(ann.id()))
                .filteredOn(event -> !(event instanceof PersonEvent.Named))
                .hasSize(4);
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void nobodyDisablesThemselves() {
        Actor itself = persons.add(Role.ADMINISTRATOR).actor();

        assertThat(sentences(people.disable(itself, itself.id(), Unread.of(HandingOn.UNSAID))))
                .containsExactly("You cannot disable your own account. Ask another administrator to do it.");
        assertThat(people.find(itself.id()).orElseThrow().disabled()).isFalse();
    }

    @Test
    void somebodyDisabledIsNotOfferedForAnyRole() {
        TestPerson ann = persons.add(Role.COUNTERSIGNER);
        people.disable(persons.founder(), ann.id(), Unread.of(HandingOn.UNSAID)).orThrow();

        assertThat(people.withRole(Role.COUNTERSIGNER)).extracting(Person::id).doesNotContain(ann.id());
        assertThat(people.enable(persons.founder(), ann.id()).orThrow().disabled())
                .isFalse();
        assertThat(people.withRole(Role.COUNTERSIGNER)).extracting(Person::id).contains(ann.id());
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void somebodyWhoIsNotThereLooksLikeNothing() {
        assertThat(sentences(people.grantRole(persons.founder(), PersonId.random(), Role.LEARNER)))
                .containsExactly(Refusal.notFound().sentence());
    }

    @Test
    void ofManyWhoAddTheSameUserNameAtOnceOneSucceeds() throws Exception {
        Actor founder = persons.founder();
        String userName = "race-" + PersonId.random();

        List<Answer<Person>> answers = AtOnce.times(
                6,
                () -> people.add(
                        founder,
                        Unread.of(new NewPerson(
                                PersonId.random(), userName, details("Somebody"), Set.of(Role.LEARNER)))));

        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        assertThat(people.count(new PeopleQuery(userName, Optional.empty(), PeopleQuery.Order.NAME)))
                .isEqualTo(1);
        assertThat(journal.breaks()).isEmpty();
    }

    @Test
    void aListIsSearchedSortedAndPagedWithoutRegardToAccents() {
        String family = "Q" + PersonId.random().toString().replace("-", "");
        List.of("Zofia", "Łucja", "Émile", "adam").forEach(name -> persons.addNamed(name + " " + family, Role.LEARNER));

        PeopleQuery learners = new PeopleQuery("" + family, Optional.of(Role.LEARNER), PeopleQuery.Order.NAME);
        assertThat(people.count(learners)).isEqualTo(4);
        assertThat(people.list(learners, 0, 3))
                .extracting(person -> person.name().split(" ")[0])
                .containsExactly("adam", "Émile", "Łucja");
        assertThat(people.list(learners, 3, 3))
                .extracting(person -> person.name().split(" ")[0])
                .containsExactly("Zofia");
        assertThat(people.list(
                        new PeopleQuery("lucja " + family, Optional.empty(), PeopleQuery.Order.USER_NAME), 0, 10))
                .hasSize(1);
        assertThat(people.count(new PeopleQuery(family, Optional.of(Role.ASSESSOR), PeopleQuery.Order.NAME)))
                .isZero();
        assertThat(people.count(new PeopleQuery("%", Optional.of(Role.LEARNER), PeopleQuery.Order.NAME)))
                .isZero();
    }

    private Answer<Person> add(
            PersonId id, String userName, String name, String candidateNumber, String email, Role... roles) {
        PersonDetails details =
                new PersonDetails(name, Optional.ofNullable(candidateNumber), Optional.ofNullable(email));
        return people.add(persons.founder(), Unread.of(new NewPerson(id, userName, details, Set.of(roles))));
    }

    private static PersonDetails details(String name) {
        return new PersonDetails(name, Optional.empty(), Optional.empty());
    }

    private static List<String> sentences(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer)
                .refusals().stream().map(Refusal::sentence).toList();
    }
}
