package org.countersign.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one page that is there only while nobody is. */
@QuarkusTest
@Tag("browser")
@TestProfile(FirstAdministratorLookTest.NobodyYet.class)
class FirstAdministratorLookTest {

    public static class NobodyYet implements QuarkusTestProfile {}

    @Test
    void everybodyCanUseThePageThatBeginsACentre() {
        try (Browser.Visit visit = Browser.visit()) {
            Page page = visit.open("/");
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("First administrator");
            AxeCheck.everyWay(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("This is not the code that the program wrote into its log when it last started.");
            AxeCheck.everyWay(page);
        }
    }
}
