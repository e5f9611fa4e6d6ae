package org.countersign.rules.evidence;

import java.util.List;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.happenings.Counted;
import org.countersign.standards.Method;

/** A claim that was judged met, with the judgement that says so, on evidence that counts. */
record Accepted(Submitted claim, Judgement judgement) {

    UUID judgementId() {
        return judgement.id();
    }

    String reference() {
        return claim.reference();
    }

    Method method() {
        return claim.version().method();
    }

    List<Counted> occasions() {
        return claim.counted();
    }

    /** Confirmed by the assessor, and recorded on an occasion that counts. */
    boolean shows(String context) {
        return judgement.contexts().contains(context) && claim.records(context);
    }

    /** Confirmed by the assessor as known; recorded on an occasion wherever the piece has one. */
    boolean explains(String context) {
        return judgement.contexts().contains(context) && claim.maySpeakOf(context);
    }
}
