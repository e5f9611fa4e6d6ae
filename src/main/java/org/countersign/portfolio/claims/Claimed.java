package org.countersign.portfolio.claims;

import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.Claim;

/** What a claim is about: one criterion in one enrolment. */
public record Claimed(EnrolmentId enrolment, String criterion) {

    public static Claimed by(Claim claim) {
        return new Claimed(claim.enrolment(), claim.criterion());
    }

    public static Claimed by(Claiming claiming) {
        return new Claimed(claiming.enrolment(), claiming.criterion());
    }
}
