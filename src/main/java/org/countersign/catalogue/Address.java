package org.countersign.catalogue;

import java.util.Map;
import java.util.Optional;
import org.countersign.site.answers.Answer;
import org.countersign.standards.EditionKey;

/** An edition by the two words of its address. */
public final class Address {

    private Address() {}

    public static <T> Answer<T> of(Map<EditionKey, T> all, String id, String edition) {
        boolean whole = !id.isBlank() && !edition.isBlank();
        return Answer.found(whole ? Optional.ofNullable(all.get(new EditionKey(id, edition))) : Optional.empty());
    }
}
