package org.countersign.portfolio.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A file of a piece as it was uploaded; its bytes are in the store under their digest.
 *
 * @param name as the person's machine called it, for showing only
 * @param mediaType found by looking at the content
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal; the store's key
 */
@Embeddable
public record EvidenceFile(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("name") String name,
        @JsonProperty("mediaType") String mediaType,
        @JsonProperty("size") long size,
        @JsonProperty("sha256") String sha256) {}
