package org.countersign.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.countersign.site.columns.ValueColumn;

/**
 * Names a person for good; stands in every decision. It lives in this room because who is acting is known to every page
 * before anything else about people is.
 */
public record PersonId(@JsonProperty("value") UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }

    /** As it stands in a table. */
    @Converter(autoApply = true)
    public static final class Column extends ValueColumn<PersonId, UUID> {

        Column() {
            super(PersonId::value, PersonId::new);
        }
    }
}
