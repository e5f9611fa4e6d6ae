package org.countersign.site.lists;

import io.quarkus.qute.TemplateData;
import java.util.Optional;
import org.countersign.site.answers.Spelled;

/** One of several things to choose from in a form: what is sent, and what is read. */
@TemplateData
public record Choice(String value, String label) {

    /** What was chosen among constants, which forms send by their names; empty where it is none of them. */
    public static <E extends Enum<E>> Optional<E> among(E[] constants, String sent) {
        return Spelled.read(constants, sent);
    }
}
