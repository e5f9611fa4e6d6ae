package org.countersign.records.printing;

import static org.countersign.site.answers.RefusedAs.of;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** Why a record is not printed just now. */
enum PrintRefusal implements Ground {
    PRINTING_OTHERS(of(Refusal.Kind.BUSY)),
    PRINT_TAKES_TOO_LONG(of(Refusal.Kind.BUSY));

    private final RefusedAs refusedAs;

    PrintRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
