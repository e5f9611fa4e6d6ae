package org.countersign.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the shell. */
@MessageBundle("site")
public interface SiteWords {

    @Message("Countersign")
    String product();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Signed in as")
    String signedInAs();

    @Message("Sign out")
    String signOut();

    @Message("What was sent cannot be used yet")
    String problemsTitle();

    @Message("optional")
    String optional();

    @Message("Choose…")
    String choose();

    @Message("Pages of this list")
    String pages();

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("{from} to {to} of {total}")
    String range(long from, long to, long total);

    @Message("Show")
    String show();

    @Message("Go to your first page")
    String home();

    @Message("Reference")
    String errorId();

    @Message("This could not be used")
    String titleInvalid();

    @Message("What was sent could not be read, so nothing was changed. Go back, correct it and send it again.")
    String invalid();

    @Message(
            "It holds a character or a number that cannot be kept, so nothing was changed. Go back, take it out and send it again.")
    String unstorable();

    @Message("This page cannot be given in the form that was asked for. Ask for HTML, or for JSON under /api.")
    String notAcceptable();

    @Message("The size of what is sent must be said first. Send it again with a Content-Length.")
    String lengthRequired();

    @Message(
            "What was sent is of a kind that is not accepted here, so nothing was changed. Send the form from its page; on the JSON, name its media type in Content-Type.")
    String mediaType();

    @Message("Sign in first")
    String titleSignIn();

    @Message("This needs to know who you are. Sign in by user name and password and try again.")
    String signInFirst();

    @Message("Not for you to do")
    String titleNotAllowed();

    @Message("Your roles in the centre do not include this. Ask the centre’s administrator if they should.")
    String notAllowed();

    @Message("Nothing here")
    String titleNotFound();

    @Message("This address does not do what was asked of it. Go back and choose from the page.")
    String methodNotThere();

    @Message("It has changed in the meantime")
    String titleConflict();

    @Message(
            "Somebody, or this form sent twice, has just changed the same thing, so this was not recorded. Go back, look at it as it is now and decide again; what you typed is still in the form.")
    String conflict();

    @Message("Too large")
    String titleTooLarge();

    @Message(
            "What was sent is larger than is accepted here, so nothing was recorded. Go back, make it smaller or send it in parts.")
    String tooLarge();

    @Message(
            "You are not signed in, and so much is taken only from people who are. Nothing was recorded. Sign in in another tab, then go back here and send it again.")
    String tooLargeUnknown();

    @Message("Too slow")
    String titleTooSlow();

    @Message(
            "This came so slowly that it was stopped, and nothing was recorded. Check your connection, then go back and send it again.")
    String tooSlow();

    @Message("Too much at once")
    String titleTooMany();

    @Message("You have too many files on their way at once. Let some of them end, or close other tabs, and try again.")
    String tooManyOfYours();

    @Message(
            "So many people are sending something just now that there was no room for this, and nothing was recorded. Wait a few seconds, then go back and send it again.")
    String tooManyVisitors();

    @Message("Too soon")
    String titleTooSoon();

    @Message("There were too many tries one after another. Wait a minute and try again.")
    String tooSoon();

    @Message("Something went wrong")
    String titleInternal();

    @Message(
            "The fault is the program’s, not yours, and it has been noted. Go back and try again; if it happens again, tell the centre’s administrator the reference.")
    String internal();

    @Message("The program is not ready to answer yet. Try again in a moment.")
    String notReady();

    @Message("The disk is full")
    String titleDiskFull();

    @Message(
            "The disk of the program is full, so nothing was recorded. You can still read everything. Tell the centre’s administrator; send it again when there is room.")
    String diskFull();

    @Message(
            "The disk of the program is full, so nothing was recorded yet. Tell the centre’s administrator. Keep this page open and send it again when there is room.")
    String keptFromFullDisk();

    @Message("This form is no longer current")
    String titleStaleForm();

    @Message(
            "The form was opened before you last signed in, or its page has been open for very long, so nothing was recorded. Go back, where what you typed is kept; copy longer texts, load the page again and send it from there.")
    String staleForm();

    @Message(
            "Somebody else was signed in when this form was opened, so nothing was recorded in your name. Go back, where what was typed is kept: it is sent by whoever typed it, once they have signed in again.")
    String formOfAnother();

    @Message(
            "This change was asked for by another site, so nothing was changed. If you want it, open the page here and do it from there.")
    String otherSite();

    @Message(
            "A change by session cookie needs the token too. Send the value of the cookie csrf-token in the header X-CSRF-TOKEN, or sign in by HTTP Basic.")
    String tokenMissing();

    @Message("What you typed is kept")
    String keptTitle();

    @Message(
            "The form was opened before you last signed in, or its page has been open for very long, so nothing was recorded yet. Read what you typed and send it again.")
    String keptFromStalePage();

    @Message("Files cannot be kept. On the page that follows, choose again: {names}.")
    String filesNotKept(String names);

    @Message("A password is never kept. The page that follows asks for it.")
    String passwordNotKept();

    @Message("What you typed")
    String whatYouTyped();

    @Message("Ticked")
    String ticked();

    @Message("Nothing was typed in this form; it only asked for something to be done.")
    String nothingTyped();

    @Message("Send it now")
    String sendKept();

    @Message("Discard it and go back to the page")
    String discardKept();

    @Message("Your session ends at {time}, unless you send or open something before.")
    String sessionEnds(String time);

    @Message("Your session ends at {time}. Sign in again then: what you type until you send it is kept.")
    String sessionEndsAnyway(String time);

    @Message(
            "Your session ended at {time}. You can go on typing: when you send it, you are asked to sign in first, and what you typed is kept.")
    String sessionEnded(String time);

    @Message("The program could not be reached, so your session still ends at {time}. Try again.")
    String sessionUnreached(String time);

    @Message("This takes a moment longer. The answer is on its way.")
    String working();

    @Message("Stay signed in")
    String staySignedIn();

    @Message("Saved {time}")
    String draftSaved(String time);

    @Message("What you typed at {time} is here again. It is not sent yet.")
    String draftRestored(String time);

    @Message("These fields are not on this page any more. This is what you typed in them:")
    String draftLeftOver();

    @Message("Not saved: your session has ended. Sign in again in another tab, then go on typing here.")
    String draftSignedOut();

    @Message("Not saved: the program cannot be reached. What you type stays here; it is tried again by itself.")
    String draftUnreached();

    @Message("You typed something here at {time}, before this page changed. It is kept, and not in the form yet.")
    String draftOfBefore(String time);

    @Message("Show the saved draft")
    String draftShow();

    @Message("Save what is here instead")
    String draftKeepMine();

    @Message("Discard this draft")
    String draftDiscard();

    @Message("Without JavaScript nothing here is saved by itself. Send or save before you leave this page.")
    String draftWithoutScript();

    @Message("Your files are being sent. Leave this page open.")
    String sending();

    @Message("Everything has arrived. The answer is on its way.")
    String sendingArrived();

    @Message("Sending was stopped, and nothing of it was kept. What you typed is still here.")
    String sendingStopped();

    @Message("Stop sending")
    String sendingStop();

    @Message("Files")
    String sendingFiles();

    @Message(
            "The connection was lost before an answer came. What you typed is still here: send it again, and nothing is kept twice.")
    String sendingLost();

    @Message(
            "Too large to get through (413), so nothing was sent. What you typed is still here. Send smaller files, or fewer at once. If your centre accepts files of this size, tell its administrator: a server in between takes less.")
    String sendingTooLarge();

    @Message(
            "The program cannot be reached just now ({status}). What you typed is still here. Wait a minute and send it again: nothing is kept twice.")
    String sendingUnreachable(String status);

    @Message(
            "No answer came in time (504), so it is not known whether it arrived. What you typed is still here: send it again, and nothing is kept twice.")
    String sendingTooSlow();

    @Message(
            "Something between you and the program answered in its place ({status}). What you typed is still here. Send it again; if this goes on, tell the centre’s administrator the number.")
    String sendingForeign(String status);

    @Message("Not sent. What you typed is still here. {sentence}")
    String sendingFailed(String sentence);

    @Message("It was sent. The page that follows could not be loaded: load this page again.")
    String sendingSent();
}
