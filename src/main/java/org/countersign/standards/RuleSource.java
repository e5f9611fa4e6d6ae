package org.countersign.standards;

/** Who asks for a rule, so that a page can say "the standard requires" or "your centre asks". */
public enum RuleSource {
    STANDARD,
    AWARDING_BODY,
    CENTRE
}
