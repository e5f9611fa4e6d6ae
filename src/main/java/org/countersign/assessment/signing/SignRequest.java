package org.countersign.assessment.signing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Readings;
import org.countersign.site.lists.Choice;
import org.countersign.standards.Signatory;

/**
 * What somebody asks to sign, read from what was sent.
 *
 * @param id made by the form; the same id again gives the same declaration
 * @param as as whom
 * @param seen digest of the state the person was shown; another state by now is told, not signed
 * @param withoutDeciding claims that nobody has decided on, which they sign without
 */
public record SignRequest(UUID id, Signatory as, String seen, Set<UUID> withoutDeciding) {

    static final String WITHOUT_DECIDING = "withoutDeciding";

    public SignRequest {
        withoutDeciding = Set.copyOf(withoutDeciding);
    }

    static Answer<SignRequest> read(String key, String as, String seen, Collection<String> withoutDeciding) {
        Readings readings = new Readings();
        Optional<FormKey> formKey = readings.take(FormKey.of(key));
        Optional<Signatory> signatory = readings.take(signatory(as));
        Optional<String> state = readings.take(SignedState.seen(seen));
        Optional<Set<UUID>> claims = readings.take(claims(withoutDeciding));
        return readings.answer(() -> new SignRequest(
                formKey.orElseThrow().value(), signatory.orElseThrow(), state.orElseThrow(), claims.orElseThrow()));
    }

    private static Answer<Signatory> signatory(String sent) {
        return Choice.among(Signatory.values(), sent)
                .map(Answer::done)
                .orElseGet(() -> Answer.refused(DeclarationRefusal.SIGNATORY_MISSING.refusal()));
    }

    private static Answer<Set<UUID>> claims(Collection<String> sent) {
        Set<UUID> claims = new HashSet<>();
        for (String one : sent) {
            try {
                claims.add(UUID.fromString(Objects.toString(one, "")));
            } catch (IllegalArgumentException notOne) {
                return Answer.refused(DeclarationRefusal.NO_SUCH_CLAIM.refusal());
            }
        }
        return Answer.done(claims);
    }
}
