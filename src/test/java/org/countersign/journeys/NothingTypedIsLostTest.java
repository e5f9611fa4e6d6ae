package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.countersign.assessment.UnitsOfTests;
import org.countersign.assessment.UnitsOfTests.TestUnit;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.AxeCheck;
import org.countersign.site.FaultyProxy;
import org.countersign.site.FaultyProxy.Fault;
import org.countersign.site.disk.DiskSpace;
import org.countersign.site.disk.Disks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody types survives leaving, another device, a proxy, a lost connection and a full disk. */
@QuarkusTest
@Tag("browser")
class NothingTypedIsLostTest {

    private static final String SAVED = "Saved \\d\\d:\\d\\d";

    @Inject
    UnitsOfTests units;

    @Test
    void aNoteIsFoundAgainOnAnotherDeviceAndANewerOneIsToldUntilItIsSent() {
        TestUnit unit = units.unit();
        String signing = unit.path() + "/signing";
        try (Screen phone = Screen.of(unit.assessor());
                Screen desk = Screen.of(unit.assessor());
                Screen verifier = Screen.of(unit.verifier())) {
            type(note(phone.open(signing)), "Began on the phone");
            assertThat(draft(phone)).hasText(pattern(SAVED));
            AxeCheck.everyWay(phone.page());

            assertThat(note(desk.open(signing))).hasValue("Began on the phone");
            assertThat(draft(desk))
                    .hasText(pattern("What you typed at \\d\\d:\\d\\d is here again. It is not sent yet."));
            assertThat(note(verifier.open(signing))).isEmpty();
            type(note(desk), ", went on at the desk");
            assertThat(draft(desk)).hasText(pattern(SAVED));

            type(note(phone), ", and on the bus");
            assertThat(draft(phone)).hasText(pattern("You saved a newer draft of this at \\d\\d:\\d\\d, .*"));
            assertThat(note(phone)).hasValue("Began on the phone, and on the bus");
            AxeCheck.everyWay(phone.page());
            phone.press("Show the saved draft");
            assertThat(note(phone)).hasValue("Began on the phone, went on at the desk");

            phone.press("Add a note").isTold("The note was added.");
            assertThat(note(desk.open(signing))).isEmpty();
            assertThat(note(phone)).isEmpty();
            desk.open("/drafts").sees("No drafts");
        }
    }

    @Test
    void newEvidenceIsFoundAgainAndTakesItsNumberOnlyWhenItIsSaved() {
        TestUnit unit = units.unit();
        try (Screen lee = Screen.of(unit.learner())) {
            type(lee.open("/portfolio/new").page().getByLabel("Title"), "A refund");
            lee.choose("Type of evidence", "Work product");
            assertThat(draft(lee)).hasText(pattern(SAVED));
            lee.open("/portfolio").sees("Your evidence will be listed here");
            lee.open("/drafts").sees("A refund").follow("Go on writing New evidence");
            assertThat(lee.page().getByLabel("Title")).hasValue("A refund");
            assertThat(lee.page().getByLabel("Type of evidence")).hasValue("WORK_PRODUCT");
            lee.press("Save draft").isTold("Saved E01.");
            assertThat(lee.open("/portfolio/new").page().getByLabel("Title")).isEmpty();
        }
    }

    @Test
    void whatWasTypedBeforeThePageChangedIsOfferedAndNotPutInItsPlace() {
        TestUnit unit = units.unit();
        PieceId piece = units.submit(unit, "C4.1.1");
        String page = unit.path() + "/pieces/" + piece;
        try (Screen screen = Screen.of(unit.assessor())) {
            screen.open(page).tick("NOT YET");
            type(feedback(screen), "Say when it was.");
            assertThat(draft(screen)).hasText(pattern(SAVED));
            assertThat(feedback(screen.open(page))).hasValue("Say when it was.");
            assertThat(screen.page().getByLabel("NOT YET")).isChecked();

            units.met(unit, unit.trainee(), piece, "C4.1.1");
            screen.open(page);
            assertThat(draft(screen))
                    .hasText(pattern(
                            "You typed something here at \\d\\d:\\d\\d, before this page changed\\. It is kept, and"
                                    + " not in the form yet\\."));
            assertThat(feedback(screen)).isEmpty();
            screen.press("Show the saved draft");
            assertThat(feedback(screen)).hasValue("Say when it was.");
        }
    }

    @Test
    void whoeverLeavesWithSomethingUnsavedIsAskedAndNobodyElseIs() {
        TestUnit unit = units.unit();
        try (Screen screen = Screen.of(unit.assessor())) {
            Page page = screen.open(unit.path() + "/signing").page();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            page.route("**/drafts", route -> route.abort());
            type(note(screen), "Not saved yet");
            assertThat(draft(screen))
                    .hasText("Not saved: the program cannot be reached. What you type stays here; it is tried again by"
                            + " itself.");
            screen.follow("Countersign");
            assertThat(note(screen)).hasValue("Not saved yet");
            assertThat(asked).containsExactly("beforeunload");

            page.unroute("**/drafts");
            type(note(screen), ", now it is");
            assertThat(draft(screen)).hasText(pattern(SAVED));
            screen.follow("Countersign").isAt("/");
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void whatAProxyAnswersIsSaidBesideTheFormThatIsKept() throws IOException {
        TestUnit unit = units.unit();
        Map<Fault, String> said = Map.of(
                Fault.INTERNAL,
                "Something between you and the program answered in its place (500).",
                Fault.BAD_GATEWAY,
                "The program cannot be reached just now (502).",
                Fault.UNAVAILABLE,
                "The program cannot be reached just now (503).",
                Fault.TIMEOUT,
                "No answer came in time (504), so it is not known whether it arrived.",
                Fault.CUT_LINE,
                "The connection was lost before an answer came.");
        try (FaultyProxy proxy = new FaultyProxy();
                Screen screen = Screen.of(unit.assessor())) {
            screen.open(proxy.address() + unit.path() + "/signing");
            note(screen).fill("A note of some length");
            for (Fault fault : Fault.values()) {
                if (fault != Fault.NONE) {
                    proxy.has(fault);
                    screen.press("Add a note");
                    assertThat(sending(screen)).containsText(said.get(fault));
                    assertThat(note(screen)).hasValue("A note of some length");
                }
            }
            AxeCheck.everyWay(screen.page());
            proxy.has(Fault.NONE);
            screen.press("Add a note").isTold("The note was added.");
            screen.sees("A note of some length");
        }
    }

    @Test
    void aFileTooLargeForTheProxyIsSaidBesideTheForm() throws IOException {
        TestUnit unit = units.unit();
        try (FaultyProxy proxy = new FaultyProxy();
                Screen screen = Screen.of(unit.learner())) {
            screen.open(proxy.address() + "/portfolio/new").write("Title", "A long recording");
            screen.page()
                    .getByLabel("Add files")
                    .setInputFiles(new FilePayload(
                            "notes.txt",
                            "text/plain",
                            "I listened. ".repeat(200_000).getBytes()));
            screen.press("Save draft");
            assertThat(sending(screen)).containsText("Too large to get through (413), so nothing was sent.");
            assertThat(screen.page().getByLabel("Title")).hasValue("A long recording");
            screen.page().getByLabel("Add files").setInputFiles(new FilePayload[0]);
            screen.press("Save draft").isTold("Saved E01.");
        }
    }

    @Test
    void whileTheDiskIsFullNothingIsRecordedAndNothingIsLost() {
        TestUnit unit = units.unit();
        try (Screen screen = Screen.of(unit.assessor())) {
            screen.open(unit.path() + "/signing");
            QuarkusMock.installMockForType(Disks.full(), DiskSpace.class);
            note(screen).fill("Typed while the disk was full");
            screen.press("Add a note");
            assertThat(sending(screen))
                    .hasText("Not sent. What you typed is still here. The disk of the program is full, so nothing was"
                            + " recorded. You can still read everything. Tell the centre’s administrator; send it again"
                            + " when there is room.");
            assertThat(note(screen)).hasValue("Typed while the disk was full");
            QuarkusMock.installMockForType(Disks.withRoom(), DiskSpace.class);
            screen.press("Add a note").isTold("The note was added.");
        }
    }

    private static Locator note(Screen screen) {
        return screen.page().locator("textarea[name=note]");
    }

    private static Locator feedback(Screen screen) {
        return screen.page().locator("textarea[name^=feedback-]");
    }

    private static Locator draft(Screen screen) {
        return screen.page().locator(".draft [role=status]").first();
    }

    private static Locator sending(Screen screen) {
        return screen.page().locator(".sending:not([hidden]) [role=status]");
    }

    /** Behind what is there, key by key. */
    private static void type(Locator field, String text) {
        field.press("End");
        field.pressSequentially(text);
    }

    private static java.util.regex.Pattern pattern(String sentence) {
        return java.util.regex.Pattern.compile("^" + sentence + "$");
    }
}
