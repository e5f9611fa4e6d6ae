package org.countersign.enrolment;

import java.util.List;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.rules.refusals.Independence;

/**
 * Who decided what in an enrolment; answered by the room that keeps the decisions, so that nobody is allocated to check
 * what they decided themselves.
 */
public interface DecisionRegister {

    List<Independence.Decision> decisionsIn(EnrolmentId enrolment);
}
