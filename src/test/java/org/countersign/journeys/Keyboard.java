package org.countersign.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The only thing some people have in their hands. It goes from stop to stop, and at each the person sees where they are
 * (WCAG 2.2, 2.4.7 Focus Visible and 2.4.11 Focus Not Obscured).
 */
final class Keyboard {

    /** More stops than this from one thing to the next is a page that cannot be used so. */
    private static final int MOST_STOPS = 120;

    /** By which name a screen reader calls what has the focus, near enough for our own pages. */
    private static final String NAME = """
            () => {
              const focused = document.activeElement;
              const words = (focused.labels?.[0] ?? focused).cloneNode(true);
              words.querySelectorAll('[aria-hidden=true]').forEach(part => part.remove());
              return (focused.getAttribute('aria-label') ?? words.textContent).replace(/\\s+/g, ' ').trim();
            }""";

    private static final String WHAT_IS_NOT_SEEN = """
            () => {
              const focused = document.activeElement;
              if (focused === document.body) return 'nothing has the focus';
              const style = getComputedStyle(focused);
              if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'there is no outline';
              const box = focused.getClientRects()[0];
              const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
              const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
              if (right - left < 1 || bottom - top < 1) return 'it is outside of what is in view';
              const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              return focused.contains(onTop) || onTop.contains(focused) ? '' : 'it is covered by ' + onTop.outerHTML;
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** From where one is, forwards. */
    Keyboard to(String name) {
        List<Object> stops = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Object here = page.evaluate(NAME);
            stops.add(here);
            assertThat(page.evaluate(WHAT_IS_NOT_SEEN))
                    .as("the focus on “%s” at %s", here, page.url())
                    .isEqualTo("");
            if (here.equals(name)) {
                return this;
            }
        }
        throw new AssertionError("No “" + name + "” among the stops at " + page.url() + ": " + stops);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }
}
