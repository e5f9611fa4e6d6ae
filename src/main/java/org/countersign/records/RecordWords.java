package org.countersign.records;

import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.wording.Bundle;

/** The words on a record that say how things stand. */
@Bundle("records")
public interface RecordWords {

    String verified();

    String released();

    String notDecided(String criteria);

    String partlySigned();

    String ready();

    String missing(int criteria, int requirements);

    String changedOutside();

    String signatureChangedOutside();

    String standing(CriterionStanding standing);

    String requirement(RequirementReport.Standing standing);

    String countersigned(String assessor, String countersigner);

    String onVersion(String reference, int version);

    String noteBy(String name, String capacity);

    String qualificationComplete();

    String qualificationUnderWay(int finished, int units);

    String noUnitsChosen();

    String unitsChosen(String date, String person);

    String notEnrolledOnUnit();

    String unitUnreadable();

    String criteriaMet(int met, int total);

    String record();

    String print();

    String blankForm();

    String printHint();

    String issues();

    String issuesOf(String learner);

    String issue(int number);

    String openIssue(int number);

    String longTexts(int number);

    String noIssues();

    String replaces(int number, String date, String parts);

    String replacesEarlier(int number, String date);

    String replacedChangedOutside();

    String part(RecordPart part);

    String issueChangedOutside();

    String issueNotTold();

    String journal();

    String journalHead(long entries, String digest);
}
