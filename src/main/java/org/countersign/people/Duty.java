package org.countersign.people;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;

/**
 * Something that others wait for somebody to do, such as to assess a learner's unit.
 *
 * @param as in what capacity, in words
 * @param takers who could do it in their place, by name
 */
@TemplateData
public record Duty(UUID id, String learner, String unit, String as, List<Person> takers) {

    public Duty {
        takers = List.copyOf(takers);
    }
}
