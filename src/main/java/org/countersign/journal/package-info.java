/**
 * The record of what people did: entries that are appended and never edited, each chained to the one before it by
 * SHA-256. Holds ids, kinds, times and digests; no names and no texts, so that a person can be forgotten and the proof
 * remain.
 *
 * <p>An entry knows the format its fact was written in. A field added to a fact is marked {@link
 * org.countersign.journal.Since} with the next number: new entries have it, and older ones go on being checked without.
 * A field that is renamed keeps its old name in the fact by {@code JsonProperty}. Whether older entries are still checked
 * is tested on data that earlier versions left behind, which are kept with the tests ({@code src/test/resources/earlier}).
 *
 * <p>The check goes both ways: from each entry to its fact, and from each fact to its entry. A fact that no entry tells of
 * as it is was put in or changed outside the program, and a room that decides by such facts asks before it does.
 */
package org.countersign.journal;
