package org.countersign.assessment;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.countersign.enrolment.Access;

/**
 * A part of the unit page below the matrix, such as the signatures or the verifier's checks. A room contributes one by
 * implementing this as a bean: a fragment of a page that begins with a heading of the second level.
 */
public interface UnitSection {

    /** Lower is further up. */
    int order();

    /** Ready to be rendered; empty where this reader has nothing to see in it. */
    Optional<TemplateInstance> of(Unit unit, Access reader);
}
