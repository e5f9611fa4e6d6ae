package org.countersign.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. */
@MessageBundle("home")
public interface HomeWords {

    @Message(
            "The disk is full ({megabytes} MB are free), so nothing is recorded any more. Reading and signing in go on. Make room on the disk of the data folder, or of the database; recording begins again by itself.")
    String diskFull(long megabytes);

    @Message(
            "The clock of the program shows {clock}, but something was recorded on {last} already, so nothing is recorded any more. Reading and signing in go on. Put the clock of its machine right; recording begins again by itself. If the clock is right now and was ahead then, start the program with countersign.clock.was-ahead={moment}.")
    String clockBehind(String clock, String last, String moment);

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

    @Message("{met} of {total} performance criteria met, {claimed} claimed, {untouched} not claimed")
    String performance(int met, int total, int claimed, int untouched);

    @Message("{met} of {total} knowledge items met, {claimed} claimed, {untouched} not claimed")
    String knowledge(int met, int total, int claimed, int untouched);

    @Message("Next")
    String nextStep();

    @Message("What you can do")
    String missing();

    @Message(
            "Waiting for your assessor: {#if criteria == 1}one criterion{#else if criteria > 1}{criteria} criteria{/if}"
                    + "{#if criteria > 0 && requirements > 0} and {/if}{#if requirements == 1}one requirement"
                    + "{#else if requirements > 1}{requirements} requirements{/if}.")
    String withAssessor(int criteria, int requirements);

    @Message("Waiting for the countersigner: {#if criteria == 1}one criterion{#else if criteria > 1}{criteria}"
            + " criteria{/if}{#if criteria > 0 && requirements > 0} and {/if}{#if requirements == 1}one requirement"
            + "{#else if requirements > 1}{requirements} requirements{/if}.")
    String withCountersigner(int criteria, int requirements);

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

    @Message("waiting {#if days == 0}since today{#else if days == 1}1 day{#else}{days} days{/if}")
    String days(long days);

    @Message("Judge {what}")
    String judge(String what);

    @Message("Sign off {codes}")
    String signOff(String codes);

    @Message("Attest a requirement")
    String attest();

    @Message("Sign the unit")
    String signUnit();

    @Message("My learners")
    String learners();

    @Message("Search and sort {#if count == 1}the list{#else}all {count}{/if}")
    String caseload(int count);

    @Message("{met} of {total} criteria met")
    String met(int met, int total);

    @Message("Learner")
    String learner();

    @Message("Unit")
    String unit();

    @Message("Progress")
    String progress();

    @Message("How far")
    String stage();

    @Message("Actions the verifier requires")
    String actions();

    @Message("Due {date}: {required}")
    String actionDue(String date, String required);

    @Message("Decisions to countersign")
    String countersign();

    @Message("{#if count == 1}One more unit{#else}{count} more units{/if} with decisions to countersign")
    String moreToCountersign(int count);

    @Message("{count} {#if count == 1}decision{#else}decisions{/if} on the unit of {learner}")
    String provisional(int count, String learner);

    @Message("Units I verify")
    String verify();

    @Message("{#if count == 1}One more waits{#else}{count} more wait{/if} in the list of your units")
    String moreToVerify(int count);

    @Message("Waiting for you as verifier")
    String waitingToVerify();

    @Message("Nothing waits for you to verify")
    String nothingToVerifyTitle();

    @Message("Units that candidate and assessor have signed, and answers to actions you required, will stand here.")
    String nothingToVerifyHow();

    @Message("Sample and sign")
    String sampleAndSign();

    @Message("Nothing sampled yet, and {count} {#if count == 1}criterion is{#else}criteria are{/if} met")
    String sampleFirst(int count);

    @Message("Look at what was done about the action due {date}")
    String clear(String date);

    @Message("Action overdue since {date}, not answered yet")
    String overdue(String date);

    @Message("Action due {date}, not answered yet")
    String unanswered(String date);

    @Message(
            "{count} {#if count == 1}decision of a trainee is{#else}decisions of a trainee are{/if} not countersigned yet")
    String toBeCountersigned(int count);

    @Message("Last sample")
    String lastSample();

    @Message("not sampled yet")
    String notSampled();

    @Message("sampled on {date}")
    String sampled(String date);

    @Message("The centre")
    String centre();

    @Message("Enrolments without an assessor or without an internal verifier")
    String incomplete();

    @Message("All {count} more without an assessor or a verifier")
    String moreIncomplete(long count);

    @Message("Standing still and to print were looked for in the newest {looked} of {count} enrolments.")
    String lookedAt(int looked, long count);

    @Message("All enrolments")
    String allEnrolments();

    @Message(
            "{#if count == 1}Another enrolment stands{#else}{count} other enrolments stand{/if} still. Find the learner among")
    String moreStill(int count);

    @Message("{#if count == 1}Another unit is{#else}{count} other units are{/if} finished. Find the learner among")
    String moreToPrint(int count);

    @Message("all enrolments")
    String amongAll();

    @Message("Records to print")
    String toPrint();

    @Message("No unit is finished yet.")
    String nothingToPrint();

    @Message("Nothing has happened for four weeks")
    String still();

    @Message("since {date}")
    String since(String date);

    @Message("Every enrolment has an assessor and an internal verifier.")
    String allAllocated();

    @Message("{count} {#if count == 1}problem{#else}problems{/if} in the files of standards")
    String problems(int count);

    @Message("No problem in the files of standards.")
    String noProblems();
}
