package org.countersign.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("browser")
class LookTest {

    @Test
    void everybodyCanUseThePartsOfPages() {
        try (Browser.Visit visit = Browser.visit()) {
            AxeCheck.everyWay(visit.open("/gallery/signed-in"));
        }
    }

    @Test
    void everybodyCanUseAFormThatWasRefusedAndOneThatWasTaken() {
        try (Browser.Visit visit = Browser.visit()) {
            Page page = visit.open("/gallery");
            button(page, "Save the draft").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("The evidence has no title.");
            AxeCheck.everyWay(page);

            page.getByLabel("Title").fill("Mrs Price’s order");
            button(page, "Save the draft").click();
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("“Mrs Price’s order” was recorded as E07.");
            AxeCheck.everyWay(page);
        }
    }

    @Test
    void anAnswerThatTakesMoreThanASecondIsSaidToBeOnItsWay() {
        try (Browser.Visit visit = Browser.visit()) {
            Page page = visit.open("/gallery");
            // Told of a form that is sent, without the answer, for which the browser of the tests would wait.
            page.evaluate(
                    "document.querySelector('main').insertAdjacentHTML('beforeend', '<form id=\"short\"></form>');"
                            + "document.getElementById('short')"
                            + ".dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))");
            Locator said = page.getByText("This is taking a moment. Please wait.");
            assertThat(said).isVisible();
            AxeCheck.everyWay(page);

            page.evaluate("dispatchEvent(new Event('pageshow'))");
            assertThat(said).isHidden();
        }
    }

    @Test
    void anAnswerToALongFormThatTakesMoreThanASecondIsSaidBesideIt() {
        try (Browser.Visit visit = Browser.visit()) {
            Page page = visit.open("/gallery");
            page.route("**/gallery", unanswered -> {});
            button(page, "Save the draft").click();
            assertThat(page.locator("form .sending").getByRole(AriaRole.STATUS))
                    .hasText("This is taking a moment. Please wait.");
            AxeCheck.everyWay(page);
        }
    }

    @Test
    void everybodyCanUseAnErrorPage() {
        try (Browser.Visit visit = Browser.visit()) {
            AxeCheck.everyWay(visit.open("/gallery/failing/fault"));
        }
    }

    @Test
    void theKeyboardSkipsToTheContentAndFromAnErrorToItsField() {
        try (Browser.Visit visit = Browser.visit()) {
            Page page = visit.open("/gallery/signed-in");
            page.keyboard().press("Tab");
            Locator skip = page.getByText("Skip to the content");
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();

            page.getByLabel("Title").press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Title")).isFocused();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
