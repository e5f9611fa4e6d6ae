package org.countersign.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the administrator's pages about people, the centre and the journal. */
@MessageBundle("people")
public interface PeopleWords {

    @Message("People")
    String title();

    @Message("Where this page stands")
    String above();

    @Message("Add a person")
    String add();

    @Message("Search")
    String search();

    @Message("Name (a former one too), user name, candidate number or e-mail address")
    String searchHint();

    @Message("Role")
    String role();

    @Message("Any role")
    String anyRole();

    @Message("Name")
    String name();

    @Message("User name")
    String userName();

    @Message("What they type to sign in; capitals do not matter. It stays for good.")
    String userNameHint();

    @Message("Candidate number")
    String candidateNumber();

    @Message("As the awarding body knows the learner.")
    String candidateNumberHint();

    @Message("Please check the candidate number")
    String checkNumber();

    @Message("E-mail address")
    String email();

    @Message("Roles")
    String roles();

    @Message("Account")
    String access();

    @Message("enabled")
    String enabled();

    @Message("disabled")
    String disabled();

    @Message("Nobody matches")
    String nobody();

    @Message("Change what is searched for, or add the person you are looking for.")
    String nobodyAdvice();

    @Message("{name} is added. Give out a code, so that they can set their password.")
    String added(String name);

    @Message("What they are called")
    String details();

    @Message("Save")
    String save();

    @Message("Saved. The earlier wording stays in the history.")
    String saved();

    @Message("They hold no role, so there is nothing they can do here yet.")
    String noRoles();

    @Message("Grant a role")
    String grant();

    @Message("Grant")
    String grantSubmit();

    @Message("End")
    String end();

    @Message("End the role {role}")
    String endOf(String role);

    @Message("{name} now holds the role {role}.")
    String granted(String name, String role);

    @Message("{name} no longer holds the role {role}.")
    String ended(String name, String role);

    @Message("Signing in")
    String signingIn();

    @Message("Change the user name")
    String changeUserName();

    @Message("New user name")
    String newUserName();

    @Message("The password stays the same. The earlier name is given to nobody else.")
    String newUserNameHint();

    @Message("Why it changes")
    String userNameReason();

    @Message("{name} now signs in as {userName}. Tell them.")
    String userNameChanged(String name, String userName);

    @Message("Password and codes")
    String password();

    @Message("The account of {name} is open. Disabling it signs them out everywhere at once; what they did stays.")
    String canSignIn(String name);

    @Message("{name} cannot sign in, because the account is disabled.")
    String cannotSignIn(String name);

    @Message("Disable the account")
    String disable();

    @Message("{name} is needed for {#if count == 1}one unit{#else}{count} units{/if}. Choose who takes over.")
    String neededFor(String name, int count);

    @Message(
            "To end the role {role}: {name} is needed for {#if count == 1}one unit{#else}{count} units{/if}. Choose who takes over.")
    String neededInRole(String name, String role, int count);

    @Message("Who takes over all of them?")
    String handAllOn();

    @Message("From today. “Nobody yet” leaves them without; you find them in the list of enrolments.")
    String handAllOnHint();

    @Message("Find who takes over")
    String findTaker();

    @Message("{#if found == 0}Nobody who can take over is called that. Try a shorter part of the name.{#else if found >"
            + " most}{most} of {found} people are listed below. Part of the name or the user name finds the"
            + " others.{#else}Part of the name, or of the user name.{/if}")
    String takersFound(int found, int most);

    @Message("Show those in the lists below")
    String find();

    @Message("Nobody yet")
    String nobodyYet();

    @Message("Choose for each")
    String handEachOn();

    @Message("{learner}, {unit}: {as}")
    String duty(String learner, String unit, String as);

    @Message("Enable the account")
    String enable();

    @Message("The account of {name} is disabled.")
    String isDisabled(String name);

    @Message("The account of {name} is enabled.")
    String isEnabled(String name);

    @Message("History")
    String history();

    @Message("When")
    String when();

    @Message("What")
    String what();

    @Message("By")
    String by();

    @Message("Name set: {name}")
    String wasNamed(String name);

    @Message("Name set: {name}, candidate number {number}")
    String wasNamedAndNumbered(String name, String number);

    @Message("User name changed to {userName}: {reason}")
    String wasGivenUserName(String userName, String reason);

    @Message("Role granted: {role}")
    String wasGranted(String role);

    @Message("Role ended: {role}")
    String wasEnded(String role);

    @Message("Account disabled")
    String wasDisabled();

    @Message("Account enabled")
    String wasEnabled();

    @Message("Centre")
    String centre();

    @Message("Name of the centre")
    String centreName();

    @Message("Number of the centre")
    String centreNumber();

    @Message("As the awarding body knows it. Both stand on every printed record.")
    String centreHint();

    @Message("Saved. Records printed from now on carry it.")
    String centreSaved();

    @Message("Journal")
    String journal();

    @Message(
            "Everything that anybody records is also entered here, chained to the entry before it, without names or texts. If a fact or an entry is changed, removed or put in outside the program, a check finds it.")
    String journalText();

    @Message("Entries")
    String entries();

    @Message("Digest of the last")
    String headDigest();

    @Message("Check now")
    String check();

    @Message("Check everything again")
    String checkWhole();

    @Message(
            "Check now reads what was recorded since the last check. Check everything again reads the whole journal, which takes a few minutes for a hundred thousand entries.")
    String checkHint();

    @Message("The check is under way. Reload this page to see how far it is.")
    String checkBegun();

    @Message("A check is under way")
    String underWay();

    @Message("It began {when}. You can leave this page: it goes on.")
    String underWayText(String when);

    @Message("Look again")
    String lookAgain();

    @Message("Last check")
    String lastCheck();

    @Message("Read from the beginning")
    String readAll();

    @Message("Read after entry {entry}, where the check before ended")
    String readAfter(long entry);

    @Message("Entries read")
    String entriesRead();

    @Message("up to {entry} of {head}")
    String upTo(long entry, long head);

    @Message("Facts looked up")
    String factsAsked();

    @Message("Files and documents compared")
    String thingsCompared();

    @Message("Places found broken")
    String breaksFound();

    @Message("{entries} entries are whole")
    String whole(long entries);

    @Message("Each follows the one before it, and every fact has its entry and is as it was recorded.")
    String wholeText();

    @Message("The journal is broken in {#if breaks == 1}one place{#else}{breaks} places{/if}")
    String broken(long breaks);

    @Message("And {more} more.")
    String furtherBreaks(long more);

    @Message("Keep a copy of the database as it is, and compare it with the latest backup that was whole.")
    String brokenText();
}
