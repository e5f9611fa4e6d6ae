package org.countersign.assessment.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.Release;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.people.NamesOfTheDay;
import org.countersign.people.People;
import org.countersign.rules.SignatureFacts;

/** Signatures as the rules ask for them: with the names that a refusal says. */
@ApplicationScoped
class Signers {

    private final People people;

    Signers(People people) {
        this.people = people;
    }

    /**
     * @param digest of the state that would be signed now
     * @param sampled digests of the states of which decisions were sampled and agreed
     */
    SignatureFacts facts(Signatures signatures, String digest, List<String> sampled) {
        return new SignatureFacts(
                digest, standing(signatures), signatures.standingRelease().map(this::release), sampled);
    }

    /** Whether something stands is all that is asked, so neither the state nor a release nor samples are gathered. */
    SignatureFacts standingOnly(Signatures signatures) {
        return new SignatureFacts("", standing(signatures), Optional.empty(), List.of());
    }

    private List<SignatureFacts.Signature> standing(Signatures signatures) {
        List<Declaration> standing = signatures.standing();
        NamesOfTheDay named =
                people.namesOfTheDay(standing.stream().map(Declaration::by).collect(Collectors.toSet()));
        return standing.stream()
                .map(declaration -> new SignatureFacts.Signature(
                        declaration.signatory(),
                        named.at(declaration.by(), declaration.recordedAt()),
                        declaration.signedOn(),
                        declaration.stateDigest(),
                        signatures.isAsGiven(declaration)))
                .toList();
    }

    private SignatureFacts.Release release(Release release) {
        String name = people.namesOfTheDay(List.of(release.by())).at(release.by(), release.recordedAt());
        return new SignatureFacts.Release(name, release.releasedOn());
    }
}
