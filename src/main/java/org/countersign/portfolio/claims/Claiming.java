package org.countersign.portfolio.claims;

import java.util.List;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.MarkedOccasion;

/**
 * A claim about to be made: which criterion of which enrolment, and where to look.
 *
 * @param occasions what they are marked with for it, besides what the version says itself
 */
public record Claiming(EnrolmentId enrolment, String criterion, String locator, List<MarkedOccasion> occasions) {

    public Claiming(EnrolmentId enrolment, String criterion, String locator) {
        this(enrolment, criterion, locator, List.of());
    }

    public Claiming marked(List<MarkedOccasion> as) {
        return new Claiming(enrolment, criterion, locator, as);
    }
}
