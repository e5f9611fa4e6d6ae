package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;

/**
 * A line of the list of an assessor's learners.
 *
 * @param progress or why nobody can say how far it is
 * @param stage null where nobody can
 */
@TemplateData
public record CaseloadView(String href, String learner, String unit, String waiting, String progress, Badge stage) {}
