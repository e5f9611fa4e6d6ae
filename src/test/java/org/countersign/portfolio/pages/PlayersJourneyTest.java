package org.countersign.portfolio.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.countersign.portfolio.Learners;
import org.countersign.portfolio.Learners.OnUnit;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.kinds.Samples;
import org.countersign.site.AxeCheck;
import org.countersign.site.Browser;
import org.countersign.site.answers.Unread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Films, recordings and pictures where a real browser can, and cannot, play and show them. */
@QuarkusTest
@Tag("browser")
class PlayersJourneyTest {

    private static final String EMAIL = """
            From: Jo <jo@example.org>
            Date: Thu, 12 Nov 2026 10:14:00 +0000
            Subject: Delivery
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/html; charset=utf-8

            <script>document.title = 'taken'</script><p>Thank you for sorting it.</p>
            --b
            Content-Type: application/pdf; name="receipt.pdf"
            Content-Transfer-Encoding: base64

            JVBERi0xLjQK
            --b--
            """;

    @Inject
    Learners learners;

    @Inject
    Drafts drafts;

    @Inject
    Uploads uploads;

    @Inject
    Submissions submissions;

    @Test
    void aPlayerThatCannotSaysSoAndOffersTheFileAndOneWithoutALengthFindsIt() throws IOException {
        OnUnit lee = learners.onLegacyUnit();
        PieceId piece = new PieceId(UUID.randomUUID());
        drafts.save(lee.person().actor(), piece, Unread.of(new Drafts.ToSave(0, learners.inOrder(lee.claim("C4.1.1")))))
                .orThrow();
        add(lee, piece, "recorder.webm", fixture("recorder.webm"));
        add(lee, piece, "voice-note.amr", Samples.AMR);
        add(lee, piece, "photo.heic", fixture("photo.heic"));
        add(lee, piece, "film.mp4", fixture("film.mp4"));
        add(lee, piece, "customer.eml", EMAIL.getBytes(UTF_8));
        try (Browser.Visit visit = Browser.visit()) {
            visit.signIn(lee.person().userName(), lee.person().password());
            Page page = visit.open("/portfolio/" + piece + "/edit");
            assertThat(page.getByText("Save it as JPEG and add that.")).isVisible();
            AxeCheck.everyWay(page);
            submissions
                    .submit(lee.person().actor(), piece, Unread.of(new Submissions.ToSubmit(UUID.randomUUID(), 1)))
                    .orThrow();

            page = visit.open("/portfolio/" + piece);

            assertThat(shown(page, "voice-note.amr")).containsText("Your browser cannot play this.");
            assertThat(shown(page, "voice-note.amr").getByText("Save the file and open it on your device."))
                    .isVisible();
            shown(page, "photo.heic").scrollIntoViewIfNeeded();
            assertThat(shown(page, "photo.heic")).containsText("Your browser cannot show this picture.");
            assertThat(shown(page, "customer.eml")).containsText("Jo <jo@example.org>");
            assertThat(shown(page, "customer.eml")).containsText("12 November 2026");
            assertThat(shown(page, "customer.eml")).containsText("receipt.pdf");
            assertThat(shown(page, "customer.eml").getByRole(AriaRole.REGION)).hasText("Thank you for sorting it.");
            assertThat(shown(page, "film.mp4").locator(".instead")).isHidden();
            page.waitForFunction("() => Number.isFinite(document.querySelector('video').duration)");
            AxeCheck.everyWay(page);
        }
    }

    private void add(OnUnit lee, PieceId piece, String name, byte[] content) throws IOException {
        uploads.add(lee.person().actor(), piece, name, new ByteArrayInputStream(content))
                .orThrow();
    }

    private static Locator shown(Page page, String name) {
        return page.locator(".shown").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static byte[] fixture(String name) throws IOException {
        try (InputStream in = PlayersJourneyTest.class.getResourceAsStream("/files/" + name)) {
            return in.readAllBytes();
        }
    }
}
