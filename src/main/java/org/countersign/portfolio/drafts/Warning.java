package org.countersign.portfolio.drafts;

import org.countersign.wording.Worded;

/** What a learner is warned of that no rule of evidence says. */
enum Warning implements Worded {
    LOOKS_LIKE_A_NAME,
    LOOKS_LIKE_AN_ADDRESS,
    LOOKS_LIKE_A_PHONE_NUMBER
}
