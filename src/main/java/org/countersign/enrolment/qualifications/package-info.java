/**
 * A learner on a pinned edition of a qualification, and the units that were chosen of it. Who may look at that, and who may
 * choose, is decided here; how far the units are is not known here.
 */
package org.countersign.enrolment.qualifications;
