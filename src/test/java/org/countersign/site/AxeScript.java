package org.countersign.site;

import com.deque.html.axecore.playwright.AxeBuilder;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The script of axe, at an address of its own while tests run: a browser keeps what it made of a script with an address,
 * and makes it anew, half a megabyte on every page, of one that is handed to it.
 */
@Singleton
class AxeScript {

    /** With a version, so that it may be kept for good. */
    static final String ADDRESS = "/assets/axe.js?" + Assets.VERSION + "of-the-tests";

    void stand(@Observes Router router) {
        router.get("/assets/axe.js").order(-1).handler(routing -> routing.response()
                .putHeader("Content-Type", "text/javascript;charset=UTF-8")
                .end(AxeBuilder.getAxeScript()));
    }
}
