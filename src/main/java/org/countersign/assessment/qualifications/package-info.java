/**
 * A learner's qualification with its units: what was chosen, whether that makes it up, and how far the units are. Reads no unit:
 * what it says of them is what their lists say.
 */
package org.countersign.assessment.qualifications;
