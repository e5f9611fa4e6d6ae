/**
 * What waits for an assessor, over all their units: the queue of decisions, and the learners with how far each is. Reads
 * summaries, never a unit.
 */
package org.countersign.assessment.pages.queue;
