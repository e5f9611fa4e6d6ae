package org.countersign.enrolment;

import org.countersign.rules.Finding;
import org.countersign.rules.IndependenceRefusal;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.Ground;
import org.countersign.site.Refusal;
import org.countersign.site.RefusedAs;

/** Makes what a rule found into a refusal, with the rule's own sentence. */
public record RefusedByRule(Finding finding) implements Ground {

    public static Refusal of(Finding finding) {
        return new RefusedByRule(finding).refusal();
    }

    /** 403 where it is about who somebody is, 409 where it is about how things stand. */
    @Override
    public RefusedAs refusedAs() {
        RefusedAs as = finding instanceof IndependenceRefusal ? RefusedAs.notAllowed() : RefusedAs.conflict();
        return as.coded(finding.code());
    }

    @Override
    public String words(Object... arguments) {
        return Sentences.of(finding);
    }
}
