package org.countersign.enrolment.refusals;

import java.util.Locale;
import org.countersign.rules.DatingRefusal;
import org.countersign.rules.Finding;
import org.countersign.rules.IndependenceRefusal;
import org.countersign.rules.QualificationFinding;
import org.countersign.rules.sentences.Sentences;
import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** Makes what a rule found into a refusal, with the rule's own sentence. */
public record RefusedByRule(Finding finding) implements Ground {

    public static Refusal of(Finding finding) {
        return new RefusedByRule(finding).refusal();
    }

    /** 403 where it is about who somebody is, 400 about a date or a choice that was given, 409 about how things stand. */
    @Override
    public RefusedAs refusedAs() {
        return as().coded(finding.code());
    }

    private RefusedAs as() {
        if (finding instanceof IndependenceRefusal) {
            return RefusedAs.notAllowed();
        }
        return finding instanceof DatingRefusal || finding instanceof QualificationFinding
                ? RefusedAs.invalid()
                : RefusedAs.conflict();
    }

    @Override
    public String wordsIn(Locale language, Object... arguments) {
        return Sentences.of(finding, language);
    }
}
