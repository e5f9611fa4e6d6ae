package org.countersign.site.jobs;

import java.util.Optional;

/**
 * How far a job has come.
 *
 * @param done of its own things: units, entries, files
 * @param total how many there are, as far as is known; 0 before the first step
 * @param found how many of them were not as they should be, or had to be done
 * @param after where to go on: whatever the job knows a place by, at most 200 letters; empty at the beginning
 * @param ended whether nothing is left to do
 */
public record Progress(long done, long total, long found, Optional<String> after, boolean ended) {

    public static final Progress NONE = new Progress(0, 0, 0, Optional.empty(), false);
}
