package org.countersign.assessment.pages.queue;

import org.countersign.wording.Bundle;

/** The words of the list of an assessor's learners. */
@Bundle("caseload")
public interface CaseloadWords {

    String caseload();

    String lead();

    String progress();

    String met(int met, int total);

    String stage();

    String notKnown();

    String nothingWaits();

    String noneFoundTitle();

    String noneFoundHow();

    String showAll();

    String noneTitle();

    String noneHow();
}
