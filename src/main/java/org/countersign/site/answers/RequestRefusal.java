package org.countersign.site.answers;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.of;

/** Why a request came to nothing, whatever it was about. */
public enum RequestRefusal implements Ground {
    NOT_FOUND(of(Refusal.Kind.NOT_FOUND)),
    PAGE(invalid("page")),
    UNKNOWN_PARAMETER(invalid()),
    NO_PARAMETERS(invalid().coded("unknown-parameter")),
    UNKNOWN_VALUE(invalid()),
    CHANGED_MEANWHILE(conflict()),
    DATE_MISSING(invalid()),
    NOT_A_YEAR(invalid()),
    NOT_A_DATE(invalid()),
    FORM_KEY(invalid(FormKey.FIELD)),
    KEY_OF_YOUR_OWN(invalid(FormKey.FIELD).coded("form-key")),
    KEY_TAKEN(conflict()),
    KEY_USED(conflict().coded("key-taken")),
    KEY_TWICE(invalid(FormKey.FIELD)),
    CLOCK_BEHIND(of(Refusal.Kind.BUSY));

    private final RefusedAs refusedAs;

    RequestRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
