package org.countersign.people.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about the door. */
@MessageBundle("door")
public interface DoorWords {

    @Message("Sign-ins and refusals")
    String title();

    @Message("Sign-ins")
    String navigation();

    @Message(
            "Who signed in, who was not let in, and who asked for something that is not theirs. Entries are kept for {days} days.")
    String about(long days);

    @Message(
            "Of a user name that nobody has, only the first letter is kept: people sometimes type their password there. The same refusal of the same person is listed once a minute.")
    String nothingSecret();

    @Message("What happened")
    String what();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("From")
    String address();

    @Message("What was asked for")
    String request();

    @Message("Unknown name: {typed}")
    String unknown(String typed);

    @Message("Not signed in")
    String stranger();

    @Message("Nothing yet")
    String none();

    @Message("The next sign-in will appear here.")
    String noneAdvice();
}
