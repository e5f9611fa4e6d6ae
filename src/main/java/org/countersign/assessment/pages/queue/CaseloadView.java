package org.countersign.assessment.pages.queue;

import io.quarkus.qute.TemplateData;
import org.countersign.assessment.pages.Badge;

/**
 * A line of the list of an assessor's learners.
 *
 * @param progress or why nobody can say how far it is
 * @param stage null where nobody can
 */
@TemplateData
public record CaseloadView(String href, String learner, String unit, String waiting, String progress, Badge stage) {}
