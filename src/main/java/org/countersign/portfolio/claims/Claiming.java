package org.countersign.portfolio.claims;

import org.countersign.enrolment.facts.EnrolmentId;

/** A claim about to be made: which criterion of which enrolment, and where to look. */
public record Claiming(EnrolmentId enrolment, String criterion, String locator) {}
