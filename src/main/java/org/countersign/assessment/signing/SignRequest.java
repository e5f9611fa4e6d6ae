package org.countersign.assessment.signing;

import org.countersign.site.Answer;
import org.countersign.site.Choice;
import org.countersign.standards.Signatory;

/** As whom somebody asks to sign, read from what was sent. */
final class SignRequest {

    private SignRequest() {}

    static Answer<Signatory> signatory(String sent) {
        return Choice.among(Signatory.values(), sent)
                .map(Answer::done)
                .orElseGet(() -> Answer.refused(DeclarationRefusal.SIGNATORY_MISSING.refusal()));
    }
}
