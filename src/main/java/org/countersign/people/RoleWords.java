package org.countersign.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the centre calls each role. */
@MessageBundle("role")
public interface RoleWords {

    @Message("Learner")
    String learner();

    @Message("Assessor")
    String assessor();

    @Message("Trainee assessor")
    String traineeAssessor();

    @Message("Countersigner")
    String countersigner();

    @Message("Internal verifier")
    String internalVerifier();

    @Message("Lead verifier")
    String leadVerifier();

    @Message("Administrator")
    String administrator();
}
