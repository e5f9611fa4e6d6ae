package org.countersign.site;

/** A refusal on its way to an error page or a problem document, from where there is no form to show it on. */
final class RefusedException extends RuntimeException {

    private final transient Answer.Refused<?> refused;

    RefusedException(Answer.Refused<?> refused) {
        super(refused.refusals().toString(), null, false, false);
        this.refused = refused;
    }

    Answer.Refused<?> refused() {
        return refused;
    }
}
