package org.countersign.site;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import java.util.Locale;
import org.countersign.wording.Audience;

/** Whoever sent the request that is being answered is spoken to; where there is none, the centre. */
public final class ReadersLanguage implements Audience {

    @Override
    public Locale language() {
        ArcContainer container = Arc.container();
        if (container == null || !container.isRunning()) {
            return Locale.ENGLISH;
        }
        return container.requestContext().isActive()
                ? container.instance(AskedLanguage.class).get().locale()
                : container.instance(Languages.class).get().ofTheCentre();
    }
}
