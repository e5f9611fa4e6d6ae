package org.countersign.people.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.countersign.people.Person;
import org.countersign.people.signin.tries.SignInRefusal;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Unread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The one page that is there only while nobody is, as it looks; {@link FirstStartTest} begins a centre with it. */
@QuarkusTest
@Tag("browser")
class FirstAdministratorLookTest {

    @BeforeEach
    void nobodyIsThere() {
        FirstAdministrator awaited = new FirstAdministrator(null, null, null, null, null, null, null) {
            @Override
            public boolean isAwaited() {
                return true;
            }

            @Override
            public Answer<Person> found(Unread<Founding> unread) {
                return Answer.refused(SignInRefusal.WRONG_CODE_OF_LOG.refusal());
            }
        };
        QuarkusMock.installMockForType(awaited, FirstAdministrator.class);
    }

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
