package org.countersign.enrolment;

import java.util.Optional;
import org.countersign.rules.Finding;
import org.countersign.rules.IndependenceRefusal;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.Refusal;

/** Makes what a rule found into a refusal, with the rule's own sentence. */
public final class RefusedByRule {

    private RefusedByRule() {}

    /** 403 where it is about who somebody is, 409 where it is about how things stand. */
    public static Refusal of(Finding finding) {
        Refusal.Kind kind = finding instanceof IndependenceRefusal ? Refusal.Kind.NOT_ALLOWED : Refusal.Kind.CONFLICT;
        return new Refusal(kind, finding.code(), Optional.empty(), Sentences.of(finding));
    }
}
