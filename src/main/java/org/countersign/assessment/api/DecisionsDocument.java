package org.countersign.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.countersign.assessment.Decisions;
import org.countersign.assessment.decisions.Attestation;
import org.countersign.assessment.decisions.Countersignature;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.Judgement;
import org.countersign.assessment.decisions.Referral;
import org.countersign.assessment.decisions.SignOff;
import org.countersign.rules.UnitFacts.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that was decided in one unit, each list in the order it was recorded. */
@Schema(name = "Decisions")
record DecisionsDocument(
        List<JudgementDocument> judgements,
        List<SignOffDocument> signOffs,
        List<CountersignatureDocument> countersignatures,
        List<AttestationDocument> attestations,
        List<ReferralDocument> referrals) {

    static DecisionsDocument of(Decisions decisions) {
        return new DecisionsDocument(
                decisions.judgements().stream().map(JudgementDocument::of).toList(),
                decisions.signOffs().stream().map(SignOffDocument::of).toList(),
                decisions.countersignatures().stream()
                        .map(CountersignatureDocument::of)
                        .toList(),
                decisions.attestations().stream().map(AttestationDocument::of).toList(),
                decisions.referrals().stream().map(ReferralDocument::of).toList());
    }

    /** A decision on a claim. */
    @Schema(name = "Judgement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JudgementDocument(
            UUID id,
            UUID claim,

            @Schema(description = "Absent for the first of its claim")
            UUID supersedes,

            @Schema(examples = "met") Outcome outcome,
            @Schema(examples = "[\"4b\"]") SortedSet<String> contexts,
            @Schema(examples = "Well handled.") String feedback,
            @Schema(description = "Made by a trainee") boolean provisional,
            UUID by,
            @Schema(examples = "2026-11-12") LocalDate judgedOn,
            Instant recordedAt) {

        static JudgementDocument of(Judgement judgement) {
            return new JudgementDocument(
                    judgement.id().value(),
                    judgement.claim().value(),
                    judgement.supersedes().map(DecisionId::value).orElse(null),
                    judgement.outcome(),
                    judgement.contexts(),
                    judgement.feedback(),
                    judgement.provisional(),
                    judgement.judge().value(),
                    judgement.judgedOn(),
                    judgement.recordedAt());
        }
    }

    /** A criterion signed as met. */
    @Schema(name = "SignOff")
    record SignOffDocument(
            UUID id,
            @Schema(examples = "C4.1.1") String criterion,
            List<UUID> judgements,
            @Schema(description = "Made by a trainee") boolean provisional,
            UUID by,
            @Schema(examples = "2026-11-12") LocalDate signedOn,
            Instant recordedAt) {

        static SignOffDocument of(SignOff signOff) {
            return new SignOffDocument(
                    signOff.id().value(),
                    signOff.criterion(),
                    signOff.judgements().stream().map(DecisionId::value).toList(),
                    signOff.provisional(),
                    signOff.by().value(),
                    signOff.signedOn(),
                    signOff.recordedAt());
        }
    }

    /** A countersigner's answer to a trainee's decision. */
    @Schema(name = "Countersignature")
    record CountersignatureDocument(
            UUID id, UUID decision, boolean agreed, String feedback, UUID by, Instant recordedAt) {

        static CountersignatureDocument of(Countersignature answer) {
            return new CountersignatureDocument(
                    answer.id(),
                    answer.decision().value(),
                    answer.agreed(),
                    answer.feedback(),
                    answer.by().value(),
                    answer.recordedAt());
        }
    }

    /** What the assessor confirmed in words, with the numbers seen. */
    @Schema(name = "Attestation")
    record AttestationDocument(
            UUID id,
            @Schema(examples = "sufficient-period") String rule,
            String words,
            UnitDocument.ExtentDocument seen,

            @Schema(description = "Judgements it stands on; none named where it was made before they were kept")
            List<UUID> judgements,

            UUID by,
            LocalDate attestedOn,
            Instant recordedAt) {

        static AttestationDocument of(Attestation attestation) {
            return new AttestationDocument(
                    attestation.id(),
                    attestation.ruleCode(),
                    attestation.words(),
                    UnitDocument.ExtentDocument.of(attestation.seen()),
                    attestation.judgements().stream().map(DecisionId::value).toList(),
                    attestation.by().value(),
                    attestation.attestedOn(),
                    attestation.recordedAt());
        }
    }

    /** A piece given back to its learner. */
    @Schema(name = "Referral")
    record ReferralDocument(UUID id, UUID piece, int version, String missing, UUID by, Instant recordedAt) {

        static ReferralDocument of(Referral referral) {
            return new ReferralDocument(
                    referral.id(),
                    referral.piece().value(),
                    referral.version(),
                    referral.missing(),
                    referral.by().value(),
                    referral.recordedAt());
        }
    }
}
