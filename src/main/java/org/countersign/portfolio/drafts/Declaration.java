package org.countersign.portfolio.drafts;

import org.countersign.wording.Worded;

/** What a learner declares with a piece, in words that are kept with each version as they were. */
public enum Declaration implements Worded {
    AUTHENTICITY
}
