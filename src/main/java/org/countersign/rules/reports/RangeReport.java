package org.countersign.rules.reports;

import java.util.List;
import org.countersign.rules.reports.ContextReport.Standing;
import org.countersign.standards.Range;

/**
 * How far one list has come that the unit, an element or a criterion has to be shown over.
 *
 * @param least how many of its items have to be shown; 0 where no rule asks for any
 * @param performed by performance evidence; false where the list belongs to knowledge criteria alone
 * @param items in the printed order
 */
public record RangeReport(Range range, int least, boolean performed, List<ContextReport> items) {

    public RangeReport {
        items = List.copyOf(items);
    }

    public boolean ofWholeUnit() {
        return range.element().isEmpty() && range.criterion().isEmpty();
    }

    /** Items that count towards the number asked for. */
    public int shown() {
        return count(Standing.SHOWN) + (performed ? 0 : count(Standing.KNOWN));
    }

    /** Items for which there is knowledge, besides those that are shown. */
    public int known() {
        return performed ? count(Standing.KNOWN) : 0;
    }

    /** Items for which evidence is claimed, and waits for a decision. */
    public int claimed() {
        return count(Standing.CLAIMED);
    }

    private int count(Standing standing) {
        return (int) items.stream().filter(item -> item.standing() == standing).count();
    }

    /** How many more have to be shown. */
    public int wanted() {
        return Math.max(0, least - shown());
    }

    /** How many are left for knowledge, once those that are wanted are shown. */
    public int restWanted() {
        return range.knowledgeIsEnoughForTheRest() ? Math.max(0, items.size() - shown() - known() - wanted()) : 0;
    }

    public boolean done() {
        return wanted() == 0 && restWanted() == 0;
    }
}
