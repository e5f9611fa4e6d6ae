package org.countersign.people.signin;

import org.countersign.wording.Bundle;

/** The words of signing in and of passwords. */
@Bundle("signin")
public interface SignInWords {

    String title();

    String userName();

    String password();

    String submit();

    String codeQuestion();

    String withCode();

    String askForCode();

    String demoTitle();

    String demoText();

    String demoPassword();

    String name();

    String role();

    String setTitle();

    String code();

    String codeHint();

    String newPassword();

    String newPasswordHint(int shortest);

    String set();

    String isSet();

    String signedOut();

    String account();

    String changeTitle();

    String present();

    String change();

    String changed();

    String resets();

    String noResets();

    String passwordIsUserName();

    String userNameIsNow(String userName, String by, String date);

    String resetTitle();

    String resetSentence(String by, String issued, String used);

    String resetAdvice();

    String resetKnown();

    String givenOut();

    String by();

    String usedAt();

    String goodUntil();

    String notUsed();

    String resetOf(String name);

    String resetExplained(String name);

    String giveOut();

    String codeFor(String name);

    String codeShown(String name, String until);

    String setAt();

    String codesBefore();

    String noCodes();

    String backTo(String name);

    String firstTitle();

    String firstText();

    String firstCode();

    String yourName();

    String centreName();

    String centreNumber();

    String centreNumberHint();

    String begin();

    String firstDone();

    String roles();

    String noRoles();

    String nothingRecorded();

    String typedIsKept();

    String filesToChooseAgain(String names);

    String opensBeside();

    String signedInAgain();

    String resetMeanwhile();

    String keptOfAnother();
}
