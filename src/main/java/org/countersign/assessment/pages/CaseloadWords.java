package org.countersign.assessment.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of an assessor's learners. */
@MessageBundle("caseload")
public interface CaseloadWords {

    @Message("My learners")
    String caseload();

    @Message("The learners whose evidence you judge, on each of their units.")
    String lead();

    @Message("Progress")
    String progress();

    @Message("{met} of {total} criteria met")
    String met(int met, int total);

    @Message("Stage")
    String stage();

    @Message("nothing waits")
    String nothingWaits();

    @Message("No learner of yours is like this")
    String noneFoundTitle();

    @Message("Try a shorter part of the name, another unit, or")
    String noneFoundHow();

    @Message("show all your learners")
    String showAll();

    @Message("You have no learners yet")
    String noneTitle();

    @Message("Once the centre allocates you to a learner, their unit appears here.")
    String noneHow();
}
