package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Everybody can use every page, on a phone and at a desk, in light and in dark. */
@QuarkusTest
@Tag("browser")
class EveryPageTest {

    /** Looked at with somebody to whom it happened: PeopleLookTest resets a password, FirstAdministratorLookTest begins. */
    private static final Set<Route> ELSEWHERE =
            Set.of(new Route("GET", "/account/reset-notice"), new Route("GET", "/first-administrator"));

    /** In CSS pixels. */
    private static final int A4_WITHIN_ITS_MARGINS = 718;

    @Inject
    Cast cast;

    @Test
    void everyPageThereIsIsLookedAt() {
        Set<Route> lookedAt = Look.ALL.stream().map(Look::route).collect(Collectors.toCollection(TreeSet::new));
        lookedAt.addAll(ELSEWHERE);
        assertThat(lookedAt)
                .containsAll(Route.all().stream().filter(Route::isPage).toList());
    }

    @Test
    void everybodyCanUseEveryPage() throws Exception {
        SideBySide.assertAll(Stream.of(Part.values()).map(this::lookingAs).toList());
    }

    private Executable lookingAs(Part part) {
        List<Look> looks = Look.ALL.stream().filter(look -> look.part() == part).toList();
        return () -> {
            if (!looks.isEmpty()) {
                try (Screen screen = screenOf(part)) {
                    assertAll(looks.stream().map(look -> looking(screen, look)));
                }
            }
        };
    }

    @Test
    void everybodyCanUseAUnitThatIsSigned() {
        try (Screen aisha = Screen.ofDemo("aisha")) {
            aisha.everybodyCanUseIt().follow("Deliver Customer Service to Difficult Customers");
            aisha.sees("Signed by David Okafor").everybodyCanUseIt();
            aisha.follow("Open the signing page").sees("Notes/Comments").everybodyCanUseIt();
        }
    }

    @Test
    void aUnitOnPaperIsATableThoughAPageIsNarrow() {
        try (Screen aisha = Screen.ofDemo("aisha")) {
            Page page = aisha.follow("Deliver Customer Service to Difficult Customers")
                    .page();
            page.setViewportSize(A4_WITHIN_ITS_MARGINS, 1000);
            assertThat(page.locator(".matrix")).hasCSS("display", "block");

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".matrix")).hasCSS("display", "table");
            assertThat(page.locator(".matrix thead")).hasCSS("display", "table-header-group");
        }
    }

    @Test
    void everybodyCanUseTheListOnWhichAUnitWaitsForItsVerifier() {
        try (Screen david = Screen.ofDemo("david")) {
            david.follow("Verification")
                    .choose("Stage", "Signed, waits for the internal verifier")
                    .press("Show")
                    .readsInRow("Aisha Rahman", "Signed, waits for the internal verifier")
                    .everybodyCanUseIt();
        }
    }

    @Test
    void everybodyCanUseWhatWaitsForTheCountersigner() {
        try (Screen helen = Screen.ofDemo("helen")) {
            helen.everybodyCanUseIt().follow("Countersigning");
            helen.sees("judged by Tom Whitlock").everybodyCanUseIt();
            helen.follow("Callum Reid, Deliver customer service to challenging customers")
                    .everybodyCanUseIt();
        }
    }

    private Executable looking(Screen screen, Look look) {
        return () -> {
            String path = Filled.with(cast, look.path());
            screen.open(path).isAt(path).savesWhatIsTyped().everybodyCanUseIt();
        };
    }

    private Screen screenOf(Part part) {
        if (part == Part.ANONYMOUS) {
            return Screen.ofStranger();
        }
        Part.SignIn signIn = part.signIn(cast.places());
        return Screen.signedIn(signIn.userName(), signIn.password());
    }
}
