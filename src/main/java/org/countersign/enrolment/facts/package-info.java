/**
 * What is recorded of an enrolment: a learner on pinned editions, who is allocated to them, and when that ended. Facts are
 * made by the verbs of the room, and never change.
 */
package org.countersign.enrolment.facts;
