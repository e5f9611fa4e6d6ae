package org.countersign.rules;

import java.beans.ConstructorProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.standards.Method;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;

/**
 * Everything about one enrolment that a rule may look at. Only what was submitted: drafts are nobody's facts.
 *
 * @param versions every submitted version of every piece with a claim in this enrolment
 * @param openActions actions of the internal verifier that nobody has cleared
 * @param counting by which occasions and customers are told apart
 */
public record UnitFacts(
        LocalDate enrolledOn,
        List<Version> versions,
        List<Claim> claims,
        List<Judgement> judgements,
        List<SignOff> signOffs,
        List<Attestation> attestations,
        int openActions,
        Counting counting) {

    public UnitFacts {
        versions = List.copyOf(versions);
        claims = List.copyOf(claims);
        judgements = List.copyOf(judgements);
        signOffs = List.copyOf(signOffs);
        attestations = List.copyOf(attestations);
    }

    /** The facts of an enrolment in which nothing has happened. */
    public static UnitFacts none(LocalDate enrolledOn) {
        return new UnitFacts(enrolledOn, List.of(), List.of(), List.of(), List.of(), List.of(), 0, Counting.NOW);
    }

    /** The same facts, with occasions and customers told apart in another way. */
    public UnitFacts countedBy(Counting other) {
        return new UnitFacts(enrolledOn, versions, claims, judgements, signOffs, attestations, openActions, other);
    }

    /**
     * How far a decision counts: a trainee's is provisional until a countersigner agrees or rejects it. One that the
     * internal verifier reopened counts nowhere, and what it superseded does not come back.
     */
    public enum Standing {
        PROVISIONAL,
        FINAL,
        REJECTED,
        REOPENED
    }

    /** What an assessor decides about a claim. */
    public enum Outcome {
        MET,
        NOT_YET
    }

    /**
     * One submitted version of a piece of evidence.
     *
     * @param reference as learner and assessor know the piece ({@code E03})
     * @param number from 1
     * @param withdrawn a withdrawn piece counts nowhere
     */
    public record Version(
            UUID pieceId, String reference, int number, Method method, boolean withdrawn, List<Occasion> occasions) {

        public Version {
            occasions = List.copyOf(occasions);
        }
    }

    /**
     * One happening inside a piece.
     *
     * @param happening the same in every version of the piece that tells of it, with whatever date it is corrected to
     * @param to the same as {@code from} unless it went on for days
     * @param customers the centre's own codes; none given means one customer nobody can tell from others
     */
    public record Occasion(
            UUID id,
            UUID happening,
            LocalDate from,
            LocalDate to,
            Optional<Setting> setting,
            Optional<Sector> sector,
            Set<String> contexts,
            Set<String> customers) {

        public Occasion {
            contexts = Set.copyOf(contexts);
            customers = Set.copyOf(customers);
        }
    }

    /** The learner says that this version shows this criterion. */
    public record Claim(UUID id, UUID pieceId, int version, String criterion) {}

    /**
     * A decision on a claim. Those on one claim form a chain, each naming the one it supersedes.
     *
     * @param contexts confirmed by the assessor as the circumstances in which this criterion was shown
     */
    public record Judgement(
            UUID id,
            UUID claimId,
            Optional<UUID> supersedes,
            Outcome outcome,
            Standing standing,
            Set<String> contexts,
            LocalDate madeOn) {

        public Judgement {
            contexts = Set.copyOf(contexts);
        }
    }

    /** A criterion signed as met, on these judgements; falls when one of them no longer stands as MET. */
    public record SignOff(UUID id, String criterion, Set<UUID> judgements, Standing standing, LocalDate madeOn) {

        public SignOff {
            judgements = Set.copyOf(judgements);
        }
    }

    /**
     * The assessor's words for what no number decides. Like a sign-off it falls, for good, when one of the judgements it
     * stood on no longer stands as MET.
     *
     * @param seen the numbers it was made on; it falls as well if one of them shrinks
     * @param counting by which those numbers were counted, and are compared
     * @param judgements it stood on; none named in those that were made when only the numbers were kept
     */
    public record Attestation(
            UUID id, String ruleCode, Extent seen, Counting counting, Set<UUID> judgements, LocalDate madeOn) {

        public Attestation {
            judgements = Set.copyOf(judgements);
        }
    }

    /**
     * How much performance evidence there is.
     *
     * @param days from the first to the last occasion, both included; 0 where there is none
     */
    public record Extent(int occasions, int customers, Optional<LocalDate> first, Optional<LocalDate> last, int days) {

        public static final Extent NOTHING = new Extent(0, 0, Optional.empty(), Optional.empty(), 0);

        /** The names under which an attestation keeps these numbers in the journal. */
        @ConstructorProperties({"occasions", "customers", "first", "last", "days"})
        public Extent {}

        /** None of the numbers has shrunk since that was seen. */
        public boolean covers(Extent seen) {
            return occasions >= seen.occasions && customers >= seen.customers && days >= seen.days;
        }
    }
}
