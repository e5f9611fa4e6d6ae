/**
 * The record of what people did: entries that are appended and never edited, each chained to the one before it by
 * SHA-256. Holds ids, kinds, times and digests; no names and no texts, so that a person can be forgotten and the proof
 * remain.
 */
package org.countersign.journal;
