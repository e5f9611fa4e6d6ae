package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;

/** A line of the assessor's queue. */
@TemplateData
public record QueueView(String learner, String unit, String href, String what, String details, String waiting) {}
