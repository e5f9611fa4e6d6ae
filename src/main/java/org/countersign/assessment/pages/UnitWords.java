package org.countersign.assessment.pages;

import org.countersign.wording.Bundle;

/** The words of the unit page, and of the pages on which its criteria are read, signed off and attested. */
@Bundle("unit")
public interface UnitWords {

    // ── The unit page ────────────────────────────────────────────────────────────────────────────

    String unitTitle(String learner, String code);

    String learner();

    String enrolledOn();

    String performance();

    String knowledge();

    String metOf(int met, int total);

    String rest(int claimed, int untouched, int signedOff);

    String nextStep();

    String requirements();

    String notices();

    String criteria();

    String show();

    String showAll();

    String showMissing();

    String showWaiting();

    String showReferred();

    String criterion();

    String standing();

    String evidence();

    String byOn(String by, String on);

    String byOnProvisionally(String by, String on);

    String key();

    String tick();

    String tickOne(String code);

    String signOffTicked();

    String signOffTickedHint();

    String noRowsTitle();

    String noRows();

    String showEverything();

    String attestLink();

    // ── Criteria of which some are enough ────────────────────────────────────────────────────────

    String optional();

    String choiceOpen(int least, int total, int more);

    String choiceEnough(int least, int total);

    String itemsOf(String code);

    String itemOf(String code, String text);

    // ── Ranges ───────────────────────────────────────────────────────────────────────────────────

    String ranges();

    String rangeItem();

    String rangeShownBy();

    String rangePieces();

    String rangeMissing();

    String rangeShown(int shown, int total);

    String rangeKnown(int shown, int known, int total);

    String rangeAll(int total);

    String rangeAtLeast(int least, int total);

    String rangeRest(String asked);

    String rangeNotAsked();

    String rangeOfElement(String code);

    String rangeOfCriterion(String code);

    String knownBy(String evidence);

    String rangeUnderWay(String evidence);

    String rangeNotTicked(String evidence);

    String rangeReferred(String evidence);

    // ── The one next step ────────────────────────────────────────────────────────────────────────

    String nextReferred(int count, String piece);

    String nextClaim(int count, String code);

    String nextMore(int count, String code);

    String nextContexts(String contexts);

    String nextRequirements();

    String nextWait(boolean assessor, boolean countersigner);

    String nextActions(int count);

    String signUnit();

    String nextSign(String other, boolean otherSigned);

    String nextSigned(String missing);

    String nextToBeSigned(int count, String first, String last);

    String theCandidate();

    String theAssessor();

    String theVerifier();

    String nextVerify();

    String nextSample();

    String nextFinished();

    String nextJudge(int count, String piece);

    String nextSignOff(int count);

    String nextAttest();

    String nextCountersign(int count);

    String nextNothing();

    // ── One criterion ────────────────────────────────────────────────────────────────────────────

    String unit();

    String criterionTitle(String code, String learner);

    String claimsAndDecisions();

    String noClaimsTitle();

    String noClaims();

    String version(int version);

    String locator(String locator);

    String claimedOn(String on);

    String noSignOffs();

    String studyNotes();

    // ── Signing off ──────────────────────────────────────────────────────────────────────────────

    String signOffTitle(int count);

    String nothingTickedTitle();

    String nothingTickedHow();

    String signOffConsequence(String learner);

    String signOffConsequenceProvisional(String learner);

    String standsOn();

    String signedOn();

    String signOffButton(int count);

    String signedOffDone(int count);

    String backToUnit();

    // ── Attesting ────────────────────────────────────────────────────────────────────────────────

    String attestTitle();

    String extent();

    String extentOccasions();

    String extentCustomers();

    String extentFirst();

    String extentLast();

    String attestWords();

    String attestConsequence();

    String attestedOn();

    String attestButton();

    String attestedDone();
}
