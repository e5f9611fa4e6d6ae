package org.countersign.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.countersign.people.Persons;
import org.countersign.people.Persons.TestPerson;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.countersign.site.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page left open for a working day, in a browser whose clock is put forward. */
@QuarkusTest
@Tag("browser")
class SessionEndsTest {

    private static final Pattern ENDS =
            Pattern.compile("Your session ends at \\d\\d:\\d\\d, unless you send or open something before\\.");
    private static final Pattern ENDED = Pattern.compile(
            "Your session ended at \\d\\d:\\d\\d\\. You can go on typing: when you send it, you are asked"
                    + " to sign in first, and what you typed is kept\\.");

    @Inject
    Persons persons;

    @Inject
    SignIn signIn;

    @Test
    void theEndIsSaidInTimeAndPutOffAndNothingTypedIsLostWhenItCame() {
        TestPerson ann = persons.addNamed("Ann Administrator", Role.ADMINISTRATOR);
        String userName = "zoë-" + UUID.randomUUID();
        try (Browser.Visit visit = Browser.visit()) {
            visit.page().clock().install();
            visit.signIn(ann.userName(), ann.password());
            Page page = visit.open("/people/new");
            Locator name = page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
            Locator said = page.locator(".session-notice").getByRole(AriaRole.STATUS);
            name.fill("Zoë");

            page.clock().fastForward("11:44:00");
            assertThat(said).isHidden();

            page.clock().fastForward("02:00");
            page.clock().runFor(1_000);
            assertThat(said).hasText(ENDS);
            assertThat(name).isFocused();
            AxeCheck.everyWay(page);

            button(page, "Stay signed in").focus();
            page.keyboard().press("Enter");
            assertThat(said).isHidden();
            assertThat(name).isFocused();

            page.clock().fastForward("12:00:00");
            page.clock().runFor(1_000);
            assertThat(said).hasText(ENDED);
            assertThat(button(page, "Stay signed in")).isHidden();
            AxeCheck.everyWay(page);

            name.pressSequentially(" Ŵyn");
            page.getByLabel("User name").fill(userName);
            page.getByLabel("Assessor", new Page.GetByLabelOptions().setExact(true))
                    .check();
            signIn.signOut(ann.id());
            button(page, "Add a person").click();

            assertThat(page.getByRole(AriaRole.HEADING, named("Nothing was recorded yet")))
                    .isVisible();
            AxeCheck.everyWay(page);
            page.getByLabel("User name").fill(ann.userName());
            page.getByLabel("Password").fill("mistyped");
            button(page, "Sign in").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText(SignInRefusal.WRONG_PASSWORD.words());
            page.getByLabel("Password").fill(ann.password());
            button(page, "Sign in").click();

            assertThat(page.getByRole(AriaRole.HEADING, named("What you typed is kept")))
                    .isVisible();
            assertThat(page.locator("dl.typed"))
                    .hasText(Pattern.compile("\\s*Name\\s*Zoë Ŵyn\\s*User name\\s*" + userName
                            + "\\s*Roles \\(optional\\)\\s*Assessor\\s*"));
            AxeCheck.everyWay(page);
            button(page, "Send it now").click();

            assertThat(page.getByText("Zoë Ŵyn is added.")).isVisible();
        }
    }

    @Test
    void aPageThatTheBrowserKeptIsSeenAgainByNobodyButWhoeverLeftIt() {
        TestPerson ann = persons.addNamed("Ann Administrator", Role.ADMINISTRATOR);
        TestPerson lee = persons.addNamed("Lee Learner", Role.LEARNER);
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(ann.userName(), ann.password());
            Page page = visit.open("/people/new");
            Locator name = page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true));
            name.fill("Typed before looking elsewhere");

            isShownAgain(page);
            assertThat(page.locator("html")).hasCSS("opacity", "1");
            assertThat(name).hasValue("Typed before looking elsewhere");

            try (Page another = visit.context().newPage()) {
                another.navigate("/account");
                button(another, "Sign out").click();
                another.getByLabel("User name").fill(lee.userName());
                another.getByLabel("Password").fill(lee.password());
                button(another, "Sign in").click();
                assertThat(button(another, "Sign out")).isVisible();
            }
            isShownAgain(page);
            assertThat(page.getByText("Typed before looking elsewhere")).hasCount(0);
            assertThat(name).hasCount(0);
            assertThat(page.locator("body")).not().containsText("Ann Administrator");
        }
    }

    @Test
    void aPageThatTheBrowserKeptLeadsToSigningInAfterSigningOut() {
        TestPerson ann = persons.addNamed("Ann Administrator", Role.ADMINISTRATOR);
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(ann.userName(), ann.password());
            Page page = visit.open("/people/new");
            visit.context().clearCookies();
            isShownAgain(page);
            assertThat(page).hasURL(Pattern.compile("/sign-in\\?to="));
        }
    }

    /** As after Back: a browser that is driven keeps no page, so it is told that it did. */
    private static void isShownAgain(Page page) {
        page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    }

    @Test
    void theButtonSaysWhenItCameTooLateAndALongTextIsKeptWithItsLines() {
        TestPerson ann = persons.addNamed("Ann Learner", Role.LEARNER);
        try (Browser.Visit visit = Browser.visit()) {
            visit.page().clock().install();
            visit.signIn(ann.userName(), ann.password());
            Page page = visit.open("/portfolio/new");
            page.clock().fastForward("11:50:00");
            signIn.signOut(ann.id());

            button(page, "Stay signed in").click();
            assertThat(page.getByText("Stay signed in")).isHidden();
            page.clock().runFor(1_000);

            assertThat(page.locator(".session-notice").getByRole(AriaRole.STATUS))
                    .hasText(ENDED);

            String account = "First.\n\nThen “Łukasz” & <b>I</b>.";
            page.locator("#title").fill("A refund");
            page.locator("#method").selectOption("REFLECTIVE_ACCOUNT");
            page.locator("#account").fill(account);
            button(page, "Save draft").click();
            page.getByLabel("User name").fill(ann.userName());
            page.getByLabel("Password").fill(ann.password());
            button(page, "Sign in").click();
            assertThat(page.locator("dl.typed")).containsText("Reflective account");
            AxeCheck.everyWay(page);
            button(page, "Send it now").click();

            assertThat(page.locator("#account")).hasValue(account);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
