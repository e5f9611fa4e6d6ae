package org.countersign.people;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why nothing is changed about people. */
public enum PersonRefusal implements Ground {
    NO_SUCH_ROLE(invalid("roles")),
    DISABLED_MISSING(invalid("disabled")),
    BASED_ON_MISSING(invalid("basedOn")),
    USER_NAME_TAKEN(invalid("userName")),
    ALREADY_ADDED(conflict()),
    CHANGED_MEANWHILE(conflict()),
    USER_NAME_CHANGED_MEANWHILE(conflict()),
    LAST_ADMINISTRATOR(conflict()),
    ADMINISTRATORS_ONLY(notAllowed()),
    NOT_YOURSELF(conflict()),
    HAND_ON_FIRST(conflict().at("handAllOnTo")),
    NOT_HANDED_ON(conflict()),
    NO_SUCH_TAKER(invalid("handAllOnTo"));

    private final RefusedAs refusedAs;

    PersonRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
