/**
 * What waits for whom in a unit: the decisions that are provisional until somebody countersigns, and somebody's own next
 * step. Worked out anew each time, kept nowhere.
 */
package org.countersign.assessment.waiting;
