package org.countersign.enrolment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.countersign.rules.Capacity;

/** The words of the enrolment pages. */
@MessageBundle("enrolment")
public interface EnrolmentWords {

    @Message("Enrolments")
    String enrolments();

    @Message("Which learner is on which unit, and who assesses, countersigns and verifies it.")
    String lead();

    @Message("Enrol a learner")
    String enrolALearner();

    @Message("Nobody is enrolled yet")
    String noneTitle();

    @Message("Add the people first, then enrol a learner on a unit and allocate an assessor and an internal verifier.")
    String noneHow();

    @Message("Find a learner")
    String search();

    @Message("Part of the name, or of the candidate number.")
    String searchHint();

    @Message("Any unit")
    String anyUnit();

    @Message("Allocated today")
    String allocatedToday();

    @Message("Anybody or nobody")
    String anyAllocation();

    @Message("No assessor")
    String withoutAssessor();

    @Message("No internal verifier")
    String withoutVerifier();

    @Message("No assessor, or no verifier")
    String withoutEither();

    @Message("No enrolment is like this")
    String noneFoundTitle();

    @Message("Try a shorter part of the name, another unit, or")
    String noneFoundHow();

    @Message("show all enrolments")
    String showAll();

    @Message("Learner")
    String learner();

    @Message("Unit")
    String unit();

    @Message("Find the learner")
    String findLearner();

    @Message("{#if found == 0}Nobody is called that. Try a shorter part of the name.{#else if found > most}{most} of"
            + " {found} learners are listed below. Part of the name or the candidate number finds the"
            + " others.{#else}Part of the name, or of the candidate number.{/if}")
    String learnersFound(int found, int most);

    @Message("Find the unit")
    String findUnit();

    @Message(
            "{#if found == 0}No unit is called that. Try fewer words.{#else if found > most}{most} of {found} units are"
                    + " listed below. Part of the title or the number finds the others.{#else}Part of the title, or of the"
                    + " number.{/if}")
    String unitsFound(int found, int most);

    @Message("Find the person")
    String findPerson();

    @Message(
            "{#if found == 0}Nobody who can be allocated is called that. Try a shorter part of the name.{#else if found"
                    + " > most}{most} of {found} people are listed below. Part of the name or the user name finds the"
                    + " others.{#else}Part of the name, or of the user name.{/if}")
    String peopleFound(int found, int most);

    @Message("Show those in the list below")
    String findInList();

    @Message("Show those in the lists below")
    String find();

    @Message("Policy of evidence")
    String policy();

    @Message("Only where it is not to be the unit’s own policy. Each unit has those listed beneath it, its own first.")
    String policyHint();

    @Message("The unit’s own policy")
    String ownPolicy();

    @Message("Enrolled on")
    String enrolledOn();

    @Message("The date from which decisions and signatures count, such as 3 March 2026.")
    String enrolledOnHint();

    @Message("The editions of the unit and its policy are kept as they are now for the whole of this enrolment.")
    String frozen();

    @Message("Enrol")
    String enrol();

    @Message("{learner} is enrolled on {unit}. Allocate an assessor and an internal verifier next.")
    String enrolled(String learner, String unit);

    @Message("Record of the unit")
    String record();

    @Message("Allocations")
    String allocations();

    @Message("Nobody is allocated")
    String noAllocationTitle();

    @Message("Allocate an assessor, so that the evidence can be judged, and an internal verifier.")
    String noAllocationHow();

    @Message("Person")
    String person();

    @Message("As")
    String capacity();

    @Message("From")
    String from();

    @Message("First day, such as 3 March 2026.")
    String fromHint();

    @Message("Last day")
    String lastDay();

    @Message("From the day after, they see nothing of this enrolment. This cannot be taken back; they can be allocated"
            + " again.")
    String lastDayHint();

    @Message("goes on")
    String goesOn();

    @Message(
            "{person} does not have the role for it, so this does not count. Grant the role, or allocate somebody else.")
    String withoutRole(String person);

    @Message("The account of {person} is disabled, so this does not count. Enable it, or allocate somebody else.")
    String withoutAccount(String person);

    @Message("Allocate a person")
    String allocateAPerson();

    @Message("Allocate")
    String allocate();

    @Message("{person} is allocated as {capacity}.")
    String allocated(String person, String capacity);

    @Message("End allocation")
    String end();

    @Message("End the allocation of {person} as {capacity}")
    String endOf(String person, String capacity);

    @Message("The allocation of {person} ends after {lastDay}.")
    String ended(String person, String lastDay);

    @Message("{name}, {userName}")
    String nameAndUserName(String name, String userName);

    @Message("{title} ({edition})")
    String titleAndEdition(String title, String edition);

    @Message("Not allocated yet")
    String missing();

    @Message(
            "{#when capacity}{#is ASSESSOR}assessor{#is TRAINEE_ASSESSOR}trainee assessor{#is COUNTERSIGNER}countersigner{#is INTERNAL_VERIFIER}internal verifier{/when}")
    String capacityName(Capacity capacity);
}
