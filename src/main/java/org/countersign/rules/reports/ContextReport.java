package org.countersign.rules.reports;

import java.util.List;
import org.countersign.rules.Finding;
import org.countersign.standards.Context;

/**
 * One required circumstance, or another item of a range, for all criteria its list belongs to.
 *
 * @param evidence references of the pieces it was confirmed in
 * @param known references of the pieces in which knowledge of it was confirmed, where knowledge is enough
 * @param criteria performance criteria it was confirmed for, in published order
 */
public record ContextReport(
        Context context,
        Standing standing,
        List<String> evidence,
        List<String> known,
        List<String> criteria,
        Finding finding) {

    /** How far a context has come. */
    public enum Standing {
        NOT_SHOWN,
        /** Evidence that records it is claimed, and waits for a decision. */
        CLAIMED,
        /** Not shown by performance evidence; the knowledge that is enough for the rest of its list is confirmed. */
        KNOWN,
        SHOWN
    }

    public boolean shown() {
        return standing == Standing.SHOWN;
    }
}
