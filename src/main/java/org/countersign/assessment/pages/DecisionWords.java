package org.countersign.assessment.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How criteria, claims and units stand, and what was decided about them. */
@MessageBundle("decision")
public interface DecisionWords {

    // ── How criteria, claims, requirements and contexts stand ────────────────────────────────────

    @Message("Feedback as above, on the piece.")
    String saidAbove();

    @Message("{name}, {date}, on {criteria}")
    String feedbackToSeveral(String name, String date, String criteria);

    @Message("Not claimed")
    String untouched();

    @Message("Waiting")
    String claimed();

    @Message("Not yet met")
    String notYet();

    @Message("Met provisionally")
    String metProvisionally();

    @Message("More needed")
    String moreNeeded();

    @Message("Met")
    String met();

    @Message("Waits for the assessor")
    String waiting();

    @Message("Not decided when the unit was signed")
    String notDecided();

    @Message("Waits for the countersigner")
    String provisional();

    @Message("Moved to a newer version")
    String movedOn();

    @Message("Met, but does not count")
    String notCounted();

    @Message("Withdrawn")
    String withdrawnClaim();

    @Message("Something missing")
    String requirementShort();

    @Message("Nothing to check yet")
    String nothingToCheck();

    @Message("Holds")
    String holds();

    @Message("Not shown")
    String contextNotShown();

    @Message("Shown")
    String contextShown();

    // ── How a unit stands ────────────────────────────────────────────────────────────────────────

    @Message("Under way")
    String underWay();

    @Message("Complete, ready to sign")
    String readyToSign();

    @Message("Signed by the assessor, waits for the candidate")
    String waitsForCandidate();

    @Message("Signed by the candidate, waits for the assessor")
    String waitsForAssessor();

    @Message("Signed, waits for the internal verifier")
    String waitsForVerifier();

    @Message("Released without sampling")
    String releasedWithoutSampling();

    @Message("Verified")
    String verified();

    // ── What was decided ─────────────────────────────────────────────────────────────────────────

    @Message("Superseded")
    String superseded();

    @Message("Rejected by the countersigner")
    String rejected();

    @Message("To be decided again")
    String reopened();

    @Message("Counts")
    String counts();

    @Message("Fallen")
    String fallen();

    @Message("Signed off")
    String signedOff();

    @Message("Judged by {by} on {on}")
    String judgedBy(String by, String on);

    @Message("Shown in: {contexts}")
    String inContexts(String contexts);

    @Message("{by} agreed on {on}")
    String agreedBy(String by, String on);

    @Message("{by} rejected it on {on}")
    String rejectedBy(String by, String on);

    @Message("Sign-offs")
    String signOffs();

    @Message("Signed off by {by} on {on}")
    String signedOffBy(String by, String on);
}
