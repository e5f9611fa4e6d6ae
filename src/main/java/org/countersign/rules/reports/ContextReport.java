package org.countersign.rules.reports;

import java.util.List;
import org.countersign.rules.Finding;
import org.countersign.standards.Context;

/**
 * One required circumstance, for the unit as a whole.
 *
 * @param evidence references of the pieces it was confirmed in
 * @param criteria performance criteria it was confirmed for, in published order
 */
public record ContextReport(
        Context context, Standing standing, List<String> evidence, List<String> criteria, Finding finding) {

    /** How far a context has come. */
    public enum Standing {
        NOT_SHOWN,
        /** Evidence that records it is claimed, and waits for a decision. */
        CLAIMED,
        SHOWN
    }

    public boolean shown() {
        return standing == Standing.SHOWN;
    }
}
