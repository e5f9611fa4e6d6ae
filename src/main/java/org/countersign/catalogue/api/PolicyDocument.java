package org.countersign.catalogue.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Catalogued;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;
import org.countersign.standards.form.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One policy as the JSON tells it. */
@Schema(name = "Policy", description = "The rules of evidence a unit is assessed under")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PolicyDocument(
        @Schema(description = "When it was first used and frozen; absent while nobody is enrolled under it")
        Optional<Instant> inUseSince,

        @Schema(description = "SHA-256 of the frozen form, in hexadecimal; absent while nobody is enrolled under it")
        Optional<String> digest,

        @Schema(
                description = "What it says, with the keys and words of its file; lists where the file may have tables",
                ref = "/schemas/policy.schema.json")
        JsonNode policy,

        @Schema(description = "Standards a learner can be on under this policy")
        List<EditionKey> standards) {

    static PolicyDocument of(Catalogued<Policy> held, List<Standard> fitting) {
        return new PolicyDocument(
                held.frozen().map(Catalogued.Freezing::since),
                held.frozen().map(Catalogued.Freezing::digest),
                Form.of(held.model()),
                fitting.stream().map(Standard::key).toList());
    }
}
