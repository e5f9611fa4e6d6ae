package org.countersign.rules.reports;

/** How far a criterion has come, in the order of the way. */
public enum CriterionStanding {
    /** Nobody has claimed it. */
    UNTOUCHED,
    /** Claimed, and a claim waits for a decision. */
    CLAIMED,
    /** Every claim was judged, and none of them counts as met. */
    NOT_YET,
    /** A trainee judged it met; that counts once it is countersigned. */
    MET_PROVISIONALLY,
    /** A final MET stands, but a rule for each criterion asks for more. */
    MORE_NEEDED,
    /** A final MET stands and every rule for each criterion holds. */
    MET
}
