package org.countersign.portfolio;

import java.util.UUID;

/**
 * A file of a piece as it was uploaded; its bytes are in the store under their digest.
 *
 * @param name as the person's machine called it, for showing only
 * @param mediaType found by looking at the content
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal; the store's key
 */
public record EvidenceFile(UUID id, String name, String mediaType, long size, String sha256) {}
