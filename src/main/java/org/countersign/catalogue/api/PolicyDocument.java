package org.countersign.catalogue.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Held;
import org.countersign.standards.Context;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Policy;
import org.countersign.standards.SignOffForm;
import org.countersign.standards.Standard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One policy as the JSON tells it. */
@Schema(name = "Policy", description = "The rules of evidence a unit is assessed under")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PolicyDocument(
        @Schema(examples = "CFACSC4-evidence") String id,
        @Schema(examples = "1") String edition,
        @Schema(examples = "CFACSC4 evidence requirements") String title,

        @Schema(description = "When it was first used and frozen; absent while nobody is enrolled under it")
        Optional<Instant> inUseSince,

        @Schema(description = "SHA-256 of the frozen form, in hexadecimal; absent while nobody is enrolled under it")
        Optional<String> digest,

        @Schema(
                description = "Each says its kind, who asks for it, and the evidence requirement it stands for",
                oneOf = {
                    EvidenceRule.AllowedSettings.class,
                    EvidenceRule.AllowedMethods.class,
                    EvidenceRule.SectorRecorded.class,
                    EvidenceRule.SufficientPeriod.class,
                    EvidenceRule.ContextsShown.class,
                    EvidenceRule.LeastOccasions.class,
                    EvidenceRule.NotAlone.class,
                    EvidenceRule.KnowledgeShown.class,
                    EvidenceRule.AssessorsJudgement.class
                })
        List<EvidenceRule> rules,

        @Schema(description = "Contexts it declares where the standard declares none")
        List<Context> contexts,

        @Schema(description = "The centre's words to sign, where the standard has none")
        Optional<SignOffForm> signOff,

        @Schema(description = "Standards a learner can be on under this policy")
        List<EditionKey> standards) {

    static PolicyDocument of(Held<Policy> held, List<Standard> fitting) {
        Policy policy = held.model();
        return new PolicyDocument(
                held.key().id(),
                held.key().edition(),
                policy.title(),
                held.frozen().map(Held.Freezing::since),
                held.frozen().map(Held.Freezing::digest),
                policy.rules(),
                policy.contexts(),
                policy.signOff(),
                fitting.stream().map(Standard::key).toList());
    }
}
