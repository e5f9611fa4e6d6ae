package org.countersign.portfolio.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.kinds.Samples;
import org.countersign.rules.Capacity;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.countersign.site.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A learner's story in a real browser. */
@QuarkusTest
@Tag("browser")
class PortfolioJourneyTest {

    private static final int AS_FAST_AS_IT_GOES = -1;

    @Inject
    Learners learners;

    @Test
    void aLearnerWritesAReflectiveAccountAddsAFileClaimsAndSubmitsAndTheAssessorReadsIt() {
        OnUnit lee = learners.onLegacyUnit();
        learners.enrol(lee.person(), Learners.MODERN);
        try (Browser.Visit visit = Browser.visit()) {
            Page page = visit.signIn(lee.person().userName(), lee.person().password());
            page = visit.open("/portfolio");
            assertThat(page.getByText("Your evidence will be listed here")).isVisible();
            AxeCheck.everyWay(page);

            button(page, "New evidence", AriaRole.LINK).click();
            page.getByLabel("Title").fill("A refund on a busy Saturday");
            page.getByLabel("Type of evidence").selectOption("Reflective account");
            page.getByLabel("Your account").fill("I listened first. Then I apologised and offered a refund.");
            page.getByLabel("Add files").setInputFiles(new FilePayload("receipt.png", "image/png", Samples.PNG));
            button(page, "Save draft", AriaRole.BUTTON).click();
            assertThat(page.getByText("Saved E01.")).isVisible();
            assertThat(button(page, "receipt.png", AriaRole.LINK)).isVisible();

            button(page, "Submit", AriaRole.BUTTON).click();
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("Tick at least one criterion that this evidence shows.");
            assertThat(page.getByLabel("Your account"))
                    .hasValue("I listened first. Then I apologised and offered a refund.");
            AxeCheck.everyWay(page);

            page.getByLabel("Date").fill(learners.today().minusDays(1).toString());
            page.getByLabel("Setting").selectOption("Paid job");
            page.getByLabel("Sector").selectOption("Private");
            page.getByLabel("Customer codes").fill("C-101");
            page.locator("details.group")
                    .filter(new Locator.FilterOptions().setHasText("C4.1.1"))
                    .locator("summary")
                    .first()
                    .click();
            page.getByLabel("C4.1.1", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            assertThat(page.getByText("1 of 7 ticked")).isVisible();
            page.getByLabel("Where to look for C4.1.1").fill("second sentence");
            page.getByLabel("I declare that").check();
            AxeCheck.everyWay(page);
            button(page, "Submit", AriaRole.BUTTON).click();

            assertThat(page.getByText("E01 was submitted.")).isVisible();
            assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("receipt.png")))
                    .isVisible();
            assertThat(page.getByText("second sentence")).isVisible();
            AxeCheck.everyWay(page);
            assessorReads(lee, page.url());
        }
    }

    @Test
    void aDraftIsDiscardedByKeyboardAlone() {
        OnUnit lee = learners.onLegacyUnit();
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(lee.person().userName(), lee.person().password());
            Page page = visit.open("/portfolio/new");
            page.getByLabel("Title").focus();
            page.keyboard().type("never mind");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Saved E01.")).isVisible();

            button(page, "Discard draft", AriaRole.LINK).focus();
            page.keyboard().press("Enter");
            assertThat(page.getByText("Its number is not used again.")).isVisible();
            button(page, "Discard draft", AriaRole.BUTTON).focus();
            page.keyboard().press("Enter");
            assertThat(page.getByText("The draft of E01 was discarded.")).isVisible();
        }
    }

    @Test
    void howFarALargeFileHasGotIsShownAndNothingTypedIsLostWhenItIsStoppedOrTheConnectionIs() {
        OnUnit lee = learners.onLegacyUnit();
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(lee.person().userName(), lee.person().password());
            Page page = visit.open("/portfolio/new");
            Locator said = page.locator(".sending").getByRole(AriaRole.STATUS);
            page.getByLabel("Title").fill("A long recording");
            page.getByLabel("Add files")
                    .setInputFiles(new FilePayload(
                            "notes.txt",
                            "text/plain",
                            "I listened. ".repeat(100_000).getBytes(UTF_8)));
            CDPSession network = visit.context().newCDPSession(page);
            send(network, 60_000);

            button(page, "Save draft", AriaRole.BUTTON).click();
            assertThat(said).hasText("Your files are being sent. Leave this page open.");
            assertThat(page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("Files")))
                    .isVisible();
            AxeCheck.everyWay(page);
            button(page, "Stop sending", AriaRole.BUTTON).click();
            assertThat(said).hasText("Sending was stopped, and nothing of it was kept. What you typed is still here.");
            assertThat(button(page, "Save draft", AriaRole.BUTTON)).isFocused();

            send(network, AS_FAST_AS_IT_GOES);
            visit.context().setOffline(true);
            button(page, "Save draft", AriaRole.BUTTON).click();
            assertThat(said)
                    .hasText("The connection was lost before an answer came. What you typed is still here: send it"
                            + " again, and nothing is kept twice.");

            visit.context().setOffline(false);
            button(page, "Submit", AriaRole.BUTTON).click();
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("Tick at least one criterion that this evidence shows.");
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            assertThat(page.getByLabel("Title")).hasValue("A long recording");
            assertThat(button(page, "notes.txt", AriaRole.LINK)).isVisible();

            page.getByLabel("Add files").setInputFiles(new FilePayload("receipt.png", "image/png", Samples.PNG));
            button(page, "Save draft", AriaRole.BUTTON).click();
            assertThat(page.getByText("Saved E01.")).isVisible();
            assertThat(button(page, "receipt.png", AriaRole.LINK)).isVisible();
            page.reload();
            assertThat(page.getByLabel("Title")).hasValue("A long recording");
        }
    }

    /** @param most bytes in a second */
    private static void send(CDPSession network, int most) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", AS_FAST_AS_IT_GOES);
        conditions.addProperty("uploadThroughput", most);
        network.send("Network.emulateNetworkConditions", conditions);
    }

    private void assessorReads(OnUnit lee, String piece) {
        var ann = learners.allocated(lee.enrolment(), Role.ASSESSOR, Capacity.ASSESSOR);
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(ann.userName(), ann.password());
            visit.page().navigate(piece);
            assertThat(visit.page().getByText("I listened first.")).isVisible();
            assertThat(visit.page().getByText("Written by Lee Learner, declared authentic on"))
                    .isVisible();
        }
    }

    private static Locator button(Page page, String name, AriaRole role) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
