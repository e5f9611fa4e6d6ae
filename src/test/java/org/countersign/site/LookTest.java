package org.countersign.site;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookTest {

    @Test
    void shots() {
        try (Browser.Visit v = Browser.visit()) {
            for (int w : new int[] {320, 1280})
                for (ColorScheme c : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    v.page().setViewportSize(w, 800);
                    v.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(c));
                    v.open("/gallery/signed-in");
                    v.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Paths.get("/tmp/shots/g-" + w + "-" + c + ".png")));
                    v.page().getByText("Save the draft").click();
                    v.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Paths.get("/tmp/shots/e-" + w + "-" + c + ".png")));
                    v.open("/gallery");
                    v.page().getByLabel("Title").fill("Mrs Price’s order");
                    v.page().getByText("Save the draft").click();
                    v.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setPath(Paths.get("/tmp/shots/n-" + w + "-" + c + ".png")));
                }
            AxeCheck.everyWay(v.open("/gallery/signed-in"));
        }
    }

    @Test
    void errors() {
        try (Browser.Visit v = Browser.visit()) {
            v.open("/gallery");
            v.page().getByText("Save the draft").click();
            AxeCheck.everyWay(v.page());
        }
    }
}
