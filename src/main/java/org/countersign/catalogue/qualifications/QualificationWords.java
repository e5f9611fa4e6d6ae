package org.countersign.catalogue.qualifications;

import java.util.List;
import org.countersign.wording.Bundle;

/** The words of what a qualification asks for. */
@Bundle("qualification")
public interface QualificationWords {

    String qualifications();

    String allQualifications(int count);

    String lead();

    String search();

    String searchHint();

    String showAll();

    String noneTitle();

    String noneHow();

    String noneFoundTitle();

    String noneFoundHow();

    String units();

    String groups();

    String published();

    String awardingBody();

    String code();

    String publishedLevel();

    String publishedCredit();

    String corrects();

    String asked();

    String mandatory();

    String level(int level);

    String credit(int credit);

    String unitsExactly(int units);

    String unitsAtLeast(int units);

    String unitsAtMost(int units);

    String creditsAtLeast(int credits);

    String creditsAtMost(int credits);

    String creditsAtLevel(int level, int least);

    String notWith(List<String> units);

    String standsFor(List<String> units);

    String enrolALearner();

    String noStandardYet();

    String noStandardMeans(int count);
}
