package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether everybody can use a page: axe with every rule it has, at the width of a small phone and of a desk; its rule of
 * contrast once more in the dark, where nothing but the colours differs; and nothing to scroll sideways.
 */
public final class AxeCheck {

    private static final int PHONE = 320;
    private static final int DESK = 1280;

    /** With the one rule of WCAG 2.2 AA that axe leaves off by itself. */
    private static final String EVERY_RULE = "{ rules: { 'target-size': { enabled: true } } }";

    private static final String CONTRAST = "{ runOnly: ['color-contrast'] }";

    private static final String RUN = """
            () => axe.run({ ...%s, resultTypes: ['violations'] })
                .then(({ violations }) => violations.map(rule => `${rule.id}, ${rule.help}: `
                    + rule.nodes.map(node => `${node.target} ${node.failureSummary}`).join('; ')))""";

    private AxeCheck() {}

    /** Checks the page as it stands, with whatever was typed and opened on it. */
    public static void everyWay(Page page) {
        List<String> found = new ArrayList<>();
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, 800);
            found.addAll(violations(page, width, ColorScheme.LIGHT, EVERY_RULE));
            if (page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                    .equals(true)) {
                found.add(width + " pixels: scrolls sideways, because of " + widest(page));
            }
        }
        // At one width: at the other the same colours stand in other places.
        found.addAll(violations(page, DESK, ColorScheme.DARK, CONTRAST));
        assertThat(found).as(page.url()).isEmpty();
    }

    private static List<String> violations(Page page, int width, ColorScheme scheme, String rules) {
        if (page.evaluate("typeof axe === 'undefined'").equals(true)) {
            page.addScriptTag(new Page.AddScriptTagOptions().setUrl(AxeScript.ADDRESS));
        }
        // Without motion, so that no colour is measured on its way from one scheme to the other.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        return ((List<?>) page.evaluate(RUN.formatted(rules)))
                .stream()
                        .map(violation -> width + " pixels, " + scheme.name().toLowerCase() + ": " + violation)
                        .toList();
    }

    private static Object widest(Page page) {
        return page.evaluate("""
                [...document.querySelectorAll('body *')]
                    .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth)
                    .slice(0, 5).map(part => part.outerHTML.slice(0, 80)).join(' | ')""");
    }
}
