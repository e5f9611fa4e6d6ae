package org.countersign.records.issues;

import static org.countersign.site.answers.RefusedAs.conflict;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why an issued record is not handed out. */
enum IssueRefusal implements Ground {
    ISSUE_CHANGED_OUTSIDE(conflict());

    private final RefusedAs refusedAs;

    IssueRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
