package org.countersign.people.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in and of passwords. */
@MessageBundle("signin")
public interface SignInWords {

    @Message("Sign in")
    String title();

    @Message("User name")
    String userName();

    @Message("Password")
    String password();

    @Message("Sign in")
    String submit();

    @Message("You have a code from your centre, or forgot your password?")
    String codeQuestion();

    @Message("Set a password with a code")
    String withCode();

    @Message("Without a code, ask an administrator of your centre for one.")
    String askForCode();

    @Message("The demo centre")
    String demoTitle();

    @Message("Everybody in it is invented. Sign in as any of these people to see what they see.")
    String demoText();

    @Message("Each has the password")
    String demoPassword();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Set your password")
    String setTitle();

    @Message("One-time code")
    String code();

    @Message("As you were given it; capitals, spaces and dashes do not matter.")
    String codeHint();

    @Message("New password")
    String newPassword();

    @Message(
            "At least {shortest} characters. Three or four words that do not belong together are easy to keep and hard to guess.")
    String newPasswordHint(int shortest);

    @Message("Set password")
    String set();

    @Message("Your password is set. Sign in with it.")
    String isSet();

    @Message("You are signed out, here and everywhere else.")
    String signedOut();

    @Message("My account")
    String account();

    @Message("Change your password")
    String changeTitle();

    @Message("Current password")
    String present();

    @Message("Change password")
    String change();

    @Message("Your password is changed. Every other device that was signed in as you is signed out.")
    String changed();

    @Message("Resets of your password")
    String resets();

    @Message("Nobody has reset your password.")
    String noResets();

    @Message("Your password is the same as your user name, so it is easy to guess. Choose another one now.")
    String passwordIsUserName();

    @Message("Your user name is now {userName}. {by} changed it on {date}. Sign in with it next time; your password is"
            + " the same as before.")
    String userNameIsNow(String userName, String by, String date);

    @Message("Your password was reset")
    String resetTitle();

    @Message("Your password was reset by {by} on {issued}, and a new one was set on {used}.")
    String resetSentence(String by, String issued, String used);

    @Message(
            "If you did not set it yourself, tell the centre at once: somebody else may have signed in as you. Signatures made within 24 hours after a reset are marked.")
    String resetAdvice();

    @Message("I know of this")
    String resetKnown();

    @Message("Given out")
    String givenOut();

    @Message("By")
    String by();

    @Message("Password set")
    String usedAt();

    @Message("Good until")
    String goodUntil();

    @Message("not used")
    String notUsed();

    @Message("Password of {name}")
    String resetOf(String name);

    @Message(
            "With a one-time code {name} sets a password without you knowing it. Their present password, if they have one, stays good until then. They are told who reset it, and what they sign within 24 hours is marked.")
    String resetExplained(String name);

    @Message("Give out a code")
    String giveOut();

    @Message("A code for {name}")
    String codeFor(String name);

    @Message(
            "It is shown only now. Give it to {name} in person or by telephone; it is good until {until} and for one use.")
    String codeShown(String name, String until);

    @Message("They set their password at")
    String setAt();

    @Message("Codes given out before")
    String codesBefore();

    @Message("No code was given out yet.")
    String noCodes();

    @Message("Back to {name}")
    String backTo(String name);

    @Message("First administrator")
    String firstTitle();

    @Message(
            "This centre has no administrator yet. The program wrote a one-time code into its log when it started; with it you become the first.")
    String firstText();

    @Message("Code from the log")
    String firstCode();

    @Message("Your name")
    String yourName();

    @Message("Name of the centre")
    String centreName();

    @Message("Number of the centre")
    String centreNumber();

    @Message("As the awarding body knows it.")
    String centreNumberHint();

    @Message("Begin")
    String begin();

    @Message("The centre is ready. Sign in, and add its people.")
    String firstDone();

    @Message("Roles")
    String roles();

    @Message("None yet")
    String noRoles();

    @Message("Nothing was recorded yet")
    String nothingRecorded();

    @Message(
            "Your session had ended when you sent the form. What you typed is kept on this page: sign in here, and it is shown to you, to be sent as it is.")
    String typedIsKept();

    @Message("These files cannot be kept and have to be chosen again: {names}.")
    String filesToChooseAgain(String names);

    @Message("It opens beside this page, which keeps what you typed.")
    String opensBeside();

    @Message("You are signed in again. Nothing was recorded yet: read what you typed and send it.")
    String signedInAgain();

    @Message("Your password was reset by somebody of the centre; “My account” says by whom.")
    String resetMeanwhile();

    @Message(
            "A form was kept in this browser that somebody else had typed. It was not shown to you and nothing of it was recorded.")
    String keptOfAnother();
}
