package org.countersign.site.answers;

/** A refusal on its way to an error page or a problem document, from where there is no form to show it on. */
public final class RefusedException extends RuntimeException {

    private final transient Answer.Refused<?> refused;

    public RefusedException(Answer.Refused<?> refused) {
        super(refused.refusals().toString(), null, false, false);
        this.refused = refused;
    }

    public Answer.Refused<?> refused() {
        return refused;
    }
}
