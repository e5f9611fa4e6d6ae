package org.countersign.assessment.qualifications;

import org.countersign.wording.Bundle;

/** The words of the pages of learners' qualifications. */
@Bundle("learnersQualification")
public interface LearnersQualificationWords {

    String qualifications();

    String lead();

    String search();

    String searchHint();

    String qualification();

    String progress();

    String noneTitle();

    String noneHow();

    String noneMineTitle();

    String noneMineHow();

    String noneFoundTitle();

    String noneFoundHow();

    String showAll();

    String enrolALearner();

    String enrolled(String learner, String qualification);

    String frozen();

    String qualificationChoice(String title, String edition);

    String enrolledOnHint();

    String enrolledSince(String date);

    String inTheCatalogue();

    String choice();

    String noChoiceTitle();

    String noChoiceHow();

    String noChoiceForOthers();

    String choose();

    String change();

    String chosenBy(String date, String person);

    String complete();

    String incomplete();

    String finished(int finished, int units);

    String begun(int begun);

    String criteria(int met, int total);

    String completed();

    String notEnrolledYet();

    String noStandardYet();

    String enrolOn(String unit);

    String metOf(int met, int total);

    String besides();

    String besidesHow();

    String print();

    String chooseTitle();

    String chooseLead();

    String notInCatalogue();

    String chosenOn();

    String chosenOnHint();

    String save();

    String keep();

    String saved();

    String savedComplete();

    String history();

    String historyLine(String date, String person, String units);
}
