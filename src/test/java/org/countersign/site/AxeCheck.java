package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether everybody can use a page: axe with every rule it has, in light at the width of a small phone, in the dark at that
 * of a desk; and nothing to scroll sideways. Light and dark differ in nothing but their colours, and those are the same at
 * each width, in other places.
 */
public final class AxeCheck {

    private static final int PHONE = 320;
    private static final int DESK = 1280;

    /** With the one rule of WCAG 2.2 AA that axe leaves off by itself. */
    private static final String RUN = """
            () => axe.run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] })
                .then(({ violations }) => violations.map(rule => `${rule.id}, ${rule.help}: `
                    + rule.nodes.map(node => `${node.target} ${node.failureSummary}`).join('; ')))""";

    private AxeCheck() {}

    /** Checks the page as it stands, with whatever was typed and opened on it. */
    public static void everyWay(Page page) {
        List<String> found = new ArrayList<>();
        found.addAll(oneWay(page, PHONE, ColorScheme.LIGHT));
        found.addAll(oneWay(page, DESK, ColorScheme.DARK));
        assertThat(found).as(page.url()).isEmpty();
    }

    private static List<String> oneWay(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        List<String> found = new ArrayList<>(violations(page, width, scheme));
        if (page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                .equals(true)) {
            found.add(width + " pixels: scrolls sideways, because of " + widest(page));
        }
        return found;
    }

    private static List<String> violations(Page page, int width, ColorScheme scheme) {
        if (page.evaluate("typeof axe === 'undefined'").equals(true)) {
            page.addScriptTag(new Page.AddScriptTagOptions().setUrl(AxeScript.ADDRESS));
        }
        // Without motion, so that no colour is measured on its way from one scheme to the other.
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        return ((List<?>) page.evaluate(RUN))
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
