package org.countersign.people.signin.tries;

import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;
import static org.countersign.site.answers.RefusedAs.of;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** Why somebody is not let in. */
public enum SignInRefusal implements Ground {
    WRONG_CODE_OF_LOG(invalid("code").coded("wrong-code")),
    PASSWORD_MISSING(invalid("password")),
    WRONG_PASSWORD(invalid("password")),
    RENAMED(invalid("userName")),
    DISABLED(notAllowed()),
    TOO_MANY_TRIES(of(Refusal.Kind.TOO_SOON)),
    TOO_MANY_TRIES_BUT_A_SECOND(of(Refusal.Kind.TOO_SOON).coded("too-many-tries"));

    private final RefusedAs refusedAs;

    SignInRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
