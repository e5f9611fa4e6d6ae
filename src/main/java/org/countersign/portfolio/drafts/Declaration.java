package org.countersign.portfolio.drafts;

/** The authenticity declaration, in the words a learner agrees to; kept with each version as they were. */
public final class Declaration {

    public static final String WORDS =
            "I declare that this evidence is my own work, or shows what I did myself, and that it happened as I say.";

    private Declaration() {}
}
