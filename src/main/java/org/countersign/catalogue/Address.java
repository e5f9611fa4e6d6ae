package org.countersign.catalogue;

import java.util.Map;
import org.countersign.site.Answer;
import org.countersign.site.Refusal;
import org.countersign.standards.EditionKey;

/** An edition by the two words of its address. */
public final class Address {

    private Address() {}

    public static <T> Answer<T> of(Map<EditionKey, T> all, String id, String edition) {
        if (id.isBlank() || edition.isBlank()) {
            return Answer.refused(Refusal.notFound());
        }
        T found = all.get(new EditionKey(id, edition));
        return found == null ? Answer.refused(Refusal.notFound()) : Answer.done(found);
    }
}
