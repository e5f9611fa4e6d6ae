package org.countersign.home;

import org.countersign.wording.Bundle;

/** The words of the first page. */
@Bundle("home")
public interface HomeWords {

    String diskFull(long megabytes);

    String clockBehind(String clock, String last, String moment);

    String today();

    String greeting(String name);

    String myUnits();

    String noUnitsTitle();

    String noUnitsHow();

    String ofRange(String range, int shown, int total);

    String performance(int met, int total, int claimed, int untouched);

    String knowledge(int met, int total, int claimed, int untouched);

    String nextStep();

    String missing();

    String withAssessor(int criteria, int requirements);

    String withCountersigner(int criteria, int requirements);

    String more(int count);

    String nothingMissing();

    String feedback();

    String feedbackOf(long days, String reference);

    String openUnit();

    String addEvidence();

    String waiting();

    String nothingWaitsTitle();

    String nothingWaitsHow();

    String moreInQueue(int count);

    String openQueue();

    String days(long days);

    String judge(String what);

    String signOff(String codes);

    String attest();

    String signUnit();

    String learners();

    String caseload(int count);

    String met(int met, int total);

    String learner();

    String unit();

    String progress();

    String stage();

    String actions();

    String actionDue(String date, String required);

    String countersign();

    String moreToCountersign(int count);

    String provisional(int count, String learner);

    String verify();

    String moreToVerify(int count);

    String waitingToVerify();

    String nothingToVerifyTitle();

    String nothingToVerifyHow();

    String sampleAndSign();

    String sampleFirst(int count);

    String clear(String date);

    String overdue(String date);

    String unanswered(String date);

    String toBeCountersigned(int count);

    String lastSample();

    String notSampled();

    String sampled(String date);

    String centre();

    String incomplete();

    String moreIncomplete(long count);

    String moreStill(int count);

    String moreToPrint(int count);

    String amongAll();

    String toPrint();

    String nothingToPrint();

    String still();

    String since(String date);

    String allAllocated();

    String problems(int count);

    String noProblems();
}
