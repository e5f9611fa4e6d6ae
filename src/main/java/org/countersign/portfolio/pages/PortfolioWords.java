package org.countersign.portfolio.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.countersign.portfolio.PieceState;

/** The words of the portfolio's pages. */
@MessageBundle("portfolio")
public interface PortfolioWords {

    @Message("Where this is")
    String whereThisIs();

    @Message("My evidence")
    String evidence();

    @Message("New evidence")
    String newEvidence();

    @Message("Your evidence will be listed here")
    String noneYet();

    @Message("Begin with one happening at work: what you did, when, and which criteria it shows.")
    String howToBegin();

    @Message("Nothing is in this state.")
    String noneInState();

    @Message("{#when state}{#is DRAFT}Draft{#is SUBMITTED}Submitted{#is WITHDRAWN}Withdrawn{/when}")
    String state(PieceState state);

    @Message("All")
    String all();

    @Message("Show")
    String show();

    @Message("In writing")
    String inWriting();

    @Message("Next version wanted")
    String nextVersionWanted();

    @Message("Evidence")
    String reference();

    @Message("Title")
    String title();

    @Message("State")
    String stateTitle();

    @Message("Claims")
    String claims();

    @Message("Last change")
    String changed();

    @Message("no title yet")
    String untitled();

    @Message("{reference}: edit")
    String edit(String reference);

    @Message("{reference} version {version}")
    String version(String reference, int version);

    @Message("This becomes version {version} of {reference}. Criteria already judged met stay where they are.")
    String becomes(String reference, int version);

    @Message("A few words by which you will know it again")
    String titleHint();

    @Message("What happened")
    String whatHappened();

    @Message("Method")
    String method();

    @Message("How your competence was shown, whatever kind of file it is in")
    String methodHint();

    @Message("Your account")
    String account();

    @Message(
            "In your own words, in the first person: what you did, and why. Leave out who the customer was. You may leave"
                    + " it empty where a file says it all.")
    String accountHint();

    @Message("Study notes for reflective accounts")
    String accountNotes();

    @Message("Files")
    String files();

    @Message("Add files")
    String addFiles();

    @Message(
            "PDF, pictures, audio, video, text, e-mail or Office files without macros; up to {size} each and {most} in all."
                    + " They are added when you save.")
    String filesHint(String size, int most);

    @Message(
            "Your files were added, but look at the notes below them. Nothing was sent yet: submit when you are ready.")
    String lookFirst();

    @Message("Your browser cannot play this.")
    String notPlayedHere();

    @Message("Your browser plays only the sound of this film.")
    String onlyHeardHere();

    @Message("Your browser cannot show this picture.")
    String notShownHere();

    @Message("Save the file and open it on your device.")
    String saveInstead();

    @Message("From")
    String emailFrom();

    @Message("To")
    String emailTo();

    @Message("Date")
    String emailDate();

    @Message("Subject")
    String emailSubject();

    @Message("Attached")
    String emailAttached();

    @Message("The text of {name}")
    String emailText(String name);

    @Message("No text.")
    String emailEmpty();

    @Message("There is more in it. Save the file to read all.")
    String emailGoesOn();

    @Message("This e-mail cannot be shown here. Save the file and open it on your device.")
    String emailUnreadable();

    @Message("Remove")
    String remove();

    @Message("Occasions")
    String occasions();

    @Message("Say when and where it happened. Evidence of knowledge alone needs no occasion.")
    String occasionsHint();

    @Message("Occasion {number}")
    String occasion(int number);

    @Message("Add another occasion")
    String addOccasion();

    @Message("Remove this occasion")
    String removeOccasion();

    @Message("Date")
    String from();

    @Message("Last day")
    String to();

    @Message("Only where it went on for days")
    String toHint();

    @Message("Place")
    String place();

    @Message("Setting")
    String setting();

    @Message("Sector")
    String sector();

    @Message("Contexts")
    String contexts();

    @Message("{unit}: {contexts}")
    String contextsIn(String unit, String contexts);

    @Message("Correct it here. For a different occasion, remove this one and add another.")
    String toldBefore();

    @Message("Customer codes")
    String customers();

    @Message("Your centre’s code, such as C-207; a comma between two. No names.")
    String customersHint();

    @Message("Who else was there")
    String others();

    @Message("Criteria this evidence shows")
    String criteria();

    @Message("Tick each criterion it shows and say where to look.")
    String criteriaHint();

    @Message(
            "You are not enrolled on a unit yet, so there is nothing to claim. Your centre enrols you; your draft is kept"
                    + " until then.")
    String noUnits();

    /** The script that counts puts the numbers in; without it nothing is said. */
    @Message("%ticked% of %all% ticked")
    String ticked();

    @Message("Where to look for {code}")
    String locator(String code);

    @Message("page 2, 03:20 …")
    String locatorHint();

    @Message("judged met on version {version}")
    String metOn(int version);

    @Message("claimed on version {version}")
    String claimedOn(int version);

    @Message("Declaration")
    String declaration();

    @Message("Save draft")
    String save();

    @Message("Submit")
    String submit();

    @Message("Submitting is final: a version is never edited, and your assessor sees it.")
    String submitHint();

    @Message("Discard draft")
    String discard();

    @Message("What will not count, or needs another look")
    String doubts();

    @Message("Account")
    String accountOf();

    @Message("Code")
    String code();

    @Message("Before you submit")
    String warnings();

    @Message("What was saved meanwhile")
    String newer();

    @Message("Saved {reference}.")
    String saved(String reference);

    @Message("{reference} was submitted. The receipt of each file stands below.")
    String submitted(String reference);

    @Message("Discard the draft of {reference}?")
    String discardTitle(String reference);

    @Message(
            "What is typed and the files added to it are removed for good. Its number is not used again. What was submitted"
                    + " before stays.")
    String discardConsequence();

    @Message("The draft of {reference} was discarded.")
    String discarded(String reference);

    @Message("Your draft of version {version} of {reference} was discarded. What you submitted before stays.")
    String nextDiscarded(String reference, int version);

    @Message("Nothing was discarded: {reference} has no draft. What you submitted stays.")
    String nothingDiscarded(String reference);

    @Message("Feedback to work from")
    String feedback();

    @Message("{name}, {date}")
    String feedbackBy(String name, String date);

    @Message("on {criteria}")
    String feedbackOn(String criteria);

    @Message("on the whole piece")
    String feedbackOnPiece();

    @Message("Withdraw")
    String withdraw();

    @Message("Withdraw {reference}?")
    String withdrawTitle(String reference);

    @Message(
            "It stays readable to you and your assessor, counts nowhere, and cannot be brought back. You can make a new"
                    + " piece of evidence of the same happening.")
    String withdrawConsequence();

    @Message("{reference} was withdrawn.")
    String withdrawnNow(String reference);

    @Message("Keep it")
    String keep();

    @Message("Claim more criteria")
    String claimMore();

    @Message("Claim more criteria on {reference}")
    String claimMoreTitle(String reference);

    @Message("Claim")
    String claim();

    @Message("{count} more criteria are claimed on {reference}.")
    String claimed(int count, String reference);

    @Message("Make the next version")
    String nextVersion();

    @Message("Continue writing")
    String continueWriting();

    @Message("Version {number}")
    String versionNumber(int number);

    @Message("Earlier versions")
    String earlier();

    @Message("Submitted")
    String submittedOn();

    @Message("Learner")
    String learner();

    @Message("No account was written; see the files.")
    String noAccount();

    @Message("File")
    String receipt();

    @Message("Size")
    String size();

    @Message("Note")
    String noticed();

    @Message("The text goes on; download it to read it whole.")
    String textGoesOn();

    @Message("Nothing is claimed on it in a unit you can see.")
    String noClaims();

    @Message("Criterion")
    String criterion();

    @Message("Where to look")
    String whereToLook();

    @Message("Version")
    String versionTitle();

    @Message("Picture in {name}")
    String picture(String name);

    @Message("until")
    String until();

    @Message("Changed outside the program, or gone: this is not what was submitted.")
    String changedOutside();
}
