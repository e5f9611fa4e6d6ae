/**
 * The record of what people did: entries that are appended and never edited, each chained to the one before it by
 * SHA-256, and says who did it: a person, whoever was given a grant, or the program itself. Holds ids, kinds, times and
 * digests; no names and no texts, so that a person can be forgotten and the proof
 * remain.
 *
 * <p>An entry knows the format its fact was written in. A field added to a fact is marked {@link
 * org.countersign.journal.Since} with the next number: new entries have it, and older ones go on being checked without.
 * Every field is named by {@code JsonProperty}, so that it can be renamed in Java; one without a name is not written. The
 * bytes of each kind of fact in each format are kept with the tests ({@code src/test/resources/journal}), and so are data
 * that earlier versions left behind, in which older entries are still checked ({@code src/test/resources/earlier}).
 *
 * <p>A {@link org.countersign.journal.Fact} is one record, kept in a {@link org.countersign.journal.FactRow} that says under
 * which kind it is {@link org.countersign.journal.Recorded}; that is all a room has to do for its facts to be inserted with
 * their entries and found by the check. A record is embedded in its row rather than written and read by a codec of our own
 * over a stateless session: 400 judgements are read in 0.80 ms and would be in 0.44, but the columns of a fact stay checked
 * at start, asked for in HQL, and the same in both databases.
 *
 * <p>The check goes both ways: from each entry to its fact, and from each fact to its entry. A fact that no entry tells of
 * as it is was put in or changed outside the program, and a room that decides by such facts asks before it does.
 */
package org.countersign.journal;
