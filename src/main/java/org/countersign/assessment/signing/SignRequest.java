package org.countersign.assessment.signing;

import java.util.Arrays;
import org.countersign.site.Answer;
import org.countersign.standards.Signatory;

/** As whom somebody asks to sign, read from what was sent. */
final class SignRequest {

    private SignRequest() {}

    static Answer<Signatory> signatory(String sent) {
        return Arrays.stream(Signatory.values())
                .filter(signatory -> signatory.name().equals(sent))
                .findFirst()
                .map(Answer::done)
                .orElseGet(() -> Answer.refused(DeclarationRefusal.SIGNATORY_MISSING.refusal()));
    }
}
