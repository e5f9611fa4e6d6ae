package org.countersign.standards.importing;

import org.countersign.wording.Bundle;
import org.countersign.wording.Wording;

/** What is said in the head of an imported file. */
@Bundle("importing")
public interface ImportWords {

    ImportWords WORDS = Wording.by(ImportWords.class);

    String madeFrom(String file);

    String notCertain();

    String line(int line);

    String lines(int first, int last);

    String assumed(String answer);

    String answered(String answer);

    String notInStandard(int line, String words);

    String notInDocument(String words);

    String outOfOrder(String code);

    String itemOutOfOrder(String code, String list);
}
