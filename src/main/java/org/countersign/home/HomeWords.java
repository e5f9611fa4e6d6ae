package org.countersign.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. */
@MessageBundle("home")
public interface HomeWords {

    @Message("Today")
    String today();

    @Message("Good day, {name}")
    String greeting(String name);

    @Message("My units")
    String myUnits();

    @Message("You are not enrolled on a unit yet")
    String noUnitsTitle();

    @Message("Your centre enrols you; the unit then stands here with what you can do first.")
    String noUnitsHow();

    @Message("{met} of {total} performance criteria met, {claimed} claimed, {untouched} untouched")
    String performance(int met, int total, int claimed, int untouched);

    @Message("{met} of {total} knowledge items met, {claimed} claimed, {untouched} untouched")
    String knowledge(int met, int total, int claimed, int untouched);

    @Message("Next")
    String nextStep();

    @Message("What is missing")
    String missing();

    @Message("and {count} more on the unit page")
    String more(int count);

    @Message("Nothing is missing.")
    String nothingMissing();

    @Message("Newest feedback")
    String feedback();

    @Message("{#if days == 0}today{#else if days == 1}yesterday{#else}{days} days ago{/if}, on {reference}")
    String feedbackOf(long days, String reference);

    @Message("Open the unit")
    String openUnit();

    @Message("Add evidence")
    String addEvidence();

    @Message("Waiting for you")
    String waiting();

    @Message("Nothing waits for you")
    String nothingWaitsTitle();

    @Message("Evidence that your learners submit, and criteria ready to be signed off, will stand here.")
    String nothingWaitsHow();

    @Message("{count} more in the queue")
    String moreInQueue(int count);

    @Message("Open the queue")
    String openQueue();

    @Message("{#if days == 0}today{#else if days == 1}1 day{#else}{days} days{/if}")
    String days(long days);

    @Message("Judge {what}")
    String judge(String what);

    @Message("Sign off {codes}")
    String signOff(String codes);

    @Message("Attest a requirement")
    String attest();

    @Message("My learners")
    String learners();

    @Message("{met} of {total} criteria met")
    String met(int met, int total);

    @Message("complete, ready to sign")
    String ready();

    @Message("Actions the verifier requires")
    String actions();

    @Message("due {date}: {required}")
    String actionDue(String date, String required);

    @Message("Decisions to countersign")
    String countersign();

    @Message("{count} of {learner}")
    String provisional(int count, String learner);

    @Message("Units I verify")
    String verify();

    @Message("{count} open {#if count == 1}action{#else}actions{/if}")
    String openActions(int count);

    @Message("not sampled yet")
    String notSampled();

    @Message("last sampled on {date}")
    String sampled(String date);

    @Message("The centre")
    String centre();

    @Message("Enrolments without an assessor or without an internal verifier")
    String incomplete();

    @Message("Every enrolment has an assessor and an internal verifier.")
    String allAllocated();

    @Message("{count} {#if count == 1}problem{#else}problems{/if} in the files of standards")
    String problems(int count);

    @Message("No problem in the files of standards.")
    String noProblems();
}
