package org.countersign.assessment.pages;

import org.countersign.assessment.summary.Waiting;
import org.countersign.wording.Bundle;

/** The words of the queue and of countersigning. */
@Bundle("queue")
public interface QueueWords {

    String queue();

    String queueLead();

    String search();

    String searchHint();

    String kind(Waiting.Kind kind);

    String anyKind();

    String anyUnit();

    String noneFoundTitle();

    String noneFoundHow();

    String showAll();

    String queueEmptyTitle();

    String queueEmpty();

    String waitingFor();

    String days(int days);

    String whatToDo();

    String claimsOn(int count, String codes);

    String attestIt();

    String countersigning();

    String countersigningLead();

    String countersigningEmptyTitle();

    String countersigningEmpty();

    String traineeJudged(String code, String reference, String by, String on);

    String traineeSignedOff(String code, String by, String on);

    String agree();

    String reject();

    String feedbackTo(String name, String code);

    String feedbackToAll(String name);

    String feedbackToAllHint();

    String decidedBy(String name, String days);

    String feedbackToHint();

    String recordAnswers(int count);

    String agreeToRest();

    String answersDone(int agreed, int rejected);

    String keptFeedback();
}
