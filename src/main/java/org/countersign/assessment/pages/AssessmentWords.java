package org.countersign.assessment.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the unit page, of judging and of the queues. */
@MessageBundle("assessment")
public interface AssessmentWords {

    // ── Standings ────────────────────────────────────────────────────────────────────────────────

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

    // ── The unit page ────────────────────────────────────────────────────────────────────────────

    @Message("{learner}, {code}")
    String unitTitle(String learner, String code);

    @Message("Learner")
    String learner();

    @Message("Standard")
    String standard();

    @Message("Rules of evidence")
    String policy();

    @Message("Enrolled")
    String enrolledOn();

    @Message("Performance criteria")
    String performance();

    @Message("Knowledge and understanding")
    String knowledge();

    @Message("{met} of {total} met")
    String metOf(int met, int total);

    @Message("{claimed} under way, {untouched} not claimed, {signedOff} signed off")
    String rest(int claimed, int untouched, int signedOff);

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

    @Message("Next")
    String nextStep();

    @Message("Requirements")
    String requirements();

    @Message("What the unit asks of its evidence as a whole.")
    String requirementsLead();

    @Message("Good to know")
    String notices();

    @Message("Criteria")
    String criteria();

    @Message("Show")
    String show();

    @Message("All")
    String showAll();

    @Message("Missing")
    String showMissing();

    @Message("Waiting for me")
    String showWaiting();

    @Message("Referred")
    String showReferred();

    @Message("Criterion")
    String criterion();

    @Message("Standing")
    String standing();

    @Message("Evidence")
    String evidence();

    @Message("Signed off")
    String signedOff();

    @Message("{by}, {on}")
    String byOn(String by, String on);

    @Message("{by}, {on}: waits for the countersigner")
    String byOnProvisionally(String by, String on);

    @Message("Shown")
    String yes();

    @Message("Beside the evidence")
    String key();

    @Message("Sign off")
    String tick();

    @Message("Choose {code} to be signed off")
    String tickOne(String code);

    @Message("Sign off the ticked criteria…")
    String signOffTicked();

    @Message("You read each criterion again before anything is signed.")
    String signOffTickedHint();

    @Message("No criterion here")
    String noRowsTitle();

    @Message("Nothing on this unit is like that at present.")
    String noRows();

    @Message("Show all criteria")
    String showEverything();

    @Message("Attest…")
    String attestLink();

    // ── The one next step ────────────────────────────────────────────────────────────────────────

    @Message(
            "{#if count == 1}One claim was judged not yet met: read the feedback on {piece} and put it right.{#else}{count}"
                    + " claims were judged not yet met: read the feedback, beginning with {piece}.{/if}")
    String nextReferred(int count, String piece);

    @Message("{#if count == 1}One criterion has no evidence yet: {code}.{#else}{count} criteria have no evidence yet."
            + " Begin with {code}.{/if}")
    String nextClaim(int count, String code);

    @Message("{#if count == 1}One criterion needs{#else}{count} criteria need{/if} more evidence. Begin with {code}.")
    String nextMore(int count, String code);

    @Message("Every criterion is met and signed off. What is still missing is said under the requirements.")
    String nextRequirements();

    @Message("Everything you claimed waits for a decision. There is nothing for you to do now.")
    String nextWait();

    @Message("Everything is met, signed off and attested. Sign the unit.")
    String nextSign();

    @Message("You have signed. There is nothing for you to do now.")
    String nextSigned();

    @Message("Candidate and assessor have signed. Take a sample, then sign.")
    String nextVerify();

    @Message("Decisions that count can be sampled at any time.")
    String nextSample();

    @Message("The unit is finished. Its record can be printed.")
    String nextFinished();

    @Message("{#if count == 1}One claim waits{#else}{count} claims wait{/if} to be judged, beginning with {piece}.")
    String nextJudge(int count, String piece);

    @Message("{#if count == 1}One criterion is{#else}{count} criteria are{/if} ready to be signed off.")
    String nextSignOff(int count);

    @Message("The evidence as a whole waits to be attested.")
    String nextAttest();

    @Message("{#if count == 1}One decision of a trainee waits{#else}{count} decisions of trainees wait{/if} for your"
            + " countersignature.")
    String nextCountersign(int count);

    @Message("Nothing here waits for you.")
    String nextNothing();

    // ── One criterion ────────────────────────────────────────────────────────────────────────────

    @Message("Unit")
    String unit();

    @Message("{code} on the unit of {learner}")
    String criterionTitle(String code, String learner);

    @Message("Claims and decisions")
    String claimsAndDecisions();

    @Message("No evidence is claimed for this criterion yet")
    String noClaimsTitle();

    @Message("What the learner claims for it stands here, with every decision about it.")
    String noClaims();

    @Message("version {version}")
    String version(int version);

    @Message("Where to look: {locator}")
    String locator(String locator);

    @Message("Claimed on {on}")
    String claimedOn(String on);

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

    @Message("Nobody has signed it off yet.")
    String noSignOffs();

    @Message("Signed off by {by} on {on}")
    String signedOffBy(String by, String on);

    @Message("Study notes")
    String studyNotes();

    // ── Judging ──────────────────────────────────────────────────────────────────────────────────

    @Message("Version {number} of {newest}, submitted on {on}")
    String versionOf(int number, int newest, String on);

    @Message("Read version {number}")
    String otherVersion(int number);

    @Message("Method")
    String method();

    @Message("What happened")
    String account();

    @Message("Files")
    String files();

    @Message("Occasions")
    String occasions();

    @Message("{from} to {to}")
    String fromTo(String from, String to);

    @Message("Place")
    String place();

    @Message("Setting")
    String setting();

    @Message("Sector")
    String sector();

    @Message("Contexts")
    String contexts();

    @Message("Customers")
    String customers();

    @Message("Others there")
    String others();

    @Message("Not recorded")
    String notRecorded();

    @Message("One customer, without a code")
    String unknownCustomer();

    @Message("Authenticity")
    String authenticity();

    @Message("The learner has withdrawn this piece. It counts nowhere.")
    String withdrawn();

    @Message("Claimed on this version")
    String claimedHere();

    @Message("This version is claimed for nothing in this unit")
    String nothingClaimedTitle();

    @Message("The claims are on another version. Open that one to see them.")
    String nothingClaimed();

    @Message("Five questions")
    String fiveQuestions();

    @Message("Valid: does it show what this criterion asks for?")
    String valid();

    @Message("Authentic: is it the learner’s own work?")
    String authentic();

    @Message("Current: is it recent enough to show what they can do now?")
    String current();

    @Message("Sufficient: is there enough of it?")
    String sufficient();

    @Message("Reliable: would another assessor, or another day, come to the same?")
    String reliable();

    @Message(
            "By keyboard: while one of the choices of a claim has the focus, the key M chooses MET and N chooses NOT YET.")
    String keysHint();

    @Message("Decision on {code}")
    String decisionOn(String code);

    @Message("MET")
    String chooseMet();

    @Message("NOT YET")
    String chooseNotYet();

    @Message("Leave it for now")
    String chooseNothing();

    @Message("Contexts confirmed")
    String contextsConfirmed();

    @Message("With MET only; those its occasions record.")
    String contextsConfirmedHint();

    @Message("Feedback on {code}")
    String feedbackOn(String code);

    @Message("Feedback for the piece")
    String feedbackForPiece();

    @Message("Kept with every decision you make here that has no feedback of its own.")
    String feedbackForPieceHint();

    @Message("Decided on")
    String judgedOn();

    @Message("Record the decisions")
    String recordDecisions();

    @Message("Your decisions count once they are countersigned.")
    String provisionalHint();

    @Message("Judged before")
    String judgedBefore();

    @Message("Judge again")
    String judgeAgain();

    @Message("Marking points")
    String markingPoints();

    @Message("Refer {reference} back")
    String refer(String reference);

    @Message("The learner is asked for a new version. Nothing you decided is changed by it.")
    String referHint();

    @Message("What is missing")
    String missing();

    @Message("Refer it back")
    String referButton();

    @Message("Referred back")
    String referred();

    @Message("{by}, {on}, version {version}")
    String referredBy(String by, String on, int version);

    @Message("{#if count == 1}One decision on {reference} is recorded.{#else}{count} decisions on {reference} are"
            + " recorded.{/if}")
    String judged(int count, String reference);

    @Message("This is the next in your queue.")
    String nextInQueue();

    @Message("Nothing else waits to be judged.")
    String queueIsEmpty();

    @Message("{reference} is referred back to {learner}.")
    String referredDone(String reference, String learner);

    @Message("Open it among my evidence")
    String myEvidence();

    // ── Signing off ──────────────────────────────────────────────────────────────────────────────

    @Message(
            "{#if count == 0}Sign off criteria{#else}Sign off {count} {#if count == 1}criterion{#else}criteria{/if}?{/if}")
    String signOffTitle(int count);

    @Message("No criterion is ticked")
    String nothingTickedTitle();

    @Message("Tick the criteria you want to sign off on the unit page; those that are ready have a box.")
    String nothingTickedHow();

    @Message("You confirm that {learner} meets each of them, on the evidence beside it. A sign-off falls only when a"
            + " judgement under it falls; it cannot be taken back otherwise.")
    String signOffConsequence(String learner);

    @Message("You confirm that {learner} meets each of them, on the evidence beside it. Your sign-off counts once it is"
            + " countersigned.")
    String signOffConsequenceProvisional(String learner);

    @Message("Stands on")
    String standsOn();

    @Message("Signed off on")
    String signedOn();

    @Message("{#if count == 1}Sign it off{#else}Sign off all {count}{/if}")
    String signOffButton(int count);

    @Message("{#if count == 1}One criterion is signed off.{#else}{count} criteria are signed off.{/if}")
    String signedOffDone(int count);

    @Message("Back to the unit")
    String backToUnit();

    // ── Attesting ────────────────────────────────────────────────────────────────────────────────

    @Message("Attest the evidence as a whole")
    String attestTitle();

    @Message("What is accepted so far")
    String extent();

    @Message("Occasions")
    String extentOccasions();

    @Message("Different customers")
    String extentCustomers();

    @Message("From")
    String extentFirst();

    @Message("To")
    String extentLast();

    @Message("Why you find it sufficient")
    String attestWords();

    @Message("Your words and these numbers are kept. The attestation falls if one of the numbers shrinks.")
    String attestConsequence();

    @Message("Attested on")
    String attestedOn();

    @Message("Attest it")
    String attestButton();

    @Message("The attestation is recorded.")
    String attestedDone();

    @Message("Attested before")
    String attestedBefore();

    // ── Queues ───────────────────────────────────────────────────────────────────────────────────

    @Message("Queue")
    String queue();

    @Message("What waits for your decision, the longest first.")
    String queueLead();

    @Message("Nothing waits for you")
    String queueEmptyTitle();

    @Message("Evidence that your learners submit appears here, and criteria that are ready to be signed off.")
    String queueEmpty();

    @Message("Waiting")
    String waitingFor();

    @Message("{#if days == 0}since today{#else if days == 1}1 day{#else}{days} days{/if}")
    String days(int days);

    @Message("What to do")
    String whatToDo();

    @Message("{#if count == 1}1 claim{#else}{count} claims{/if}: {codes}")
    String claimsOn(int count, String codes);

    @Message("Sign off {codes}")
    String signOffCodes(String codes);

    @Message("Attest the evidence as a whole")
    String attestIt();

    @Message("Countersigning")
    String countersigning();

    @Message("Decisions of trainees, which count once you agree.")
    String countersigningLead();

    @Message("No decision waits for you")
    String countersigningEmptyTitle();

    @Message("What trainees decide on the units you countersign appears here.")
    String countersigningEmpty();

    @Message("{code}: {reference} judged by {by} on {on}")
    String traineeJudged(String code, String reference, String by, String on);

    @Message("{code} signed off by {by} on {on}")
    String traineeSignedOff(String code, String by, String on);

    @Message("Agree: the decision counts")
    String agree();

    @Message("Reject: it never counts")
    String reject();

    @Message("Feedback to {name} on {code}")
    String feedbackTo(String name, String code);

    @Message("Feedback to {name} on all of these")
    String feedbackToAll(String name);

    @Message("Kept with every answer you give here that has no feedback of its own.")
    String feedbackToAllHint();

    @Message("Decided by {name}, waiting {days}")
    String decidedBy(String name, String days);

    @Message("Needed when you reject.")
    String feedbackToHint();

    @Message("{#if count == 1}Record the answer{#else}Record the answers{/if}")
    String recordAnswers(int count);

    @Message("Agree to all I do not reject")
    String agreeToRest();

    @Message("{#if agreed == 1}One decision is agreed and counts.{#else if agreed > 1}{agreed} decisions are agreed and"
            + " count.{/if}{#if agreed > 0 && rejected > 0} {/if}{#if rejected == 1}One decision is"
            + " rejected.{#else if rejected > 1}{rejected} decisions are rejected.{/if}")
    String answersDone(int agreed, int rejected);

    @Message("What you wrote about decisions that no longer wait")
    String keptFeedback();
}
