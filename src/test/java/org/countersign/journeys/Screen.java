package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.countersign.people.Persons.TestPerson;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;

/**
 * What one person has before them. They find everything on it as people do: a link, a button or a field by the name it
 * has, in the section they are in.
 */
final class Screen implements AutoCloseable {

    private static final Locator.GetByLabelOptions EXACTLY = new Locator.GetByLabelOptions().setExact(true);
    private static final String OPTIONAL = " (optional)";

    private final Browser.Visit visit;
    private final Page page;

    private Screen(Browser.Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    static Screen ofStranger() {
        return new Screen(Browser.visit());
    }

    static Screen of(TestPerson person) {
        return signedIn(person.userName(), person.password());
    }

    static Screen ofDemo(String userName) {
        return signedIn(userName, Part.DEMO_PASSWORD);
    }

    static Screen signedIn(String userName, String password) {
        Browser.Visit visit = Browser.visit();
        Page page = visit.signIn(userName, password);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        return new Screen(visit);
    }

    Page page() {
        return page;
    }

    Screen open(String path) {
        page.navigate(path);
        return this;
    }

    /** Where the program has left them, instead of sending them on. */
    Screen isAt(String path) {
        assertThat(page).hasURL(path);
        return this;
    }

    Screen follow(String link) {
        named(AriaRole.LINK, link).click();
        return this;
    }

    Screen press(String button) {
        named(AriaRole.BUTTON, button).click();
        return this;
    }

    Screen pressIn(String group, String button) {
        group(group)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    Screen write(String field, String text) {
        field(field).fill(text);
        return this;
    }

    Screen writeIn(String group, String field, String text) {
        group(group).getByLabel(field, EXACTLY).fill(text);
        return this;
    }

    /** In a field whose label says beside its name that it may stay empty. */
    Screen writeOptional(String field, String text) {
        return write(field + OPTIONAL, text);
    }

    Screen choose(String field, String option) {
        field(field).selectOption(option);
        return this;
    }

    Screen chooseIn(String group, String field, String option) {
        group(group).getByLabel(field, EXACTLY).selectOption(option);
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A box or a circle whose label begins with these words. */
    Screen tick(String label) {
        ticked(page.locator("main"), label).check();
        return this;
    }

    Screen untick(String label) {
        ticked(page.locator("main"), label).uncheck();
        return this;
    }

    Screen tickIn(String group, String label) {
        ticked(group(group), label).check();
        return this;
    }

    private static Locator ticked(Locator within, String label) {
        return within.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(begins(label)))
                .or(within.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(begins(label))));
    }

    /** So that C4.1.1 is not taken for C4.1.10, nor C4 for C4.1; the browser reads the pattern as its own. */
    private static Pattern begins(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("[^\\w\\s]", "\\\\$0") + "(?!\\.?\\w)");
    }

    /** Fields that belong together under a name, or what is unfolded under it. */
    private Locator group(String name) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.locator("details:has(summary:text-is(\"" + name + "\"))"));
    }

    /** All that is folded away under a summary with these words. */
    Screen unfold(String summary) {
        Locator folded =
                page.locator("details:not([open]) > summary").filter(new Locator.FilterOptions().setHasText(summary));
        while (folded.count() > 0) {
            folded.first().click();
        }
        return this;
    }

    Screen sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Screen seesNowhere(String text) {
        assertThat(page.locator("main").getByText(text)).hasCount(0);
        return this;
    }

    Screen readsAsTitle(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    /** What the program says it did. */
    Screen isTold(String sentence) {
        assertThat(page.locator(".notices").and(page.getByRole(AriaRole.STATUS)))
                .hasText(sentence);
        return this;
    }

    Screen isRefused(String sentence) {
        assertThat(page.getByRole(AriaRole.ALERT)).containsText(sentence);
        return this;
    }

    /** What the unit page calls the next step of whoever reads it. */
    Screen isToDoNext(String sentence) {
        assertThat(page.locator(".next-step")).hasText("Next " + sentence);
        return this;
    }

    /** What stands in the row of a table that has this for its heading. */
    Screen readsInRow(String heading, String text) {
        Locator headed = page.locator("th").filter(new Locator.FilterOptions().setHasText(begins(heading)));
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHas(headed)))
                .containsText(text);
        return this;
    }

    /** What stands behind a name in a list of names and values. */
    Screen readsBeside(String name, String text) {
        assertThat(page.locator("dt:text-is(\"" + name + "\") + dd")).containsText(text);
        return this;
    }

    /** Wherever more than a line can be typed, the form has a place where it says that it saved itself. */
    Screen savesWhatIsTyped() {
        Locator forms = page.locator("form:has(textarea)");
        assertThat(page.locator("form:has(textarea):has(.draft)")).hasCount(forms.count());
        return this;
    }

    Screen everybodyCanUseIt() {
        AxeCheck.everyWay(page);
        return this;
    }

    /** What is behind a link that is opened beside the page, asked for with this person's cookie. */
    byte[] document(String link) {
        String address = named(AriaRole.LINK, link).getAttribute("href");
        return visit.context().request().get(address).body();
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        visit.close();
    }
}
