package org.countersign.people.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.centre.Centres;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class PeoplePagesTest {

    @Inject
    Persons persons;

    @Inject
    People people;

    @Inject
    Centres centres;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        TestPerson person = persons.add(Role.ADMINISTRATOR);
        administrator = person.visitor();
    }

    @Test
    void anAdministratorAddsAPersonAndGivesOutACode() {
        String userName = "zoë-" + UUID.randomUUID();
        Response added = administrator.send(
                "/people/new",
                "/people",
                Map.of(
                        "name", "Zoë <b>Ŵyn</b>",
                        "userName", userName,
                        "candidateNumber", "SCN 7",
                        "email", "",
                        "roles", List.of("LEARNER", "ASSESSOR")));
        assertThat(added.statusCode()).isEqualTo(303);
        String page = added.getHeader("Location");
        administrator
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Zoë &lt;b&gt;Ŵyn&lt;/b&gt; is added. Give out a code"))
                .body(containsString("Role granted: Assessor"));
        administrator.get("/people?text=" + userName).then().body(containsString("href=\"" + page + "\""));

        Response code = administrator.send(page + "/password", page + "/password", Map.of());

        code.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("It is shown only now."))
                .body(containsString("/set-password"));
        String text = code.htmlPath().getString("**.find { it.@id == 'code' }").strip();
        Visitor.stranger()
                .send(
                        "/set-password",
                        "/set-password",
                        Map.of("userName", userName, "code", text, "password", "violet ladder eleven"))
                .then()
                .statusCode(303);
        Visitor.signedIn(userName, "violet ladder eleven");
    }

    @Test
    void aNumberThatTwoPeopleHaveIsPointedOutAndNotInTheWay() {
        String number = "N" + UUID.randomUUID().toString().replace("-", "");
        PersonId ann = added("Ann Number", number);
        PersonId ben = added(
                "Ben Number", number.substring(0, 9) + " " + number.substring(9).toLowerCase());

        administrator
                .get(PersonPages.pathOf(ben))
                .then()
                .statusCode(200)
                .body(containsString("Ann Number has the same candidate number."));
        administrator
                .get("/api/v1/people/" + ann + "/remarks")
                .then()
                .statusCode(200)
                .body("items[0]", containsString("Ben Number has the same candidate number."));
    }

    private PersonId added(String name, String number) {
        String userName = "number-" + UUID.randomUUID();
        String page = administrator
                .send("/people/new", "/people", Map.of("name", name, "userName", userName, "candidateNumber", number))
                .getHeader("Location");
        return new PersonId(UUID.fromString(page.substring(page.lastIndexOf('/') + 1)));
    }

    @Test
    void aFormThatIsRefusedKeepsWhatWasTyped() {
        administrator
                .send(
                        "/people/new",
                        "/people",
                        Map.of("name", "Ann", "userName", "two words", "email", "nowhere", "roles", "LEARNER"))
                .then()
                .statusCode(400)
                .body(containsString("The user name has to be two or more letters or digits"))
                .body(containsString("“nowhere” is not an e-mail address."))
                .body(containsString("value=\"two words\""))
                .body(containsString("value=\"LEARNER\" checked"));
    }

    @Test
    void aFormSentTwiceAddsOnePerson() {
        String userName = "twice-" + UUID.randomUUID();
        Map<String, Object> form =
                administrator.filled("/people/new", "/people", Map.of("name", "Ann", "userName", userName));

        Response first = administrator.request().formParams(form).post("/people");
        Response second = administrator.request().formParams(form).post("/people");

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    }

    @Test
    void aCodeIsShownOnceThoughTheFormIsSentTwice() {
        String page = "/people/" + persons.add().id() + "/password";
        Map<String, Object> form = administrator.filled(page, page, Map.of());

        administrator.request().formParams(form).post(page).then().statusCode(200);
        administrator
                .request()
                .formParams(form)
                .post(page)
                .then()
                .statusCode(409)
                .body(containsString("This code was already given out, and a code is shown only once."));
    }

    @Test
    void detailsRolesAndAccessAreChangedOnThePersonsPage() {
        TestPerson ann = persons.addNamed("Ann", Role.LEARNER);
        String page = "/people/" + ann.id();

        administrator
                .send(page, page + "/details", Map.of("name", "Anne"))
                .then()
                .statusCode(303);
        administrator
                .send(page, page + "/roles", Map.of("roles", "COUNTERSIGNER"))
                .then()
                .statusCode(303);
        administrator.get(page).then().body(containsString("Anne now holds the role Countersigner."));
        administrator
                .send(page, page + "/roles/end", Map.of("roles", "LEARNER"))
                .then()
                .statusCode(303);
        administrator.send(page, page + "/disable", Map.of()).then().statusCode(303);

        Person changed = people.find(ann.id()).orElseThrow();
        assertThat(changed.name()).isEqualTo("Anne");
        assertThat(changed.roles()).containsExactly(Role.COUNTERSIGNER);
        assertThat(changed.disabled()).isTrue();
        administrator.send(page, page + "/enable", Map.of()).then().statusCode(303);
        assertThat(people.find(ann.id()).orElseThrow().disabled()).isFalse();
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndKeepsWhatTheyTyped() {
        TestPerson ann = persons.addNamed("Ann");
        String page = "/people/" + ann.id();
        Map<String, Object> openedBefore = administrator.filled(page, page + "/details", Map.of("name", "Hannah"));
        administrator
                .send(page, page + "/details", Map.of("name", "Anne"))
                .then()
                .statusCode(303);

        administrator
                .request()
                .formParams(openedBefore)
                .post(page + "/details")
                .then()
                .statusCode(409)
                .body(containsString("Anne’s details were changed while you were changing them."))
                .body(containsString("value=\"Hannah\""));
    }

    @Test
    void aRoleThatIsNoneIsRefused() {
        String page = "/people/" + persons.add().id();

        administrator
                .send(page, page + "/roles", Map.of("roles", "EMPEROR"))
                .then()
                .statusCode(400)
                .body(containsString("No such role is known here. Choose one from the list."));
    }

    @Test
    void somebodyWhoIsNotThereIsNotFound() {
        for (String page : List.of(
                "/people/" + PersonId.random(), "/people/not-an-id", "/people/" + PersonId.random() + "/password")) {
            administrator.get(page).then().statusCode(404);
        }
    }

    @Test
    void nobodyMatchingIsSaidWithAWayOn() {
        administrator
                .get("/people?text=" + UUID.randomUUID() + "&role=NONE&sort=NONE&page=99")
                .then()
                .statusCode(200)
                .body(containsString("Nobody matches"));
    }

    @Test
    void theCentreIsRenamed() {
        String name = "Riverside " + UUID.randomUUID();

        administrator
                .send("/centre", "/centre", Map.of("name", name, "number", "3001234"))
                .then()
                .statusCode(303);

        assertThat(centres.current().name()).isEqualTo(name);
        administrator
                .send("/centre", "/centre", Map.of("name", " "))
                .then()
                .statusCode(400)
                .body(containsString("The centre’s name is missing. Fill it in."));
    }

    @Test
    void theJournalIsCheckedFromItsPage() {
        administrator.send("/journal", "/journal", Map.of()).then().statusCode(303);
        String page = administrator.get("/journal").asString();
        while (page.contains("A check is under way")) {
            page = administrator.get("/journal").asString();
        }

        assertThat(page).contains("entries are whole", "Check everything again");
    }
}
