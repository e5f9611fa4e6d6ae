package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * A part of a unit with criteria of its own, titled as in its heading ({@code C4.2 Deal with …}): an element, or a learning
 * outcome.
 *
 * @param code as printed; empty where none is
 */
@JsonPropertyOrder({"code", "title"})
public record Element(String code, String title) {

    @JsonCreator
    static Element read(Optional<String> code, String title) {
        return new Element(code.orElse(""), title);
    }

    /** Its code and its title, as they stand over its criteria. */
    public String name() {
        return code.isEmpty() ? title : code + " " + title;
    }
}
