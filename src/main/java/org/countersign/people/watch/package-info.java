/**
 * What an administrator should be able to see of the door: who signed in, who was not let in, and who asked for what is not
 * theirs. Written into the log and kept for a while; no fact of anybody's work, so the journal tells nothing of it.
 */
package org.countersign.people.watch;
