package org.countersign.portfolio.drafts;

import org.countersign.portfolio.Piece;
import org.countersign.site.Refusal;

/** The sentences about a draft, which more than one verb says. */
final class DraftRefusals {

    private DraftRefusals() {}

    static Refusal draftChanged() {
        return Refusal.conflict(
                "draft-changed",
                "This evidence was saved from somewhere else since you opened it, so yours was not saved over it. What"
                        + " you typed is still here and the saved one stands beside it: put together what you want to"
                        + " keep, then save again.");
    }

    static Refusal noDraft(Piece piece) {
        return Refusal.conflict(
                "no-draft",
                piece.reference() + " has no draft any more: it was submitted or discarded. Open it from your evidence"
                        + " to see it as it is.");
    }

    static Refusal nextVersionNotDue(Piece piece) {
        return Refusal.conflict(
                "next-version-not-due",
                piece.reference() + " cannot be changed now: a next version can be made once an assessor has asked for"
                        + " more. You can claim further criteria on it, or make a new piece of evidence.");
    }
}
