/**
 * Work in the background, which nobody waits for. It is done in steps, each in a transaction of its own; one program at a time
 * holds a job by a lock in the database, and where it stops, another or the next start goes on from the last step.
 */
package org.countersign.site.jobs;
