package org.countersign.people;

import org.countersign.wording.Bundle;

/** The words of the administrator's pages about people, the centre and the journal. */
@Bundle("people")
public interface PeopleWords {

    String title();

    String above();

    String add();

    String search();

    String searchHint();

    String role();

    String anyRole();

    String name();

    String userName();

    String userNameHint();

    String candidateNumber();

    String candidateNumberHint();

    String checkNumber();

    String email();

    String roles();

    String access();

    String enabled();

    String disabled();

    String nobody();

    String nobodyAdvice();

    String added(String name);

    String details();

    String save();

    String saved();

    String noRoles();

    String grant();

    String grantSubmit();

    String end();

    String endOf(String role);

    String granted(String name, String role);

    String ended(String name, String role);

    String signingIn();

    String changeUserName();

    String newUserName();

    String newUserNameHint();

    String userNameReason();

    String userNameChanged(String name, String userName);

    String password();

    String canSignIn(String name);

    String cannotSignIn(String name);

    String disable();

    String neededFor(String name, int count);

    String neededInRole(String name, String role, int count);

    String handAllOn();

    String handAllOnHint();

    String findTaker();

    String takersFound(int found, int most, boolean more);

    String find();

    String nobodyYet();

    String handEachOn();

    String duty(String learner, String unit, String as);

    String enable();

    String isDisabled(String name);

    String isEnabled(String name);

    String history();

    String when();

    String what();

    String by();

    String wasNamed(String name);

    String wasNamedAndNumbered(String name, String number);

    String wasGivenUserName(String userName, String reason);

    String wasGranted(String role);

    String wasEnded(String role);

    String wasDisabled();

    String wasEnabled();

    String centre();

    String centreName();

    String centreNumber();

    String centreHint();

    String centreSaved();

    String journal();

    String journalText();

    String entries();

    String headDigest();

    String check();

    String checkWhole();

    String checkHint();

    String checkBegun();

    String underWay();

    String underWayText(String when);

    String lookAgain();

    String lastCheck();

    String readAll();

    String readAfter(long entry);

    String entriesRead();

    String upTo(long entry, long head);

    String factsAsked();

    String thingsCompared();

    String breaksFound();

    String whole(long entries);

    String wholeText();

    String broken(long breaks);

    String furtherBreaks(long more);

    String brokenText();

    String journalCheck();

    String journalCheckPurpose();

    String journalChecked(long entries, long breaks);

    String heads();

    String headsPurpose(String file);

    String headsWritten(long lines);
}
