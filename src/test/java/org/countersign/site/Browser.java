package org.countersign.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser for the tests: Debian's Chromium, the one without windows where it is there, as it is quicker. Every
 * visitor has a context, so cookies of their own. Where no browser is installed the tests that need one are skipped,
 * unless it is required.
 */
public final class Browser {

    private static final Path WITHOUT_WINDOWS = Paths.get("/usr/bin/chromium-headless-shell");
    private static final Path CHROMIUM =
            Files.isExecutable(WITHOUT_WINDOWS) ? WITHOUT_WINDOWS : Paths.get("/usr/bin/chromium");

    /** Milliseconds; a busy machine may take many for a page. */
    private static final double PATIENCE = 15_000;

    private static final boolean REQUIRED =
            "required".equals(System.getProperty("countersign.browser", System.getenv("COUNTERSIGN_BROWSER")));

    private static final String SAID = "countersign.browser.missing.said";

    /** Playwright answers only the thread that started it. */
    private static final ThreadLocal<Running> OF_THREAD = ThreadLocal.withInitial(Browser::start);

    private Browser() {}

    private record Running(Playwright playwright, com.microsoft.playwright.Browser chromium) {}

    /** Skips the test that asks, or fails it where a browser is required; says so once, however many tests ask. */
    public static void assumeInstalled() {
        if (Files.isExecutable(CHROMIUM)) {
            return;
        }
        if (REQUIRED) {
            throw new IllegalStateException("Browser tests are required, and there is no " + CHROMIUM);
        }
        // Not a field: every start of the program under test reads this class anew.
        if (System.setProperty(SAID, "yes") == null) {
            System.out.println("Browser tests are skipped: there is no " + CHROMIUM + ".");
        }
        Assumptions.abort("No " + CHROMIUM);
    }

    /** A person with a browser of their own; paths are those of the program. Close it when the story is told. */
    public static Visit visit() {
        assumeInstalled();
        BrowserContext context = OF_THREAD
                .get()
                .chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(RestAssured.baseURI + ":" + RestAssured.port)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 800));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return new Visit(context, context.newPage());
    }

    /** One person's browser, with the page they look at. */
    public record Visit(BrowserContext context, Page page) implements AutoCloseable {

        public Page open(String path) {
            page.navigate(path);
            return page;
        }

        /** Through the form, as a person does it. */
        public Page signIn(String userName, String password) {
            page.navigate("/sign-in");
            page.getByLabel("User name").fill(userName);
            page.getByLabel("Password").fill(password);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            return page;
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** Ends the browser of a thread that is about to end; those of the tests' own threads end with them all. */
    public static void quit() {
        OF_THREAD.get().playwright().close();
        OF_THREAD.remove();
    }

    private static Running start() {
        Playwright playwright = Playwright.create();
        return new Running(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }
}
