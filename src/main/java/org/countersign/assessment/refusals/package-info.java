/**
 * Why a decision is refused, whatever verb was asked for it: the grounds, each with its sentence. Refuses nothing itself.
 */
package org.countersign.assessment.refusals;
