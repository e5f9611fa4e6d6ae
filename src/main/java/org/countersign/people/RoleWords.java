package org.countersign.people;

import org.countersign.wording.Bundle;

/** What the centre calls each role. */
@Bundle("role")
public interface RoleWords {

    String learner();

    String assessor();

    String traineeAssessor();

    String countersigner();

    String internalVerifier();

    String leadVerifier();

    String administrator();
}
