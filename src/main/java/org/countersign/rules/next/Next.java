package org.countersign.rules.next;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.countersign.rules.Facets;
import org.countersign.standards.Signatory;

/**
 * The one next step of somebody in a unit. Its code and the names of its arguments are published, as those of a finding
 * are.
 */
public sealed interface Next {

    /** Such as {@code put-right}. */
    default String code() {
        return Facets.code(getClass());
    }

    default Map<String, Object> arguments() {
        return Facets.arguments((Record) this);
    }

    /**
     * The learner reads feedback and acts on it.
     *
     * @param criteria how many need it
     * @param criterion to begin with
     * @param reference of its piece
     */
    record PutRight(int criteria, String criterion, String reference, UUID piece) implements Next {}

    /** @param criteria that nobody has claimed */
    record Claim(List<String> criteria) implements Next {}

    /** @param criteria that are claimed, and need more than what is accepted and under way */
    record AddEvidence(List<String> criteria) implements Next {}

    /** @param contexts still to be shown, by their labels */
    record ShowContexts(List<String> contexts) implements Next {}

    /** What a requirement of the unit as a whole still needs. */
    record SeeRequirements() implements Next {}

    /** @param parties who have to act */
    record WaitFor(Set<Party> parties) implements Next {}

    /**
     * @param criterion to begin with
     * @param reference of its piece
     */
    record Judge(int claims, String criterion, String reference, UUID piece) implements Next {}

    /** @param criteria how many can be signed off */
    record SignOff(int criteria) implements Next {}

    record Attest(String ruleCode) implements Next {}

    /** @param decisions of trainees */
    record Countersign(int decisions) implements Next {}

    /** @param open actions of the internal verifier */
    record AnswerActions(int open) implements Next {}

    /**
     * The unit itself, as candidate or assessor.
     *
     * @param other who signs beside the reader
     * @param otherSigned whether they have
     */
    record Sign(Signatory other, boolean otherSigned) implements Next {}

    /** @param missing the next signature, after the reader's own */
    record Signed(Signatory missing) implements Next {}

    /** @param missing whose signatures are next, none of them the reader's */
    record ToBeSigned(List<Signatory> missing) implements Next {}

    /** Candidate and assessor have signed; the internal verifier samples and signs. */
    record Verify() implements Next {}

    /** Decisions that count can be sampled. */
    record Sample() implements Next {}

    record Finished() implements Next {}

    record Nothing() implements Next {}
}
