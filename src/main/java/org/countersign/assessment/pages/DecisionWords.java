package org.countersign.assessment.pages;

import org.countersign.wording.Bundle;

/** How criteria, claims and units stand, and what was decided about them. */
@Bundle("decision")
public interface DecisionWords {

    // ── How criteria, claims, requirements and contexts stand ────────────────────────────────────

    String saidAbove();

    String feedbackToSeveral(String name, String date, String criteria);

    String untouched();

    String claimed();

    String notYet();

    String metProvisionally();

    String moreNeeded();

    String met();

    String waiting();

    String notDecided();

    String provisional();

    String movedOn();

    String notCounted();

    String withdrawnClaim();

    String requirementShort();

    String nothingToCheck();

    String holds();

    String contextNotShown();

    String contextShown();

    String contextKnown();

    // ── How a unit stands ────────────────────────────────────────────────────────────────────────

    String underWay();

    String readyToSign();

    String waitsForCandidate();

    String waitsForAssessor();

    String waitsForVerifier();

    String releasedWithoutSampling();

    String verified();

    // ── What was decided ─────────────────────────────────────────────────────────────────────────

    String superseded();

    String rejected();

    String reopened();

    String counts();

    String fallen();

    String signedOff();

    String judgedBy(String by, String on);

    String inContexts(String contexts);

    String showing(String items);

    String agreedBy(String by, String on);

    String rejectedBy(String by, String on);

    String signOffs();

    String signedOffBy(String by, String on);
}
