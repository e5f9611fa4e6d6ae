package org.countersign.catalogue;

import org.countersign.standards.EditionKey;

/**
 * An edition of a standard or a policy as it was frozen when it was first used.
 *
 * @param digest SHA-256 of its canonical form, in hexadecimal
 */
public record Pinned<T>(EditionKey key, String digest, T model) {}
