/**
 * A learner on a pinned edition of a standard and a policy, and who is allocated to them over time. Whether somebody
 * may look at an enrolment or act in it is decided here.
 */
package org.countersign.enrolment;
