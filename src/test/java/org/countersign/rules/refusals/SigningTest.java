package org.countersign.rules.refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.rules.evidence.DifficultCustomers.AS_PUBLISHED;
import static org.countersign.rules.evidence.DifficultCustomers.KNOW;
import static org.countersign.rules.evidence.DifficultCustomers.RECOGNISE;
import static org.countersign.rules.evidence.Piece.observation;
import static org.countersign.standards.Signatory.ASSESSOR;
import static org.countersign.standards.Signatory.CANDIDATE;
import static org.countersign.standards.Signatory.INTERNAL_VERIFIER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.rules.ActionsOpen;
import org.countersign.rules.Finding;
import org.countersign.rules.SignatureFacts;
import org.countersign.rules.SignatureFacts.Release;
import org.countersign.rules.SignatureFacts.Signature;
import org.countersign.rules.SigningRefusal;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.evidence.Casebook;
import org.countersign.rules.evidence.DifficultCustomers;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.Progress;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.sentences.Sentences;
import org.countersign.standards.Policy;
import org.countersign.standards.Signatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidate and assessor sign in either order once the unit is ready, the verifier last and only after sampling. */
class SigningTest {

    private static final Map<Signatory, String> NAMES =
            Map.of(CANDIDATE, "Aisha Khan", ASSESSOR, "Tom Reid", INTERNAL_VERIFIER, "Mair Évans");

    private static final UnitReport READY = unit(List.of());
    private static final Policy POLICY = DifficultCustomers.asPublishedWith(DifficultCustomers.consistently(2));

    /** Of a unit in which nothing happened: sufficient period and contexts, and beside them a sum over the criteria. */
    private static final UnitReport UNREADY =
            Casebook.under(POLICY).openActions(1).report();

    private static UnitReport unit(List<Finding> missing) {
        Progress none = new Progress(0, 0, 0, 0, 0);
        return new UnitReport(
                List.of(), List.of(), List.of(), UnitFacts.Extent.NOTHING, none, none, missing, List.of());
    }

    private static SignatureFacts signed(Signatory... signatories) {
        return new SignatureFacts("now", signatures(signatories), Optional.empty(), List.of());
    }

    private static SignatureFacts sampledAndSigned(Signatory... signatories) {
        return new SignatureFacts("now", signatures(signatories), Optional.empty(), List.of("earlier", "now"));
    }

    private static List<Signature> signatures(Signatory... signatories) {
        return List.of(signatories).stream().map(one -> signature(one, "now")).toList();
    }

    private static Signature signature(Signatory signatory, String digest) {
        LocalDate on = LocalDate.parse("2026-05-01").plusDays(signatory.ordinal());
        return new Signature(signatory, NAMES.get(signatory), on, digest, true);
    }

    private static String sentence(Optional<Finding> refusal) {
        return refusal.map(Sentences::of).orElse("yes");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    # who signs        | after               | sampled | the answer
                    CANDIDATE          |                     | false   | yes
                    ASSESSOR           |                     | false   | yes
                    CANDIDATE          | ASSESSOR            | false   | yes
                    ASSESSOR           | CANDIDATE           | false   | yes
                    CANDIDATE          | CANDIDATE           | false   | Aisha Khan signed as candidate on 1 May 2026 already.
                    INTERNAL_VERIFIER  |                     | true    | The internal verifier signs last. Not signed yet: candidate and assessor.
                    INTERNAL_VERIFIER  | CANDIDATE           | true    | The internal verifier signs last. Not signed yet: assessor.
                    INTERNAL_VERIFIER  | CANDIDATE ASSESSOR  | true    | yes
                    INTERNAL_VERIFIER  | CANDIDATE ASSESSOR  | false   | No sample of the decisions that the unit now stands on was agreed, so it cannot be verified. Take a sample, or release the unit without sampling.
                    """, delimiter = '|')
    void aReadyUnitIsSigned(Signatory signatory, String after, boolean sampled, String answer) {
        Signatory[] before = after == null
                ? new Signatory[0]
                : List.of(after.split(" ")).stream().map(Signatory::valueOf).toArray(Signatory[]::new);
        SignatureFacts facts = sampled ? sampledAndSigned(before) : signed(before);
        assertThat(sentence(Signing.sign(signatory, READY, facts))).isEqualTo(answer);
    }

    @Test
    void nobodySignsAUnitThatIsNotReady() {
        for (Signatory signatory : List.of(ASSESSOR, INTERNAL_VERIFIER)) {
            assertThat(sentence(Signing.sign(signatory, UNREADY, signed())))
                    .isEqualTo(
                            "The unit is not ready to be signed. three criteria are not done. two requirements are not "
                                    + "done. One action of the internal verifier is open.");
        }
    }

    @Test
    void theLearnerIsToldOfNoAction() {
        assertThat(sentence(Signing.sign(CANDIDATE, UNREADY, signed())))
                .isEqualTo(
                        "The unit is not ready to be signed. three criteria are not done. two requirements are not done.");
        assertThat(sentence(Signing.sign(CANDIDATE, unit(List.of(new ActionsOpen(1))), signed())))
                .isEqualTo("The unit is not ready to be signed. Your assessor has still to act.");
    }

    @Test
    void aSampleOfAnEarlierStateIsNotOneOfThis() {
        SignatureFacts facts =
                new SignatureFacts("now", signatures(CANDIDATE, ASSESSOR), Optional.empty(), List.of("earlier"));
        assertThat(Signing.sign(INTERNAL_VERIFIER, READY, facts)).contains(new SigningRefusal.NotSampled());
    }

    @Test
    void aSignatureOverAnotherStateMeansTheUnitChangedOutsideTheProgram() {
        SignatureFacts facts =
                new SignatureFacts("now", List.of(signature(CANDIDATE, "earlier")), Optional.empty(), List.of());
        assertThat(sentence(Signing.sign(ASSESSOR, READY, facts)))
                .isEqualTo(
                        "This unit changed outside the program after Aisha Khan signed it as candidate on 1 May 2026."
                                + " Reopen it, so that it can be signed as it is now.");
    }

    @Test
    void besideASignatureThatNobodyGaveNobodySignsAndNothingIsReleased() {
        Signature putIn = new Signature(INTERNAL_VERIFIER, "Mair Évans", LocalDate.parse("2026-05-03"), "now", false);
        List<Signature> signatures = List.of(signature(CANDIDATE, "now"), signature(ASSESSOR, "now"), putIn);
        SignatureFacts facts = new SignatureFacts("now", signatures, Optional.empty(), List.of("now"));
        String why =
                "The signature of Mair Évans as internal verifier was put in or changed outside the program. Reopen"
                        + " the unit, so that it can be signed again.";

        assertThat(sentence(Signing.sign(INTERNAL_VERIFIER, READY, facts))).isEqualTo(why);
        assertThat(sentence(Signing.releaseWithoutSampling(READY, facts))).isEqualTo(why);
        assertThat(Signing.reopen(Reopener.LEAD_VERIFIER, facts)).isEmpty();
    }

    @Test
    void aUnitNobodySampledIsReleasedAndOneThatWasSampledIsSigned() {
        assertThat(Signing.releaseWithoutSampling(READY, signed(CANDIDATE, ASSESSOR)))
                .isEmpty();
        assertThat(sentence(Signing.releaseWithoutSampling(READY, sampledAndSigned(CANDIDATE, ASSESSOR))))
                .isEqualTo("A sample of the unit in this state was agreed, so there is no reason to release it without"
                        + " sampling. Sign it.");
        assertThat(Signing.releaseWithoutSampling(READY, signed(CANDIDATE)))
                .contains(new SigningRefusal.VerifierIsLast(List.of(ASSESSOR)));
        assertThat(Signing.releaseWithoutSampling(UNREADY, signed())).contains(new SigningRefusal.NotReady(6, 3, 2, 1));
    }

    @Test
    void aUnitReleasedWithoutSamplingIsNotVerifiedWhateverIsSampledAfterwards() {
        for (List<String> sampled : List.of(List.<String>of(), List.of("now"))) {
            assertThat(sentence(Signing.sign(INTERNAL_VERIFIER, READY, released(sampled))))
                    .isEqualTo(
                            "Mair Évans released this unit without sampling on 4 May 2026, so it cannot be verified"
                                    + " as it stands. It has to be reopened first, and signed again by candidate and assessor.");
        }
    }

    @Test
    void aUnitIsReleasedOnceWhateverIsSampledAfterwards() {
        for (List<String> sampled : List.of(List.<String>of(), List.of("now"))) {
            assertThat(sentence(Signing.releaseWithoutSampling(READY, released(sampled))))
                    .isEqualTo("Mair Évans released this unit without sampling on 4 May 2026, and that stands. There is"
                            + " nothing more to release.");
        }
    }

    @Test
    void aReleasedUnitIsReopenedAsASignedOneIs() {
        assertThat(Signing.reopen(Reopener.ASSESSOR, released(List.of()))).isEmpty();
        assertThat(Signing.reopen(Reopener.INTERNAL_VERIFIER, released(List.of())))
                .isEmpty();
        assertThat(Signing.reopen(Reopener.LEAD_VERIFIER, released(List.of())))
                .contains(new SigningRefusal.NotVerifiedYet());
    }

    private static SignatureFacts released(List<String> sampled) {
        Release release = new Release(NAMES.get(INTERNAL_VERIFIER), LocalDate.parse("2026-05-04"));
        return new SignatureFacts("now", signatures(CANDIDATE, ASSESSOR), Optional.of(release), sampled);
    }

    @Test
    void whileASignatureStandsTheSignedStateIsNotChanged() {
        assertThat(Signing.change(signed())).isEmpty();
        assertThat(sentence(Signing.change(signed(ASSESSOR, CANDIDATE))))
                .isEqualTo("Signed by Aisha Khan on 1 May 2026; reopen the unit first.");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    # who reopens      | after                                 | the answer
                    ASSESSOR           |                                       | Nobody's signature stands on this unit, so there is nothing to reopen.
                    ASSESSOR           | CANDIDATE ASSESSOR                    | yes
                    INTERNAL_VERIFIER  | CANDIDATE ASSESSOR                    | yes
                    LEAD_VERIFIER      |                                       | Nobody's signature stands on this unit, so there is nothing to reopen.
                    LEAD_VERIFIER      | CANDIDATE ASSESSOR                    | The internal verifier has not signed this unit yet, so a lead verifier does not reopen it. Its assessor can, or its internal verifier by requiring an action.
                    ASSESSOR           | CANDIDATE ASSESSOR INTERNAL_VERIFIER  | Mair Évans signed as internal verifier on 3 May 2026. Now only a lead verifier who is allocated to the unit can reopen it.
                    INTERNAL_VERIFIER  | CANDIDATE ASSESSOR INTERNAL_VERIFIER  | Mair Évans signed as internal verifier on 3 May 2026. Now only a lead verifier who is allocated to the unit can reopen it.
                    LEAD_VERIFIER      | CANDIDATE ASSESSOR INTERNAL_VERIFIER  | yes
                    """, delimiter = '|')
    void aSignedUnitIsReopened(Reopener reopener, String after, String answer) {
        Signatory[] before = after == null
                ? new Signatory[0]
                : List.of(after.split(" ")).stream().map(Signatory::valueOf).toArray(Signatory[]::new);
        assertThat(sentence(Signing.reopen(reopener, signed(before)))).isEqualTo(answer);
    }

    @Test
    void aUnitThatChangedOutsideTheProgramIsNotReleasedEither() {
        List<Signature> signatures = List.of(signature(CANDIDATE, "now"), signature(ASSESSOR, "earlier"));
        SignatureFacts facts = new SignatureFacts("now", signatures, Optional.empty(), List.of());
        assertThat(sentence(Signing.releaseWithoutSampling(READY, facts)))
                .isEqualTo("This unit changed outside the program after Tom Reid signed it as assessor on 2 May 2026."
                        + " Reopen it, so that it can be signed as it is now.");
    }

    @Test
    void aVerifiedUnitIsNotReleased() {
        assertThat(sentence(Signing.releaseWithoutSampling(READY, signed(CANDIDATE, ASSESSOR, INTERNAL_VERIFIER))))
                .isEqualTo("Mair Évans signed as internal verifier on 3 May 2026 already.");
    }

    @Test
    void whoeverSignsHasSaidThatTheyKnowWhatIsUndecided() {
        Casebook unit = Casebook.under(AS_PUBLISHED)
                .submitted(observation("E01").on("2026-03-03"), RECOGNISE)
                .submitted(observation("E02").on("2026-03-04"), RECOGNISE, KNOW);
        unit.met("E01", RECOGNISE);
        Set<UUID> both =
                unit.report().undecided().stream().map(ClaimReport::claimId).collect(Collectors.toSet());
        assertThat(both).hasSize(2);
        assertThat(Signing.undecided(unit.report(), Set.of()).map(Sentences::of))
                .contains(
                        "Nobody has decided on E02 for C4.1.1 and E02 for " + KNOW + " yet. Once you sign, nobody can."
                                + " Wait for the decision, or tick that you sign without it.");
        assertThat(Signing.undecided(unit.report(), both)).isEmpty();

        unit.met("E02", RECOGNISE);
        assertThat(Signing.undecided(unit.report(), Set.of()).map(Sentences::of))
                .contains("Nobody has decided on E02 for " + KNOW + " yet. Once you sign, nobody can. Wait for the"
                        + " decision, or tick that you sign without it.");
        assertThat(Signing.undecided(unit.report(), both)).isEmpty();
    }
}
