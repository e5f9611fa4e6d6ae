package org.countersign.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.FirstStartTest;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.countersign.site.Role;
import org.countersign.standards.EditionKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files in a provider's own folder, in the running program. */
@QuarkusTest
@Tag("browser")
@TestProfile(FirstStartTest.NewInstallation.class)
class OwnFolderTest {

    @Inject
    Persons persons;

    @Inject
    Editions editions;

    @Inject
    OwnFolder folder;

    private final EditionKey key = new EditionKey("OWN-" + UUID.randomUUID(), "1");
    private Path good;
    private Path bad;
    private TestPerson administrator;

    @BeforeEach
    void aProviderWritesAGoodFileAndABadOne() throws IOException {
        good = folder.file(key.id() + ".yaml");
        bad = folder.file("bad.yaml");
        administrator = persons.add(Role.ADMINISTRATOR);
        write("greet the customer");
        Files.writeString(bad, Files.readString(good).replace("P1: greet the customer", "P1:"));
    }

    @AfterEach
    void theFolderIsEmptyAgain() throws IOException {
        folder.clear();
    }

    @Test
    void theGoodFileIsInTheCatalogueAndTheBadOneInTheProblems() {
        readAgain()
                .body("findAll { it.file.endsWith('bad.yaml') }.line", hasItem(greaterThan(0)))
                .body("findAll { it.file.endsWith('bad.yaml') }.code", hasItem("value-empty"))
                .body("file", not(hasItem(good.toString())));

        administrator
                .basic()
                .get("/api/v1/standards/" + key.id() + "/1")
                .then()
                .statusCode(200)
                .body("standard.criteria[0].items[0].text", equalTo("greet the customer"));
    }

    @Test
    void aFileChangedUnderAnEditionInUseIsRefusedAndWhatWasFrozenIsStillShown() throws IOException {
        readAgain();
        QuarkusTransaction.requiringNew().run(() -> editions.pinStandard(key).orThrow());

        write("greet the customer by name");

        readAgain()
                .rootPath("items.find { it.file == '" + good + "' }")
                .body("code", equalTo("changed-in-use"))
                .body("what", startsWith(key + " has been in use since "))
                .body("remedy", startsWith("Give the file a new edition that names the one it corrects"));
        administrator
                .basic()
                .get("/api/v1/standards/" + key.id() + "/1")
                .then()
                .statusCode(200)
                .body("standard.criteria[0].items[0].text", equalTo("greet the customer"));
    }

    @Test
    void anAdministratorGoesFromTheCatalogueToWhatIsWrongAndHasItReadAgain() throws IOException {
        readAgain();
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(administrator.userName(), administrator.password());
            Page page = visit.open("/catalogue");
            AxeCheck.everyWay(page);

            page.getByText("See what is wrong and what to do").click();
            PlaywrightAssertions.assertThat(page.getByText("bad.yaml").first()).isVisible();
            AxeCheck.everyWay(page);

            Files.delete(bad);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read the files again"))
                    .click();
            PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS)).containsText("All files were read again;");
            PlaywrightAssertions.assertThat(page.getByText("bad.yaml")).hasCount(0);
        }
    }

    @Test
    void aFileIsNotNamedToWhoIsNoAdministrator() {
        readAgain();

        TestPerson learner = persons.add(Role.LEARNER);
        String page = learner.visitor().get("/catalogue").asString();

        assertThat(page)
                .contains(key.id())
                .doesNotContain("/catalogue/problems", good.getParent().toString());
    }

    private ValidatableResponse readAgain() {
        return administrator
                .basic()
                .contentType(ContentType.JSON)
                .post("/api/v1/catalogue/read-again?size=200")
                .then()
                .statusCode(200)
                .rootPath("items");
    }

    private void write(String criterion) throws IOException {
        Files.writeString(good, """
                kind: standard
                id: %s
                edition: 1
                display-title: Greet customers
                default-policy:
                  id: NOS-2021-evidence
                  edition: 1
                criteria:
                  - heading: Performance criteria
                    kind: performance
                    lead-in: "You must be able to:"
                    items:
                      P1: %s
                """.formatted(key.id(), criterion));
    }
}
