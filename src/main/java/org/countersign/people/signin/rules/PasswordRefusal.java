package org.countersign.people.signin.rules;

import static org.countersign.site.answers.RefusedAs.invalid;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why a password is not taken, where somebody is signed in or sets a new one. */
public enum PasswordRefusal implements Ground {
    PASSWORD_MISSING(invalid("password")),
    WRONG_PASSWORD(invalid()),
    PASSWORD_TOO_SHORT(invalid()),
    PASSWORD_TOO_LONG(invalid()),
    PASSWORD_IS_USER_NAME(invalid()),
    PASSWORD_COMMON(invalid()),
    PASSWORD_OF_KNOWN_NAMES(invalid());

    private final RefusedAs refusedAs;

    PasswordRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
