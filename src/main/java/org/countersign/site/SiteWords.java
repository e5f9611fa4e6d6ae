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

    @Message(
            "Your session ended at {time}. You can go on typing: when you send it, you are asked to sign in first, and what you typed is kept.")
    String sessionEnded(String time);

    @Message("The program could not be reached, so your session still ends at {time}. Try again.")
    String sessionUnreached(String time);

    @Message("This takes a moment longer. The answer is on its way.")
    String working();

    @Message("Stay signed in")
    String staySignedIn();
}
