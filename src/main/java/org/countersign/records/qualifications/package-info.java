/**
 * The record of a learner's whole qualification, printed as things stand. It is not issued: the records of its units are, and
 * each keeps its bytes.
 */
package org.countersign.records.qualifications;
