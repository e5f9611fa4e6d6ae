package org.countersign.standards.faults;

/**
 * Why nobody could finish a unit under a policy, or why it may not be used in place of a standard's own. A rule is named
 * by its code.
 */
public enum PolicyFault implements Fault {
    NO_SETTING_LEFT,
    NO_METHOD_LEFT,
    NO_SECTOR_LEFT,
    NO_METHOD_ENOUGH_ALONE,
    NO_SUCH_REQUIREMENT,
    NO_PERFORMANCE_CRITERIA,
    NO_SUCH_CONTEXT,
    NO_CONTEXTS,
    NOTHING_TO_SIGN_UNDER,
    MORE_THAN_THERE_ARE,
    NUMBER_AND_EVERY_CRITERION,
    CONTEXT_LEFT_OUT,
    TOO_FEW_CONTEXTS,
    RULE_LEFT_OUT,
    MORE_ALLOWED,
    NUMBER_LOWERED,
    CONTEXT_DROPPED,
    JUDGEMENT_REPLACED
}
