package org.countersign.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.countersign.site.Actor;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.answers.Answer;

/** What rests on a person; answered by the room that keeps it, so that nobody is let go without a word about it. */
public interface Duties {

    /** @param keeps the roles they would have left; none where their account is closed */
    List<Duty> leftBy(Person person, Predicate<Role> keeps);

    /** From today somebody else has it. */
    Answer<?> handOn(Actor by, UUID duty, PersonId to);
}
