package org.countersign.portfolio.pages;

import org.countersign.portfolio.evidence.Author;
import org.countersign.portfolio.evidence.PieceState;
import org.countersign.wording.Bundle;

/** The words of the portfolio's pages. */
@Bundle("portfolio")
public interface PortfolioWords {

    String whereThisIs();

    String evidence();

    String newEvidence();

    String noneYet();

    String howToBegin();

    String noneInState();

    String state(PieceState state);

    String all();

    String show();

    String inWriting();

    String nextVersionWanted();

    String reference();

    String title();

    String stateTitle();

    String claims();

    String changed();

    String untitled();

    String edit(String reference);

    String version(String reference, int version);

    String becomes(String reference, int version);

    String titleHint();

    String whatHappened();

    String method();

    String methodHint();

    String account();

    String accountHint();

    String accountNotes();

    String files();

    String addFiles();

    String filesHint(String size, int most);

    String lookFirst();

    String notPlayedHere();

    String onlyHeardHere();

    String notShownHere();

    String saveInstead();

    String emailFrom();

    String emailTo();

    String emailDate();

    String emailSubject();

    String emailAttached();

    String emailText(String name);

    String emailEmpty();

    String emailGoesOn();

    String emailUnreadable();

    String remove();

    String occasions();

    String occasionsHint();

    String occasion(int number);

    String addOccasion();

    String removeOccasion();

    String from();

    String to();

    String toHint();

    String place();

    String setting();

    String sector();

    String contexts();

    String whatItShows();

    String contextsIn(String unit, String contexts);

    String toChooseFrom(int count);

    String occasionsShow();

    String occasionsShowHint();

    String occasionOn(int number, String when);

    String markedAlready(String contexts);

    String toldBefore();

    String customers();

    String customersHint();

    String others();

    String criteria();

    String criteriaHint();

    String noUnits();

    /** The script that counts puts the numbers in; without it nothing is said. */
    String ticked();

    String locator(String code);

    String locatorHint();

    String metOn(int version);

    String claimedOn(int version);

    String declaration();

    String save();

    String submit();

    String submitHint();

    String discard();

    String doubts();

    String accountOf();

    String code();

    String warnings();

    String newer();

    String saved(String reference);

    String submitted(String reference);

    String discardTitle(String reference);

    String discardConsequence();

    String discarded(String reference);

    String nextDiscarded(String reference, int version);

    String nothingDiscarded(String reference);

    String feedback();

    String feedbackBy(String name, String date);

    String feedbackOn(String criteria);

    String feedbackOnPiece();

    String withdraw();

    String withdrawTitle(String reference);

    String withdrawConsequence();

    String withdrawnNow(String reference);

    String keep();

    String claimMore();

    String claimMoreTitle(String reference);

    String claim();

    String claimed(int count, String reference);

    String nextVersion();

    String continueWriting();

    String versionNumber(int number);

    String earlier();

    String submittedOn();

    String declaredBy(String learner, String on);

    String declaredByYou(String on);

    String statedBy(Author author, String on);

    String learner();

    String noAccount();

    String receipt();

    String size();

    String noticed();

    String textGoesOn();

    String noClaims();

    String criterion();

    String whereToLook();

    String versionTitle();

    String picture(String name);

    String until();

    String changedOutside();
}
