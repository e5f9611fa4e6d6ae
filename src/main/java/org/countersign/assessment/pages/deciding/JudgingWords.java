package org.countersign.assessment.pages.deciding;

import org.countersign.wording.Bundle;

/** The words of the page on which a piece is judged, or referred back. */
@Bundle("judging")
public interface JudgingWords {

    String feedbackOnThePiece();

    String versionOf(int number, int newest, String on);

    String otherVersion(int number);

    String account();

    String files();

    String occasions();

    String fromTo(String from, String to);

    String setting();

    String sector();

    String contexts();

    String whatItShows();

    String customers();

    String others();

    String notRecorded();

    String unknownCustomer();

    String authenticity();

    String withdrawn();

    String claimedHere();

    String nothingClaimedTitle();

    String nothingClaimed();

    String fiveQuestions();

    String valid();

    String authentic();

    String current();

    String sufficient();

    String reliable();

    String keysHint();

    String decisionOn(String code);

    String chooseMet();

    String chooseNotYet();

    String chooseNothing();

    String contextsConfirmed();

    String contextsConfirmedHint();

    String rangeConfirmedHint();

    String itemsToTick(int count);

    String feedbackOn(String code);

    String feedbackForPiece();

    String feedbackForPieceHint();

    String judgedOn();

    String recordDecisions();

    String provisionalHint();

    String judgedBefore();

    String judgeAgain();

    String markingPoints();

    String refer(String reference);

    String referHint();

    String missing();

    String referButton();

    String referred();

    String referredBy(String by, String on, int version);

    String judged(int count, String reference);

    String nextInQueue();

    String queueIsEmpty();

    String referredDone(String reference, String learner);

    String myEvidence();
}
