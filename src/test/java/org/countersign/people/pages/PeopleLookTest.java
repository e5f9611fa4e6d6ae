package org.countersign.people.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.Passwords;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.countersign.site.Role;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Unread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The story of a new learner's account, told in a browser; everybody can use every page it comes past. */
@QuarkusTest
@Tag("browser")
class PeopleLookTest {

    private static final String NEW_PASSWORD = "violet ladder eleven";

    @Inject
    Persons persons;

    @Inject
    Passwords passwords;

    @Test
    void anAdministratorAddsALearnerWhoSetsTheirPassword() {
        TestPerson administrator = persons.addNamed("Morgan Evans", Role.ADMINISTRATOR);
        String userName = "zoë-" + UUID.randomUUID().toString().substring(0, 8);
        try (Browser.Visit office = Browser.visit();
                Browser.Visit home = Browser.visit()) {
            Page desk = office.signIn(administrator.userName(), administrator.password());
            office.open("/people");
            desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a person"))
                    .click();
            button(desk, "Add a person").click();
            assertThat(desk.getByRole(AriaRole.ALERT)).containsText("The name is missing. Fill it in.");
            desk.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Zoë Ŵyn-Llewelyn");
            desk.getByLabel("User name").fill(userName);
            desk.getByLabel("Learner").check();
            button(desk, "Add a person").click();
            assertThat(desk.getByRole(AriaRole.STATUS)).containsText("Zoë Ŵyn-Llewelyn is added.");
            AxeCheck.everyWay(desk);
            desk.getByText("Password and codes").click();
            AxeCheck.everyWay(desk);
            button(desk, "Give out a code").click();
            assertThat(desk.getByText("It is shown only now.")).isVisible();
            AxeCheck.everyWay(desk);
            String code = desk.locator("#code").textContent();

            Page phone = home.open("/set-password");
            phone.getByLabel("User name").fill(userName);
            phone.getByLabel("One-time code").fill(code);
            phone.getByLabel("New password").fill(NEW_PASSWORD);
            button(phone, "Set password").click();
            assertThat(phone.getByRole(AriaRole.STATUS)).hasText("Your password is set. Sign in with it.");
            home.signIn(userName, NEW_PASSWORD);
            assertThat(button(phone, "Sign out")).isVisible();
        }
    }

    @Test
    void somebodyWhoMistypesAndWasResetIsToldSo() {
        TestPerson ann = persons.addNamed("Ann");
        String code = passwords
                .issueResetCode(persons.founder(), ann.id(), Unread.of(FormKey.fresh()))
                .orThrow()
                .text();
        passwords
                .setWithCode(UUID.randomUUID(), ann.userName(), code, NEW_PASSWORD)
                .orThrow();
        try (Browser.Visit visit = Browser.visit()) {
            Page page = visit.signIn(ann.userName(), "mistyped");
            assertThat(page.getByLabel("User name")).hasValue(ann.userName());
            AxeCheck.everyWay(page);

            visit.signIn(ann.userName(), NEW_PASSWORD);
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Your password was reset");
            AxeCheck.everyWay(page);
            button(page, "I know of this").click();
            assertThat(page.getByText("Your password was reset")).hasCount(0);
        }
    }

    @Test
    void theJournalIsFoundWhole() {
        TestPerson administrator = persons.add(Role.ADMINISTRATOR);
        try (Browser.Visit visit = Browser.visit()) {
            Page page = visit.signIn(administrator.userName(), administrator.password());
            visit.open("/journal");
            button(page, "Check now").click();
            assertThat(page.locator("#proof")).isVisible();
            while (page.locator("#proof").innerText().contains("under way")) {
                page.reload();
            }
            assertThat(page.getByText("entries are whole")).isVisible();
            AxeCheck.everyWay(page);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
