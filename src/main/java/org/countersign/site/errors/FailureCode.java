package org.countersign.site.errors;

import org.countersign.site.answers.Spelled;

/** What programs read where no verb was reached that could say why not, or where something broke. */
public enum FailureCode {
    CONFLICT,
    DISK_FULL,
    FORM_OF_ANOTHER,
    INTERNAL,
    INVALID,
    LENGTH_REQUIRED,
    MEDIA_TYPE,
    MEDIA_TYPE_WANTED,
    METHOD,
    NOT_ALLOWED,
    NOT_FOUND,
    NOT_READY,
    OTHER_SITE,
    SIGN_IN,
    STALE_FORM,
    TOKEN_MISSING,
    TOO_LARGE,
    TOO_MANY_AT_ONCE,
    TOO_MANY_VISITORS,
    TOO_SLOW,
    TOO_SOON,
    UNSTORABLE;

    public String code() {
        return Spelled.of(this);
    }
}
