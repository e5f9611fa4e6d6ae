package org.countersign.standards.faults;

/** What only shows when codes are compared: those of one file, and what one file names with what others hold. */
public enum ReferenceFault implements Fault {
    CODE_TWICE,
    EDITION_TWICE,
    CANNOT_CORRECT,
    NO_SUCH_POLICY,
    NO_SUCH_EDITION,
    NO_SUCH_STANDARD,
    NO_SUCH_CRITERION,
    NOTE_SHOWN_NOWHERE,
    MORE_CONTEXTS_THAN_THERE_ARE,
    MORE_ITEMS_THAN_THERE_ARE,
    MORE_CRITERIA_THAN_THERE_ARE,
    MORE_BELOW_THAN_THERE_ARE,
    OPTIONAL_TWICE,
    NO_CRITERIA,
    RANGE_OF_NO_CRITERION,
    RANGE_OF_NO_ELEMENT,
    RANGE_OF_TWO,
    HOW_MUCH_TWICE,
    NO_REST,
    NO_KNOWLEDGE_CRITERIA,
    CONTEXT_NOT_ASKED_FOR,
    CONTEXT_NOT_DECLARED,
    RULE_DOES_NOT_FIT,
    POLICY_DOES_NOT_FIT,
    FITS_NO_STANDARD
}
