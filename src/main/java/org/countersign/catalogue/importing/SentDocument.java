package org.countersign.catalogue.importing;

import java.util.concurrent.Callable;

/**
 * A document as it was sent, not read yet.
 *
 * @param size in bytes
 */
record SentDocument(String name, long size, Callable<byte[]> content) {}
