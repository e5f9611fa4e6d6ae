package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;

/**
 * What somebody can do next in a unit, in a sentence.
 *
 * @param href where to do it: an address, or a place on the unit page; null where there is nowhere to go for it
 */
@TemplateData
public record NextStep(String sentence, String href) {}
