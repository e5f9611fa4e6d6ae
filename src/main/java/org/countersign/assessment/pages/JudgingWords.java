package org.countersign.assessment.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a piece is judged, or referred back. */
@MessageBundle("judging")
public interface JudgingWords {

    @Message("Feedback on the piece")
    String feedbackOnThePiece();

    @Message("Version {number} of {newest}, submitted on {on}")
    String versionOf(int number, int newest, String on);

    @Message("Read version {number}")
    String otherVersion(int number);

    @Message("What happened")
    String account();

    @Message("Files")
    String files();

    @Message("Occasions")
    String occasions();

    @Message("{from} to {to}")
    String fromTo(String from, String to);

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
}
