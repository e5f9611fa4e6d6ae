package org.countersign.people;

import io.quarkus.panache.common.Sort;
import java.util.Optional;
import org.countersign.site.Role;

/** Which people a list shows, and in which order. */
public record PeopleQuery(String text, Optional<Role> role, Order sort) {

    /** How a list of people is sorted; equal ones always come in the same order. */
    public enum Order {
        NAME("foldedName"),
        USER_NAME("userNameKey"),
        CANDIDATE_NUMBER("candidateNumber");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        Sort by() {
            return Sort.by(column, Sort.NullPrecedence.NULLS_LAST).and("id");
        }
    }

    /** Everybody by name. */
    public static PeopleQuery everybody() {
        return new PeopleQuery("", Optional.empty(), Order.NAME);
    }
}
