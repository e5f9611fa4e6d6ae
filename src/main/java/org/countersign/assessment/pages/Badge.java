package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;

/**
 * A standing as it is shown: a letter or sign and a word beside the colour.
 *
 * @param tone one of those of the stylesheet: good, waiting, attention, stop, info, quiet
 */
@TemplateData
public record Badge(String tone, String sign, String word) {}
