package org.countersign.catalogue.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.countersign.catalogue.Catalogued;
import org.countersign.standards.EditionKey;
import org.countersign.standards.form.Form;
import org.countersign.standards.qualifications.Qualification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One qualification as the JSON tells it. */
@Schema(
        name = "Qualification",
        description = "An edition of a qualification: its units and how many of them make it up")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record QualificationDocument(
        @Schema(description = "When it was first used and frozen; absent while nobody is enrolled on it")
        Optional<Instant> inUseSince,

        @Schema(description = "SHA-256 of the frozen form, in hexadecimal; absent while nobody is enrolled on it")
        Optional<String> digest,

        @Schema(
                description = "What it says, with the keys and words of its file; lists where the file may have tables",
                ref = "/schemas/qualification.schema.json")
        JsonNode qualification,

        @Schema(
                description =
                        "By code of the unit the newest edition of its standard; a unit that is not among them can be"
                                + " chosen, and nobody can be enrolled on it yet")
        SortedMap<String, EditionKey> standards) {

    /** @param newest by id of the standard its newest edition */
    static QualificationDocument of(Catalogued<Qualification> held, Map<String, EditionKey> newest) {
        SortedMap<String, EditionKey> standards = new TreeMap<>();
        held.model().units().forEach(unit -> Optional.ofNullable(newest.get(unit.standardId()))
                .ifPresent(key -> standards.put(unit.code(), key)));
        return new QualificationDocument(
                held.frozen().map(Catalogued.Freezing::since),
                held.frozen().map(Catalogued.Freezing::digest),
                Form.of(held.model()),
                standards);
    }
}
