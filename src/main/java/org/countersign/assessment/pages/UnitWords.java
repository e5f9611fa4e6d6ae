package org.countersign.assessment.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the unit page, and of the pages on which its criteria are read, signed off and attested. */
@MessageBundle("unit")
public interface UnitWords {

    // ── The unit page ────────────────────────────────────────────────────────────────────────────

    @Message("{learner}, {code}")
    String unitTitle(String learner, String code);

    @Message("Learner")
    String learner();

    @Message("Enrolled")
    String enrolledOn();

    @Message("Performance criteria")
    String performance();

    @Message("Knowledge and understanding")
    String knowledge();

    @Message("{met} of {total} met")
    String metOf(int met, int total);

    @Message("{claimed} claimed, {untouched} not claimed, {signedOff} signed off")
    String rest(int claimed, int untouched, int signedOff);

    @Message("Next")
    String nextStep();

    @Message("Requirements")
    String requirements();

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

    @Message("{by}, {on}")
    String byOn(String by, String on);

    @Message("{by}, {on}: waits for the countersigner")
    String byOnProvisionally(String by, String on);

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
            "{#if count == 1}One criterion needs more work: read the feedback on {piece} and put it right.{#else}{count}"
                    + " criteria need more work: read the feedback, beginning with {piece}.{/if}")
    String nextReferred(int count, String piece);

    @Message("{#if count == 1}One criterion has no evidence yet: {code}.{#else}{count} criteria have no evidence yet."
            + " Begin with {code}.{/if}")
    String nextClaim(int count, String code);

    @Message("{#if count == 1}One criterion needs{#else}{count} criteria need{/if} more evidence. Begin with {code}.")
    String nextMore(int count, String code);

    @Message("Still to show: {contexts}. Add evidence that does.")
    String nextContexts(String contexts);

    @Message("No criterion needs anything from you. See under the requirements what the unit still needs.")
    String nextRequirements();

    @Message(
            "There is nothing for you to do now. {#if assessor && countersigner}Your assessor and the countersigner have"
                    + "{#else if countersigner}The countersigner has{#else}Your assessor has{/if} to act next.")
    String nextWait(boolean assessor, boolean countersigner);

    @Message(
            "{#if count == 1}One action of the internal verifier is open.{#else}{count} actions of the internal verifier"
                    + " are open.{/if}")
    String nextActions(int count);

    @Message("Everything is met, signed off and attested. Sign the unit.")
    String signUnit();

    @Message(
            "Everything is met, signed off and attested. Sign the unit: {#if otherSigned}the {other} has signed.{#else}you"
                    + " and the {other} have not signed yet.{/if}")
    String nextSign(String other, boolean otherSigned);

    @Message("You have signed. The {missing} has still to sign.")
    String nextSigned(String missing);

    @Message(
            "Nothing here waits for you. {#if count == 1}The {first} has{#else}The {first} and the {last} have{/if} still"
                    + " to sign.")
    String nextToBeSigned(int count, String first, String last);

    @Message("candidate")
    String theCandidate();

    @Message("assessor")
    String theAssessor();

    @Message("internal verifier")
    String theVerifier();

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

    @Message("Nobody has signed it off yet.")
    String noSignOffs();

    @Message("Study notes")
    String studyNotes();

    // ── Signing off ──────────────────────────────────────────────────────────────────────────────

    @Message(
            "{#if count == 0}Sign off criteria{#else}Sign off {count} {#if count == 1}criterion{#else}criteria{/if}?{/if}")
    String signOffTitle(int count);

    @Message("No criterion is ticked")
    String nothingTickedTitle();

    @Message("Tick the criteria you want to sign off on the unit page; those that are ready have a box.")
    String nothingTickedHow();

    @Message("You confirm that {learner} meets each of them, on the evidence beside it. A sign-off falls only when a"
            + " judgement under it falls or the internal verifier requires an action on it; you cannot take it back.")
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

    @Message("Your words are kept with what they rest on. If a decision under them changes, you will be asked again.")
    String attestConsequence();

    @Message("Attested on")
    String attestedOn();

    @Message("Attest it")
    String attestButton();

    @Message("The attestation is recorded.")
    String attestedDone();
}
