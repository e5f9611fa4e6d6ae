package org.countersign.assessment.pages;

import io.quarkus.qute.TemplateData;

/**
 * One decision as it is read: what was decided, by whom and when, and what became of it.
 *
 * @param state counts, waits, superseded, rejected, fallen or to be decided again
 * @param contexts confirmed, in words; empty where none
 * @param answer who countersigned or rejected it; empty where nobody has
 */
@TemplateData
public record DecisionView(
        Badge outcome, String made, String state, String contexts, String feedback, String answer, String answerText) {}
