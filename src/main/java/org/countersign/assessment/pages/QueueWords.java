package org.countersign.assessment.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.countersign.assessment.Waiting;

/** The words of the queue and of countersigning. */
@MessageBundle("queue")
public interface QueueWords {

    @Message("Queue")
    String queue();

    @Message("What waits for your decision.")
    String queueLead();

    @Message("Find a learner")
    String search();

    @Message("Part of the name.")
    String searchHint();

    @Message("{#when kind}{#is JUDGE}Judge evidence{#is SIGN_OFF}Sign off criteria{#is ATTEST}Attest the evidence as a"
            + " whole{#is SIGN}Sign the unit{/when}")
    String kind(Waiting.Kind kind);

    @Message("Anything")
    String anyKind();

    @Message("Any unit")
    String anyUnit();

    @Message("Nothing that waits is like this")
    String noneFoundTitle();

    @Message("Try a shorter part of the name, another unit, or")
    String noneFoundHow();

    @Message("show all that waits")
    String showAll();

    @Message("Nothing waits for you")
    String queueEmptyTitle();

    @Message("Evidence that your learners submit appears here, and criteria that are ready to be signed off.")
    String queueEmpty();

    @Message("Waiting")
    String waitingFor();

    @Message("{#if days == 0}since today{#else if days == 1}1 day{#else}{days} days{/if}")
    String days(int days);

    @Message("What to do")
    String whatToDo();

    @Message("{#if count == 1}1 claim{#else}{count} claims{/if}: {codes}")
    String claimsOn(int count, String codes);

    @Message("Attest the evidence as a whole")
    String attestIt();

    @Message("Countersigning")
    String countersigning();

    @Message("Decisions of trainees, which count once you agree.")
    String countersigningLead();

    @Message("No decision waits for you")
    String countersigningEmptyTitle();

    @Message("What trainees decide on the units you countersign appears here.")
    String countersigningEmpty();

    @Message("{code}: {reference} judged by {by} on {on}")
    String traineeJudged(String code, String reference, String by, String on);

    @Message("{code} signed off by {by} on {on}")
    String traineeSignedOff(String code, String by, String on);

    @Message("Agree: the decision counts")
    String agree();

    @Message("Reject: it never counts")
    String reject();

    @Message("Feedback to {name} on {code}")
    String feedbackTo(String name, String code);

    @Message("Feedback to {name} on all of these")
    String feedbackToAll(String name);

    @Message("Kept with every answer you give here that has no feedback of its own.")
    String feedbackToAllHint();

    @Message("Decided by {name}, waiting {days}")
    String decidedBy(String name, String days);

    @Message("Needed when you reject.")
    String feedbackToHint();

    @Message("{#if count == 1}Record the answer{#else}Record the answers{/if}")
    String recordAnswers(int count);

    @Message("Agree to all I do not reject")
    String agreeToRest();

    @Message("{#if agreed == 1}One decision is agreed and counts.{#else if agreed > 1}{agreed} decisions are agreed and"
            + " count.{/if}{#if agreed > 0 && rejected > 0} {/if}{#if rejected == 1}One decision is"
            + " rejected.{#else if rejected > 1}{rejected} decisions are rejected.{/if}")
    String answersDone(int agreed, int rejected);

    @Message("What you wrote about decisions that no longer wait")
    String keptFeedback();
}
