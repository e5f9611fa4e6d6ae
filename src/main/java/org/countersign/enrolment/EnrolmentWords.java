package org.countersign.enrolment;

import org.countersign.rules.Capacity;
import org.countersign.wording.Bundle;

/** The words of the enrolment pages. */
@Bundle("enrolment")
public interface EnrolmentWords {

    String enrolments();

    String lead();

    String onQualifications();

    String enrolALearner();

    String noneTitle();

    String noneHow();

    String search();

    String searchHint();

    String anyUnit();

    String allocatedToday();

    String anyAllocation();

    String withoutAssessor();

    String withoutVerifier();

    String withoutEither();

    String noneFoundTitle();

    String noneFoundHow();

    String showAll();

    String learner();

    String unit();

    String findLearner();

    String learnersFound(int found, int most, boolean more);

    String findUnit();

    String unitsFound(int found, int most, boolean more);

    String findPerson();

    String peopleFound(int found, int most, boolean more);

    String findInList();

    String find();

    String policy();

    String policyHint();

    String ownPolicy();

    String enrolledOn();

    String enrolledOnHint();

    String frozen();

    String enrol();

    String enrolled(String learner, String unit);

    String record();

    String allocations();

    String noAllocationTitle();

    String noAllocationHow();

    String person();

    String capacity();

    String from();

    String fromHint();

    String lastDay();

    String lastDayHint();

    String goesOn();

    String withoutRole(String person);

    String withoutAccount(String person);

    String allocateAPerson();

    String allocate();

    String allocated(String person, String capacity);

    String end();

    String endOf(String person, String capacity);

    String ended(String person, String lastDay);

    String nameAndUserName(String name, String userName);

    String titleAndEdition(String title, String edition);

    String missing();

    String capacityName(Capacity capacity);
}
