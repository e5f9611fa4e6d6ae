package org.countersign.catalogue.importing;

import org.countersign.wording.Bundle;

/** The words of the pages on which standards are made of published documents. */
@Bundle("importPages")
public interface ImportPageWords {

    String title();

    String lead();

    String documents();

    String documentsHint(long megabytes, int most);

    String read();

    String brought();

    String documentsRead(int documents);

    String noneTitle();

    String none();

    String remove();

    String forgotten();

    String documentTitle(String name);

    String standardsIn(int count);

    String notMade();

    String wayOut(String remedy);

    String whole();

    String counts(long performance, long knowledge);

    String there();

    String inTheCatalogue();

    String openInTheCatalogue();

    String add();

    String addLead();

    String addOpen(int open);

    String noFolder();

    String download();

    String added(String id);

    String questions();

    String questionsLead(int open);

    String noQuestions();

    String choice(String answer);

    String assumed();

    String answered();

    String typeIt(String assumed);

    String useAnswers();

    String answersKept(int open);

    String noticed();

    String sideBySide();

    String sideBySideLead();

    String line(int line);

    String lines(int first, int last);

    String noLine();

    String goesOn();

    String leftOut();
}
